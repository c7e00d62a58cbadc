import type { Language } from '../language.ts';
import { UNKNOWN } from '../unknown.ts';
import { FRENCH_QUANTITIES } from './quantities.ts';
import { FRENCH_SPEECH } from './speech.ts';
import { STOP_WORDS } from './stop-words.ts';
import { FRENCH_TEXT } from './text.ts';

/** French. */
export const FRENCH: Language = {
  ...UNKNOWN,
  tag: 'fr',
  stopWords: STOP_WORDS,
  text: FRENCH_TEXT,
  quantities: FRENCH_QUANTITIES,
  speech: FRENCH_SPEECH,
};
