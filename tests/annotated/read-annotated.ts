import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Texts in our own words, annotated by people who had not read the rules. Between ⟦ and ⟧ stands what is to be found, and behind
// the last `=` what is right of it:
//   ⟦£2.4bn=2400000000 GBP⟧     a figure: value, then its unit and what else would be right, parted by `|`; no unit: any
//   ⟦3 to 4 km=3..4 kilometre⟧  a range; ⟦dozens=?⟧ or ⟦one=?1⟧ may be found or not
//   “⟦No.=direct Ada Marlow⟧”   the words of a quotation, whether it stands alone (`direct`) or within a sentence of the outlet's
//                               (`partial`), and who said it in full; `?` where nobody can be named
const FOLDER = fileURLToPath(new URL('../fixtures/annotated/', import.meta.url));

/** Something to be found in a text, `is` what is said to be right of it. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly is: string;
}

/** A text without its annotations, and the annotations by their places in it. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** The languages there are annotated texts of, in English. */
export const ANNOTATED_LANGUAGES: readonly string[] = readdirSync(FOLDER).sort();

/** The annotated texts of a language; several stand in one file, each under a line `@@ id`. */
export function readAnnotated(language: string, kind: 'figures' | 'quotations'): AnnotatedText[] {
  const source = readFileSync(join(FOLDER, language, `${kind}.txt`), 'utf8');
  return source.split(/^@@ /m).slice(1).map(parseText);
}

function parseText(source: string): AnnotatedText {
  const head = source.indexOf('\n');
  const marked = source.slice(head + 1).trim();
  const annotations: Annotation[] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(/⟦([^⟦⟧]*)=([^⟦⟧=]*)⟧/g)) {
    const [whole, words = '', is = ''] = mark;
    text += marked.slice(at, mark.index);
    annotations.push({ start: text.length, end: text.length + words.length, is });
    text += words;
    at = mark.index + whole.length;
  }
  return { id: source.slice(0, head).trim(), text: text + marked.slice(at), annotations };
}
