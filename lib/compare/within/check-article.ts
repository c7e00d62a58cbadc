import type { Article } from '../../article/article.ts';
import type { Claims, Quantity } from '../../claims/claim.ts';
import { reckoningWordsOf } from '../../languages/reckoning-words-of.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { checkChanges } from './check-changes.ts';
import { checkHeads, type HeadMisfit } from './check-heads.ts';
import { checkShares, type Misfit } from './check-shares.ts';
import { checkSums } from './check-sums.ts';
import { figuredSentences } from './figured-sentences.ts';
import { findHeadFigures } from './heads-of.ts';
import type { SelfFinding, SelfWords } from './self-finding.ts';

/**
 * What of an article does not fit the rest of it, by its own words alone: figures above the text and in it, parts and
 * totals, shares and wholes. Nobody else's article is needed, and silence says nothing.
 */
export function checkArticle(article: Article, { quantities }: Claims, language: string): SelfFinding[] {
  const reckoning = reckoningWordsOf(language);
  if (reckoning === null || !article.isArticle) return [];
  const vocabulary = vocabularyOf(language);
  const { text } = article;
  const sentences = figuredSentences(text, quantities);
  const misfits = sentences.flatMap((sentence) => [
    ...checkShares(sentence, reckoning),
    ...checkChanges(sentence, reckoning),
    ...checkSums(sentence, reckoning, vocabulary),
  ]);
  // What a beginning does not have may well stand in the rest.
  const heads = article.isPreview
    ? []
    : checkHeads(findHeadFigures(article, language), quantities, text, reckoning, vocabulary);
  return [...heads.map((misfit) => fromHead(text, misfit)), ...misfits.map((misfit) => fromSentence(text, misfit))];
}

function fromHead(text: string, { head, own }: HeadMisfit): SelfFinding {
  return {
    rule: 'heads',
    figure: own,
    against: [head.figure.text],
    result: null,
    evidence: [head.told, sentenceOf(text, own)],
  };
}

function fromSentence(text: string, { rule, figure, against, result }: Misfit): SelfFinding {
  return { rule, figure, against: against.map((each) => each.text), result, evidence: [sentenceOf(text, figure)] };
}

function sentenceOf(text: string, { sentence: span }: Quantity): SelfWords {
  return { place: 'text', words: text.slice(span.start, span.end), span };
}
