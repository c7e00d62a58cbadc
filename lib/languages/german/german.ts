import type { Language } from '../language.ts';
import { UNKNOWN } from '../unknown.ts';
import { GERMAN_QUANTITIES } from './quantities.ts';
import { GERMAN_SPEECH } from './speech.ts';
import { STOP_WORDS } from './stop-words.ts';
import { GERMAN_TEXT } from './text.ts';

/** German. */
export const GERMAN: Language = {
  ...UNKNOWN,
  tag: 'de',
  stopWords: STOP_WORDS,
  text: GERMAN_TEXT,
  quantities: GERMAN_QUANTITIES,
  speech: GERMAN_SPEECH,
};
