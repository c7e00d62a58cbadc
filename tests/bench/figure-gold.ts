import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownText } from '../annotated/known-figures.ts';
import { readJsonl, SHARED } from './inputs.ts';

/** Sentences of public collections, and whole articles: each with what the figures in it are worth. */
export function knownSentences(): KnownText[] {
  const rows = readJsonl<Omit<KnownText, 'ranges'>>(join(SHARED, 'corpora/figures-dev.jsonl'));
  return rows.map((row) => ({ ...row, ranges: [[0, row.text.length]] }));
}

/** The articles that somebody annotated from beginning to end. */
export function knownArticles(): KnownText[] {
  return [
    ...articlesOf(join(SHARED, 'gold/seeds'), join(SHARED, 'seeds')),
    ...articlesOf(join(SHARED, 'gold/events'), join(SHARED, 'gold/events/texts')),
  ];
}

interface ArticleRow {
  readonly id: string;
  readonly file: string;
  readonly bodyRanges: readonly (readonly [number, number])[];
}

interface FigureRow {
  readonly article: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | { readonly min: number; readonly max: number } | string | null;
  readonly salience: string;
}

function articlesOf(gold: string, texts: string): KnownText[] {
  if (!existsSync(join(gold, 'figures.json'))) return [];
  const figures = readJson<FigureRow[]>(join(gold, 'figures.json'));
  return readJson<ArticleRow[]>(join(gold, 'articles.json')).map(({ id, file, bodyRanges }) => ({
    text: readFileSync(join(texts, file), 'utf8'),
    kinds: ['all'],
    figures: figures.filter(({ article }) => article === id).map(toFigure),
    ranges: bodyRanges,
  }));
}

function toFigure({ kind, start, end, value, salience }: FigureRow): KnownText['figures'][number] {
  const optional = kind !== 'figure' || salience === 'noise';
  const range = typeof value === 'object' && value !== null ? value : { min: null, max: null };
  return { start, end, value: typeof value === 'number' ? value : null, ...range, optional };
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8')) as Value;
}
