import type { Span } from '../text/span.ts';

/** What the printed words say of a number: "almost" is `below`, "at least" is `above`, "about" is `approx`. */
export type Bound = 'exact' | 'approx' | 'below' | 'above';

/**
 * What part a number plays. `level` is the default; `total` sums up ("in all"), `increment` comes on top ("a further"),
 * `subset` is taken out of another ("including"), `change` is a rise or fall, `base` what it is
 * measured from ("up from"), `rate` is per something, `pointer` says which or when and not how many ("the two countries", "the next
 * two years").
 */
export type QuantityRole =
  | 'level'
  | 'total'
  | 'increment'
  | 'subset'
  | 'change'
  | 'base'
  | 'rate'
  | 'rank'
  | 'target'
  | 'threshold'
  | 'pointer';

/** How much a reader could use a claim: `key` and `minor` may make cards, `noise` (dates, ages, names) never does. */
export type Salience = 'key' | 'minor' | 'noise';

/** The days a figure speaks of, ISO and inclusive; null where open or unknown. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A time of day, small and without spaces: "5pm", "noon", "evening"; and whether a count is given up to it: "by noon". */
export interface HourOfDay {
  readonly words: string;
  readonly isLimit: boolean;
}

/**
 * A figure, as printed and as understood. Worked example, from "Almost 9,400 people crossed the moor last year":
 * text "Almost 9,400 people", value 9400, unit "people", bound `below`, measure "people crossed the moor",
 * head "people", terms ["person", "cross", "moor"], scope.time "last year".
 */
export interface Quantity extends Span {
  readonly kind: 'quantity';
  /** The printed words: hedge, number and unit or counted noun. */
  readonly text: string;
  readonly value: number | null;
  /** Both ends of a range ("27 to 30"), or of an order of magnitude ("tens of thousands"); then `value` is null. */
  readonly min: number | null;
  readonly max: number | null;
  /** ISO currency code, "percent", "km", "year" …, or the counted noun in the singular; "none" for a bare number. */
  readonly unit: string;
  readonly bound: Bound;
  readonly role: QuantityRole;
  /** What is measured, in the article's own words. */
  readonly measure: string;
  /** The counted noun or the noun nearest the number, singular, lower case: what two figures must share to be one. */
  readonly head: string;
  /** Stems of the words that say what is measured, the head first: subject, verb, complement of the clause. */
  readonly terms: readonly string[];
  /** Names in the figure's clause, lower case: people, places, bodies. */
  readonly names: readonly string[];
  readonly scope: {
    readonly time: string | null;
    readonly period: Period | null;
    readonly place: string | null;
    /** The time of day its sentence gives; absent from what was kept before these were read. */
    readonly hour?: HourOfDay | null;
  };
  /** Who says so, where the article names a source. */
  readonly attribution: string | null;
  readonly salience: Salience;
  readonly sentence: Span;
  /** Inside somebody's quotation marks: then the quotation speaks for it. */
  readonly quoted: boolean;
  /** How many times as far as usual its hedge reaches, where a reader has it so; nothing that is stored has this. */
  readonly reach?: number;
}

export type QuotationKind = 'full' | 'partial' | 'pull-quote' | 'title' | 'scare';

/** One run of quoted words in one paragraph, without its marks. */
export interface Segment extends Span {
  readonly text: string;
}

/** Somebody's words inside quotation marks, who said them, and the word that says so. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly quotationKind: QuotationKind;
  readonly segments: readonly Segment[];
  /** Resolved to the fullest name the article gives, without honorific; null rather than a guess. */
  readonly speaker: string | null;
  /** The words that name the speaker here: "She", "the home secretary". */
  readonly mention: Span | null;
  readonly cue: string | null;
  /** How sure the attribution is, 0 to 1, by the rule that made it. */
  readonly confidence: number;
  /** What was wrong with the marks, in a plain sentence, where it had to be mended. */
  readonly note: string | null;
}

/** The claims of one article, each list in text order. */
export interface Claims {
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
}
