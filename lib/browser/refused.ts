import type { Answer } from '../protocol.ts';
import { type Sentence, sayIn } from '../words/sentence.ts';
import { browserWords } from './browser-words.ts';

/** The answer of who refuses, said in the language of the browser. */
export function refused(why: Sentence): Answer<never> {
  return { ok: false, why: sayIn(browserWords, why) };
}
