import { languageOf } from '../languages/language-of.ts';
import type { Block } from './article.ts';
import { articleRules } from './article-rules.ts';
import type { PageArticle } from './page-article.ts';
import { besideStrong } from './prompt-runs.ts';
import { endsLikeSentence, promptness } from './prompts.ts';

/** What a page's blocks are judged by, once it has been read. */
export interface KnownOfPage {
  readonly language: string;
  readonly byline: string | null;
}

/**
 * The blocks of a page's text, and which of them are no reporting: what speaks to readers in the page's own language, which nobody knew
 * when it was read, and below the last paragraph, who wrote it. No character of the text moves, because the page was told where each stands.
 */
export function nameBlocks({ text, blocks }: Pick<PageArticle, 'text' | 'blocks'>, known: KnownOfPage): Block[] {
  const { prompts: rules } = articleRules(languageOf(known.language));
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const prompts = lines.map((line) => promptness(line, rules));
  const isAside = besideStrong(prompts);
  const authors = known.byline?.split(BETWEEN_AUTHORS) ?? [];
  for (let last = lines.length - 1; last > 0; last--) {
    const line = lines[last] ?? '';
    const isEnd = prompts[last] === 'weak' || isAboutAuthor(line, authors) || isSign(line);
    if (isAside[last] !== true && !isEnd) break;
    isAside[last] = true;
  }
  return blocks.map((block, at) => (isAside[at] === true ? { ...block, kind: 'boilerplate' } : block));
}

const BETWEEN_AUTHORS = /, ?| (?:and|und|et|y|&) /;
const LONGEST_ABOUT = 400;
// What is said of an author by profession. Agencies are authors as well, and "could not reach the ministry" is their reporting.
const ABOUT =
  /^(?: \([^)]{1,40}\))?,? (?:is|was|are|covers?|writes?|reports?|works?|teaches|has (?:been|covered|reported|written|worked)|joined|contributed|ist|schreibt|arbeitet|berichtet|est|écrit|couvre|es|escribe|cubre)\b/;

// A paragraph that begins with the name of who wrote all of it tells of them: nobody reports on themselves by their name.
function isAboutAuthor(line: string, authors: readonly string[]): boolean {
  if (line.length > LONGEST_ABOUT) return false;
  return authors.some((name) => name.includes(' ') && line.startsWith(name) && ABOUT.test(line.slice(name.length)));
}

const LONGEST_SIGN = 30;

// "dpa/kbr", "(mit dpa)".
function isSign(line: string): boolean {
  return line.length <= LONGEST_SIGN && !endsLikeSentence(line);
}
