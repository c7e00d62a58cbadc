import { pathToFileURL } from 'node:url';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { extractClaims } from '../../lib/claims/extract-claims.ts';
import type { Figure } from '../annotated/known-figures.ts';
import { readerFile } from './peers.ts';

/** Something that reads figures: how it is timed, where it is weighed, and what it found in the gold's terms. */
export interface FigureReader {
  readonly name: string;
  /** What else it gives in the same time. */
  readonly gives: string;
  /** The source of a module that exports what is timed; null is our core, with English alone, as the peers are. */
  readonly entry: string | null;
  readonly read: (text: string) => unknown;
  readonly figuresIn: (text: string) => readonly Figure[];
}

/** Ours: all of the way from a plain text to figures and quotations with speakers. */
export const OUR_FIGURES: FigureReader = {
  name: 'Variorum',
  gives: 'figures, units, quotations, speakers',
  entry: null,
  read: (text) => extractClaims(articleFromText(text)),
  figuresIn(text) {
    const { quantities } = extractClaims(articleFromText(text));
    return quantities.filter(({ salience }) => salience !== 'noise');
  },
};

/** The peers, each called as its documentation shows, with what it finds put into the gold's terms in its favour. */
export async function peerFigureReaders(): Promise<FigureReader[]> {
  const [compromise, wink, recognizers] = await Promise.all([
    load('compromise'),
    load('wink-nlp'),
    load('recognizers-text'),
  ]);
  return [
    {
      name: 'wink-nlp and its model',
      gives: 'entities, unread',
      ...wink,
      figuresIn: (text) => fromWink(text, wink.readPlaced(text) as WinkEntity[], recognizers.numberIn),
    },
    {
      name: 'compromise',
      gives: 'numbers',
      ...compromise,
      figuresIn: (text) => fromCompromise(compromise.readPlaced(text) as CompromiseNumber[]),
    },
    {
      name: 'Recognizers-Text',
      gives: 'numbers, units',
      ...recognizers,
      figuresIn: (text) => fromRecognizers(recognizers.readPlaced(text) as Resolved[]),
    },
  ];
}

interface PeerModule {
  readonly entry: string;
  readonly read: (text: string) => unknown;
  readonly readPlaced: (text: string) => unknown;
  readonly numberIn: (text: string) => string | null;
}

async function load(name: string): Promise<PeerModule> {
  const file = readerFile(name);
  const module = (await import(pathToFileURL(file).href)) as PeerModule;
  return {
    entry: `export { read } from ${JSON.stringify(file)};`,
    read: module.read,
    readPlaced: module.readPlaced,
    numberIn: module.numberIn,
  };
}

interface CompromiseNumber {
  readonly start: number;
  readonly end: number;
  readonly number: number | null;
  readonly suffix: string;
  readonly tags: readonly string[];
}

const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };

// On its behalf: what it calls a date, a time or an ordinal is left out, and a suffix it hands over is multiplied.
function fromCompromise(numbers: readonly CompromiseNumber[]): Figure[] {
  return numbers
    .filter(({ tags }) => !tags.some((tag) => /^(?:Date|Year|Month|Time|Ordinal)$/.test(tag)))
    .map(({ start, end, number, suffix }) => ({
      start,
      end,
      value: number === null ? null : number * (SUFFIXES[suffix.toLowerCase()] ?? 1),
    }));
}

interface WinkEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

// On its behalf: its dates, times and ordinals are left out, and Recognizers reads the value of what it only marks, because without
// a value nothing of it would count.
function fromWink(text: string, entities: readonly WinkEntity[], numberIn: (text: string) => string | null): Figure[] {
  return entities
    .filter(({ type }) => /^(?:CARDINAL|MONEY|PERCENT|DURATION)$/.test(type))
    .map(({ start, end }) => ({ start, end, value: toNumber(numberIn(text.slice(start, end))) }));
}

interface Resolved {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
  readonly resolution: { readonly value?: string | null } | null;
}

// On its behalf: one place is one figure, the kind with a unit before the bare number. Its numbers in dates stay in: leaving out
// what its own recogniser takes for a date or a time would cost it more of its right figures than of its wrong ones.
function fromRecognizers(found: readonly Resolved[]): Figure[] {
  const figures: Figure[] = [];
  for (const { start, end, resolution } of found) {
    const figure = { start, end: end + 1, value: toNumber(resolution?.value ?? null) };
    if (figures.some((other) => other.start < figure.end && figure.start < other.end)) continue;
    figures.push(figure);
  }
  return figures;
}

function toNumber(value: string | null): number | null {
  const number = value === null ? Number.NaN : Number.parseFloat(value);
  return Number.isNaN(number) ? null : number;
}
