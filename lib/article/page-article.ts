import type { Article } from './article.ts';

/**
 * What a page says of its article, as it says it: nothing is read from the words here. Lists hold the most telling first, and
 * are empty where a page says nothing. To read them needs no page, so a content script does not carry what that takes.
 */
export interface Declared {
  /** Where it was read. */
  readonly address: string | null;
  /** The addresses it claims to have. */
  readonly claims: readonly string[];
  readonly site: string | null;
  /** The tag of its language, as it is written there. */
  readonly language: string | null;
  /** Its headline in JSON-LD, in its meta elements, and as the window's title. */
  readonly linkedTitle: string | null;
  readonly metaTitle: string | null;
  readonly title: string | null;
  /** Its first-level headings. */
  readonly headings: readonly string[];
  readonly linkedAuthors: readonly string[];
  /** Its meta elements by name, the first of each name. */
  readonly metas: readonly (readonly [string, string])[];
  /** Lines around the headline in elements named after a byline, each with its links' words before it. */
  readonly signed: readonly (readonly string[])[];
  /** The words of elements that sites print names in, by kind, where no author is declared. */
  readonly named: readonly (readonly string[])[];
  /** Short lines above the body, nearest first. */
  readonly above: readonly string[];
  /** The short lines below the body, nearest first. */
  readonly below: readonly string[];
  /** Dates of publication and of change in JSON-LD, and those printed in elements for dates. */
  readonly linkedPublished: readonly string[];
  readonly linkedModified: readonly string[];
  readonly times: readonly string[];
  /** Whether it says that not everybody may read it. */
  readonly isRestricted: boolean;
}

/** What a page alone gives of its article: not yet which one it is, nor who wrote and published it. */
export interface PageArticle extends Pick<Article, 'standfirst' | 'text' | 'blocks' | 'isArticle'> {
  readonly declared: Declared;
}
