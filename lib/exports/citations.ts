import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Author } from './authors.ts';
import type { CitedArticle, Reference } from './references.ts';
import { texText } from './tex-text.ts';

/**
 * Which field of which format each part of a reference is, which types there are and how names are written: all that the
 * library knows. The lines are written here, because its own break words of RIS after seventy letters, which its own reader
 * takes for spaces, and drop from BibTeX what has no name in TeX, which is every script but ours.
 */
export function asRis({ reference, quotes }: CitedArticle): string {
  const [record] = plugins.output.format('ris', [withReporter(reference)], { format: 'object' });
  const { TY, N1: _, ...fields } = record as Record<string, string | readonly string[]>;
  const day = reference.issued?.['date-parts'][0];
  const all = { ...fields, ...(day !== undefined && { DA: `${day.map(twoDigits).join('/')}/` }), N1: quotes };
  const lines = Object.entries(all).flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
  return `${[`TY  - ${TY}`, ...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** The same as an entry of BibTeX. */
export function asBibtex({ reference }: CitedArticle): string {
  plugins.config.get('@bibtex').format.asciiOnly = false;
  const [entry] = plugins.output.format('bibtex', [escaped(reference)], { format: 'object' });
  const { type, label, properties } = entry as { type: string; label: string; properties: Record<string, string> };
  // An address is named twice, the second time as text that TeX would choke on.
  const fields = Object.entries(properties).filter(([name]) => name !== 'howpublished');
  return `@${type}{${label},\n${fields.map(([name, value]) => `\t${name} = {${value}},\n`).join('')}}\n`;
}

/** RIS has the authors of a newspaper's article where the library has its reporters, who are text to it. */
function withReporter(reference: Reference): object {
  const { author, type } = reference;
  if (type !== 'article-newspaper' || author === undefined) return reference;
  const names = author.map((each) => ('literal' in each ? each.literal : `${each.family}, ${each.given}`));
  return { ...reference, reporter: names };
}

/** What is text in a reference, as TeX writes it. An address is none, but it ends no field either. */
function escaped(reference: Reference): object {
  const { title, author, note, URL, keyword, language, 'container-title': outlet } = reference;
  return {
    ...reference,
    title: texText(title),
    note: texText(note),
    URL: URL.replace(/[{}\\]/g, encodeURIComponent),
    ...(keyword !== undefined && { keyword: texText(keyword) }),
    ...(language !== undefined && { language: texText(language) }),
    ...(outlet !== undefined && { 'container-title': texText(outlet) }),
    ...(author !== undefined && { author: author.map(escapedAuthor) }),
  };
}

function escapedAuthor(author: Author): Author {
  return 'literal' in author
    ? { literal: texText(author.literal) }
    : { family: texText(author.family), given: texText(author.given) };
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
