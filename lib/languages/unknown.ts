import type { Language } from './language.ts';

/** The language that knows no words: digits, signs and quotation marks are read all the same, speakers are not. */
export const UNKNOWN: Language = {
  tag: 'und',
  stopWords: new Set(),
  quantities: { months: new Map() },
  speech: { elisions: new Set() },
};
