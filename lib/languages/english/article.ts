import type { ArticleWords } from '../article-words.ts';
import { ENGLISH_CAPTIONS } from './captions.ts';
import { ENGLISH_PROMPTS } from './prompts.ts';

/** What surrounds English reporting on a page: prompts, datelines, credits. */
export const ENGLISH_ARTICLE: ArticleWords = {
  ...ENGLISH_PROMPTS,
  bylines: 'by|words by|written by',
  months:
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  dateWords:
    'first last published posted updated modified created on at the date edited am pm a.m p.m gmt utc bst est edt et pst pdt pt cet cest ' +
    'ist local time mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday',
  dated: 'published|posted|updated|last updated|modified',
  captions: ENGLISH_CAPTIONS,
};
