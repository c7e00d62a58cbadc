import type { PromptWords } from './article-words.ts';

/** The commonest prompts of other languages, for who reads a page before its language is known: every page carries them. */
export const ABROAD: Partial<PromptWords> = {
  services: 'abonnieren abonnement abonnez anmelden inscrivez suscríbete boletín',
  pointers: 'mehr zum thema|lesen sie auch|lire aussi|à lire aussi|lea también|lee también|te puede interesar',
  furniture: 'anzeige|werbung|publicité|publicidad',
};
