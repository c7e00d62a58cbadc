import type { ArticleWords } from './article-words.ts';
import { ENGLISH_ARTICLE } from './english/article.ts';
import { FRENCH_ARTICLE } from './french/article.ts';
import { GERMAN_ARTICLE } from './german/article.ts';
import { primaryTag } from './language-tag.ts';
import { SPANISH_ARTICLE } from './spanish/article.ts';

const KNOWN: ReadonlyMap<string, ArticleWords> = new Map([
  ['en', ENGLISH_ARTICLE],
  ['de', GERMAN_ARTICLE],
  ['fr', FRENCH_ARTICLE],
  ['es', SPANISH_ARTICLE],
]);

/**
 * What surrounds the reporting of a language, found as `languageOf` finds it; English where it is not ours, since the web's
 * furniture is English on pages of every language. Kept apart from `Language`: the finders read no furniture.
 */
export function articleWordsOf(tag: string): ArticleWords {
  return KNOWN.get(primaryTag(tag)) ?? ENGLISH_ARTICLE;
}
