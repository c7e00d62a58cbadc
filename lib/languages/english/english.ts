import type { Language } from '../language.ts';
import { MONTHS } from './calendar.ts';
import { ELISIONS } from './clause-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** English, British and American. */
export const ENGLISH: Language = {
  tag: 'en',
  stopWords: STOP_WORDS,
  quantities: { months: MONTHS },
  speech: { elisions: ELISIONS },
};
