import type { Language } from '../language.ts';
import { ENGLISH_QUANTITIES } from './quantities.ts';
import { ENGLISH_SPEECH } from './speech.ts';
import { STOP_WORDS } from './stop-words.ts';
import { ENGLISH_TEXT } from './text.ts';

/** English, British and American. */
export const ENGLISH: Language = {
  tag: 'en',
  stopWords: STOP_WORDS,
  text: ENGLISH_TEXT,
  quantities: ENGLISH_QUANTITIES,
  speech: ENGLISH_SPEECH,
};
