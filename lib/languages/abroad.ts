import type { ArticleWords } from './article-words.ts';

/** The commonest prompts of other languages, for who reads a page before its language is known: every byte of it is shipped to pages. */
export const ABROAD: ArticleWords = {
  services: 'abonnieren abonnement abonnez anmelden inscrivez suscríbete boletín',
  press: '',
  secondPerson: '',
  firstPlural: '',
  openers: '',
  pointers: 'mehr zum thema|lesen sie auch|lire aussi|à lire aussi|lea también|lee también|te puede interesar',
  furniture: 'anzeige|werbung|publicité|publicidad',
  bylines: 'von|par|por',
  months: '',
  dateWords: '',
  dated: '',
  captions: '',
};
