import { type Article, type Block, bodyBlocks } from '../article/article.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/language-of.ts';
import { findCapitals, findNames, midSentenceNames, type NameMention, partElided } from '../text/names.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** One paragraph of the body with what every finder needs of it. */
export interface Paragraph {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly names: readonly NameMention[];
}

/** An article's body, tokenised once, for all finders to share. Offsets are into `text`. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  /** Whose words the finders read it by. */
  readonly language: Language;
  readonly paragraphs: readonly Paragraph[];
}

/** Tokenises an article's body: one pass over the text, shared by the figure and quotation finders and the fingerprint. */
export function readBody(article: Article): Reading {
  const { text } = article;
  const language = languageOf(article.language);
  const { sentences: points, names: nameWords } = language.text;
  const read = bodyBlocks(article).map((block) => {
    const sentences = findSentences(text, block, points);
    const tokens = tokenize(text, block);
    const words = partElided(tokens, nameWords.elided);
    return { block, tokens, words, sentences, capitals: findCapitals(words, sentences) };
  });
  const firm = new Set<string>(); // a name that opens one paragraph may stand in mid-sentence in another
  for (const { words, capitals } of read) midSentenceNames(words, capitals, nameWords, firm);
  const paragraphs = read.map(({ block, tokens, words, sentences, capitals }): Paragraph => {
    return { block, tokens, sentences, names: findNames(words, capitals, nameWords, firm) };
  });
  return { article, text, language, paragraphs };
}
