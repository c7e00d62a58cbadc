import type { Article, BlockKind } from '../../article/article.ts';
import type { Quantity } from '../../claims/claim.ts';
import { findQuantities } from '../../claims/quantities/find-quantities.ts';
import { readBody } from '../../claims/reading.ts';
import type { SelfPlace, SelfWords } from './self-finding.ts';

/** A figure that stands above or beside the text, and the words it stands in. */
export interface HeadFigure {
  readonly figure: Quantity;
  readonly told: SelfWords;
}

/** Captions beyond these are a gallery. */
const MAX_CAPTIONS = 8;

/** The figures of an article's headline, standfirst and captions, read as those of its text are. */
export function findHeadFigures(article: Article, language: string): HeadFigure[] {
  const { headline, standfirst } = article;
  const captions = article.blocks.filter(({ kind }) => kind === 'caption').slice(0, MAX_CAPTIONS);
  const told: SelfWords[] = [
    ...(headline === null ? [] : [placed(article, 'headline', headline)]),
    ...(standfirst === null ? [] : [placed(article, 'standfirst', standfirst)]),
    ...captions.map(({ start, end }): SelfWords => {
      return { place: 'caption', words: article.text.slice(start, end), span: { start, end } };
    }),
  ];
  return told.flatMap((words) => figuresOf(article, language, words));
}

function figuresOf(article: Article, language: string, told: SelfWords): HeadFigure[] {
  if (!/\d|\p{L}/u.test(told.words)) return [];
  const block = { kind: 'body' as const, start: 0, end: told.words.length };
  const alone: Article = { ...article, language, text: told.words, blocks: [block] };
  return findQuantities(readBody(alone), [])
    .filter(({ salience, value }) => salience !== 'noise' && value !== null)
    .map((figure) => ({ figure, told }));
}

function placed({ text, blocks }: Article, place: SelfPlace & BlockKind, words: string): SelfWords {
  const block = blocks.find(({ kind, start, end }) => kind === place && text.slice(start, end) === words);
  return { place, words, span: block === undefined ? null : { start: block.start, end: block.end } };
}
