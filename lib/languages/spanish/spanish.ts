import type { Language } from '../language.ts';
import { UNKNOWN } from '../unknown.ts';
import { SPANISH_QUANTITIES } from './quantities.ts';
import { SPANISH_SPEECH } from './speech.ts';
import { STOP_WORDS } from './stop-words.ts';
import { SPANISH_TEXT } from './text.ts';

/** Spanish. */
export const SPANISH: Language = {
  ...UNKNOWN,
  tag: 'es',
  stopWords: STOP_WORDS,
  text: SPANISH_TEXT,
  quantities: SPANISH_QUANTITIES,
  speech: SPANISH_SPEECH,
};
