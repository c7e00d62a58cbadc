import { plainText } from '../text/plain-text.ts';

/** What Markdown, and the note-taking programs that add to it, take for markup wherever it stands. */
const MARKUP = /[\\`*_[\]<>~|^#$@]|[=%](?=[=%])|&(?=#?\w)/g;
/** What they take for markup at the start of a line: lists, rules and the underlines of headings. */
const AT_START = /^(?:[-+=%]|\d+(?=[.)]))/;

/** A stranger's line as Markdown that shows it to the letter. */
export function markdownLine(text: string): string {
  const escaped = plainText(text).trim().replace(MARKUP, '\\$&');
  const start = AT_START.exec(escaped)?.[0] ?? '';
  if (start === '') return escaped;
  const isNumber = /\d/.test(start);
  return isNumber ? `${start}\\${escaped.slice(start.length)}` : `\\${escaped}`;
}

/** A stranger's text as paragraphs: an empty line wherever it has a line break. */
export function markdownParagraphs(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(markdownLine)
    .filter((line) => line !== '');
}

/** The same as a quotation. */
export function markdownQuote(text: string): string {
  return markdownParagraphs(text)
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

/** A link, from an address that is one. */
export function markdownLink(text: string, url: string): string {
  return `[${markdownLine(text)}](<${url.replace(/[\\<>]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\&')}>)`;
}
