import { type Article, type Block, bodyBlocks } from '../article/article.ts';
import { tellLanguage } from '../article/language.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/language-of.ts';
import { findNames, midSentenceNames, type NameMention } from '../text/names.ts';
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
  /** Whose words the finders read it by: the page's own declaration, or else what the text looks like. */
  readonly language: Language;
  readonly paragraphs: readonly Paragraph[];
}

/** Tokenises an article's body: one pass over the text, shared by the figure and quotation finders and the fingerprint. */
export function readBody(article: Article): Reading {
  const { text } = article;
  const read = bodyBlocks(article).map((block) => {
    const sentences = findSentences(text, block);
    return { block, tokens: tokenize(text, block), sentences, starts: new Set(sentences.map((s) => s.start)) };
  });
  const firm = new Set<string>(); // a name that opens one paragraph may stand in mid-sentence in another
  for (const { tokens, starts } of read) midSentenceNames(tokens, starts, firm);
  const paragraphs = read.map(
    ({ starts, ...paragraph }): Paragraph => ({ ...paragraph, names: findNames(paragraph.tokens, starts, firm) }),
  );
  return { article, text, language: languageOf(tellLanguage(text, article.language)), paragraphs };
}
