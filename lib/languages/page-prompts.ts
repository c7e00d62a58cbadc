import type { PromptWords } from './article-words.ts';
import { ENGLISH_PROMPTS } from './english/prompts.ts';

/** For who reads a page before its language is known: English prompts, and the commonest of other languages. Every page carries them. */
export const PAGE_PROMPTS: PromptWords = {
  ...ENGLISH_PROMPTS,
  pointers: `${ENGLISH_PROMPTS.pointers}|mehr zum thema|lesen sie auch|(?:à )?lire aussi|le[ae] también|te puede interesar`,
  furniture: `${ENGLISH_PROMPTS.furniture}|anzeige|werbung|publicité|publicidad`,
};
