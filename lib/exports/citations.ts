import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type Author, sortedName } from './authors.ts';
import type { CitedArticle, Reference, ReferenceDate } from './references.ts';
import { texText } from './tex-text.ts';

/** As styles of LaTeX know them by name. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Which field of which format each part of a reference is, which types there are and how names are written: all that the
 * library knows. The lines are written here, because its own break words of RIS after seventy letters, which its own reader
 * takes for spaces, and drop from BibTeX what has no name in TeX, which is every script but ours.
 */
export function asRis({ reference, keywords, quotes }: CitedArticle): string {
  const [record] = plugins.output.format('ris', [withReporter(reference)], { format: 'object' });
  const { TY, N1: _, KW: __, ...fields } = record as Record<string, string | readonly string[]>;
  const day = reference.issued?.['date-parts'][0];
  const all = {
    ...fields,
    // Three slashes, whatever is known: year, month, day and what else there is to say.
    ...(day !== undefined && { DA: [0, 1, 2].map((at) => `${twoDigits(day[at] ?? '')}/`).join('') }),
    // A line each, which some part further at semicolons.
    KW: keywords.map((keyword) => keyword.replace(/ ?; ?/g, ', ')),
    // A note that has a tag in it is HTML to Zotero, which would not show the tag.
    N1: quotes.map((quote) => quote.replace(/<(?=[a-z/!?])/gi, '< ')),
  };
  const lines = Object.entries(all).flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
  return `${[`TY  - ${TY}`, ...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** The same as an entry of BibTeX, with the fields of BibLaTeX beside the older ones: each program reads those that it knows. */
export function asBibtex({ reference, keywords }: CitedArticle): string {
  plugins.config.get('@bibtex').format.asciiOnly = false;
  const [entry] = plugins.output.format('bibtex', [escaped(reference)], { format: 'object' });
  const { type, label, properties } = entry as { type: string; label: string; properties: Record<string, string> };
  // An address is named twice, the second time as text that TeX would choke on. A note would be printed in bibliographies.
  const { howpublished: _, note, year: __, month: ___, ...rest } = properties;
  const isPartOfPaper = reference['container-title'] !== undefined;
  const [year, month, day] = reference.issued?.['date-parts'][0] ?? [];
  const fields = {
    ...rest,
    ...(isPartOfPaper && { entrysubtype: 'newspaper' }),
    date: isoOf(reference.issued),
    year: String(year ?? ''),
    day: String(day ?? ''),
    urldate: isoOf(reference.accessed),
    langid: languageName(reference.language),
    keywords: texText(keywords.map((keyword) => keyword.replace(/ ?[,;] ?/g, ' ')).join(', ')),
    annote: note ?? '',
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [] : [`\t${name} = {${value}},\n`]));
  // Its name without braces, so that each style writes it in its own way.
  if (month !== undefined) lines.push(`\tmonth = ${MONTHS[month - 1]},\n`);
  return `@${isPartOfPaper ? type : 'misc'}{${label},\n${lines.join('')}}\n`;
}

/** RIS has the authors of a newspaper's article where the library has its reporters, who are text to it. */
function withReporter(reference: Reference): object {
  const { author, type } = reference;
  if (author === undefined) return reference;
  const names = author.map((each) =>
    // A comma at its end says that a name is not to be taken apart; one within would part it.
    'literal' in each ? `${each.literal.replace(/ ?, ?/g, ' ')},` : sortedName(each),
  );
  return type === 'article-newspaper' ? { ...reference, reporter: names } : reference;
}

/** What is text in a reference, as TeX writes it. An address is none, but it ends no field and begins no formula either. */
function escaped(reference: Reference): object {
  const { title, author, note, URL, 'container-title': outlet } = reference;
  return {
    ...reference,
    title: texText(title),
    note: texText(note),
    URL: URL.replace(/[{}\\$]/g, encodeURIComponent),
    ...(outlet !== undefined && { 'container-title': texText(outlet) }),
    ...(author !== undefined && { author: author.map(escapedAuthor) }),
  };
}

function escapedAuthor(author: Author): Author {
  return 'literal' in author
    ? { literal: texText(author.literal) }
    : {
        family: texText(author.family),
        given: texText(author.given),
        ...(author.suffix !== undefined && { suffix: texText(author.suffix) }),
      };
}

function isoOf(date: ReferenceDate | undefined): string {
  return date?.['date-parts'][0]?.map(twoDigits).join('-') ?? '';
}

/** The English name of a language, by which LaTeX knows it; nothing where it is not one word. */
function languageName(language: string | undefined): string {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(new Intl.Locale(language ?? '').language);
    return /^[A-Za-z]{4,}$/.test(name ?? '') ? (name ?? '').toLowerCase() : '';
  } catch {
    return '';
  }
}

function twoDigits(part: number | ''): string {
  return part === '' ? '' : String(part).padStart(2, '0');
}
