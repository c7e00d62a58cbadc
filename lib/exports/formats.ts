import type { Format } from './format.ts';
import { writeJson } from './json.ts';
import { writeMarkdown, writeNotes } from './markdown.ts';
import { writeBibtex, writeCslJson, writeRis } from './reference-lists.ts';
import { writeCsv, writeSemicolonCsv } from './table.ts';
import { ANNO_TYPE, writeJsonLd } from './web-annotation.ts';

/** Every format that highlights are written in, in the order they are offered. */
export const FORMATS: readonly Format[] = [
  {
    id: 'csv',
    extension: 'csv',
    mimeType: 'text/csv;charset=utf-8',
    isMany: false,
    isReadBack: true,
    write: writeCsv,
  },
  {
    id: 'csv-semicolons',
    extension: 'csv',
    mimeType: 'text/csv;charset=utf-8',
    isMany: false,
    isReadBack: true,
    write: writeSemicolonCsv,
  },
  {
    id: 'json',
    extension: 'json',
    mimeType: 'application/json',
    isMany: false,
    isReadBack: true,
    write: writeJson,
  },
  {
    id: 'markdown',
    extension: 'md',
    mimeType: 'text/markdown;charset=utf-8',
    isMany: false,
    isReadBack: true,
    write: writeMarkdown,
  },
  {
    id: 'markdown-notes',
    extension: 'md',
    mimeType: 'text/markdown;charset=utf-8',
    isMany: true,
    isReadBack: true,
    write: writeNotes,
  },
  {
    id: 'json-ld',
    extension: 'jsonld',
    mimeType: ANNO_TYPE,
    isMany: false,
    isReadBack: true,
    write: writeJsonLd,
  },
  {
    id: 'ris',
    extension: 'ris',
    mimeType: 'application/x-research-info-systems',
    isMany: false,
    isReadBack: false,
    write: writeRis,
  },
  {
    id: 'bibtex',
    extension: 'bib',
    mimeType: 'application/x-bibtex',
    isMany: false,
    isReadBack: false,
    write: writeBibtex,
  },
  {
    id: 'csl-json',
    extension: 'csl.json',
    mimeType: 'application/vnd.citationstyles.csl+json',
    isMany: false,
    isReadBack: false,
    write: writeCslJson,
  },
];
