import type { Language } from './language.ts';
import { NO_QUANTITY_WORDS } from './no-quantity-words.ts';
import { NO_SPEECH } from './no-speech.ts';
import { NO_TEXT } from './no-text.ts';

/** The language that knows no words: digits, signs and quotation marks are read all the same, speakers are not. */
export const UNKNOWN: Language = {
  tag: 'und',
  stopWords: new Set(),
  text: NO_TEXT,
  quantities: NO_QUANTITY_WORDS,
  speech: NO_SPEECH,
};
