import type { Format } from './format.ts';
import { writeJson } from './json.ts';
import { writeMarkdown, writeNotes } from './markdown.ts';
import { writeBibtex, writeCslJson, writeRis } from './reference-lists.ts';
import { writeCsv } from './table.ts';
import { ANNO_TYPE, writeJsonLd } from './web-annotation.ts';

/** Every format that highlights are written in, in the order they are offered. */
export const FORMATS: readonly Format[] = [
  {
    id: 'csv',
    name: 'CSV',
    purpose: 'A table with a row for each highlight, for spreadsheet programs.',
    extension: 'csv',
    mimeType: 'text/csv;charset=utf-8',
    isMany: false,
    isReadBack: true,
    write: writeCsv,
  },
  {
    id: 'json',
    name: 'JSON',
    purpose: 'Everything, for Variorum on another computer and for programs of your own.',
    extension: 'json',
    mimeType: 'application/json',
    isMany: false,
    isReadBack: true,
    write: writeJson,
  },
  {
    id: 'markdown',
    name: 'Markdown, one file',
    purpose: 'One text with a heading for each article, for reading and for editors.',
    extension: 'md',
    mimeType: 'text/markdown;charset=utf-8',
    isMany: false,
    isReadBack: true,
    write: writeMarkdown,
  },
  {
    id: 'markdown-notes',
    name: 'Markdown, a file for each highlight',
    purpose: 'Notes with properties, for a folder of a note-taking vault such as Obsidian.',
    extension: 'md',
    mimeType: 'text/markdown;charset=utf-8',
    isMany: true,
    isReadBack: true,
    write: writeNotes,
  },
  {
    id: 'json-ld',
    name: 'Web Annotation (JSON-LD)',
    purpose: 'W3C’s model of annotations, for annotation tools and archives.',
    extension: 'jsonld',
    mimeType: ANNO_TYPE,
    isMany: false,
    isReadBack: true,
    write: writeJsonLd,
  },
  {
    id: 'ris',
    name: 'RIS',
    purpose: 'The articles with a note for each highlight, for Zotero, EndNote and Mendeley.',
    extension: 'ris',
    mimeType: 'application/x-research-info-systems',
    isMany: false,
    isReadBack: false,
    write: writeRis,
  },
  {
    id: 'bibtex',
    name: 'BibTeX',
    purpose: 'The articles with their highlights as notes, for LaTeX and JabRef.',
    extension: 'bib',
    mimeType: 'application/x-bibtex',
    isMany: false,
    isReadBack: false,
    write: writeBibtex,
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    purpose: 'The articles with their highlights as notes, for Pandoc and citation styles.',
    extension: 'csl.json',
    mimeType: 'application/vnd.citationstyles.csl+json',
    isMany: false,
    isReadBack: false,
    write: writeCslJson,
  },
];
