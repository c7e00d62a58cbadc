import { isDash, isJoin, type Line, phraseAt, type Run, wordAt } from './line.ts';
import { readCompoundNoun, readCountedNoun, readLooseCompound } from './read-noun.ts';
import { afterSuffix, type NumberWithUnit, readNumberWithUnit } from './read-number-with-unit.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { firstEnd, readSecondEnd } from './read-second-end.ts';

// The longest noun that ends as verbs do, "-ed": "120-bed" and "five-speed" count; "six-pointed", "three-legged" tell a shape.
const LONGEST_NOUN = 5;

/** What an amount is of; two of different kinds are never compared. */
export type AmountKind =
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'count'
  | 'tally'
  | 'fraction'
  | 'multiple'
  | 'bare';

/** A number with its unit, or a range of two. `head` is the counted noun in the singular where there is one. */
export interface Amount extends Run {
  readonly kind: AmountKind;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly head: string | null;
  /** Where the number and its unit end; a counted noun may follow up to `to`. */
  readonly numberTo: number;
  /** An order of magnitude: "dozens", "several hundred". */
  readonly vague: boolean;
  /** Joined to its noun by a hyphen: "62-page". */
  readonly compound: boolean;
}

/** The amount that begins at a token (its currency sign or its first number word), or null. `known`: the number there, where it is read already. */
export function readAmount(line: Line, at: number, known: Numeral | null = null): Amount | null {
  const first = readNumberWithUnit(line, at, known);
  if (first === null) return null;
  const second = readSecondEnd(line, first);
  if (second !== null) return joinEnds(line, first, second);
  return first.unit === null && isIdle(line, first.numeral) ? null : finish(line, first);
}

function joinEnds(line: Line, first: NumberWithUnit, second: NumberWithUnit): Amount {
  const one = finish(line, { ...second, from: first.from });
  const ends = [firstEnd(first, second), second.numeral.value ?? 0];
  const unit = second.unit ?? first.unit;
  return {
    ...one,
    kind: one.kind === 'bare' ? first.kind : one.kind,
    unit: unit ?? one.unit,
    value: null,
    min: Math.min(...ends),
    max: Math.max(...ends),
  };
}

// Takes in what is counted, where the number has no unit yet.
function finish(line: Line, core: NumberWithUnit): Amount {
  const { numeral } = core;
  if (core.unit !== null) {
    const whole = withHalf(line, core) ?? withSmallChange(line, core);
    return amountOf(line, core, core.kind, core.unit, null, whole.to, whole.to, whole.value);
  }
  if (numeral.form === 'fraction') return amountOf(line, core, 'fraction', 'none', null, core.to);
  const { grammar, money, numbers, units } = line.language;
  const after = afterSuffix(line, core.to);
  const times = numeral.form === 'vague' && grammar.of.has(wordAt(line, after)) ? after + 1 : after;
  if (numbers.timesWords.has(wordAt(line, times))) {
    const { to, value } = withHalf(line, { ...core, to: times + 1 }) ?? { to: times + 1, value: numeral.value };
    return amountOf(line, core, 'count', 'time', 'time', to, core.to, value);
  }
  const joined = isDash(wordAt(line, core.from - 1)) ? core.from - 2 : core.from - 1;
  if (units.magnitudes.has(wordAt(line, joined))) return amountOf(line, core, 'measure', 'magnitude', null, core.to);
  const noun = readCompoundNoun(line, core.to) ?? readCountedNoun(line, after, numeral.value === 1);
  if (noun === null) {
    const whole = numeral.form === 'digits' && Number.isInteger(numeral.value) && (numeral.value ?? 0) > 1;
    const loose = whole ? readLooseCompound(line, core.from, after) : null;
    if (loose === null) return amountOf(line, core, 'bare', 'none', null, core.to);
    return { ...amountOf(line, core, 'count', loose.unit, loose.head, loose.to), compound: true };
  }
  const currency = phraseAt(line, noun.to - 1, money.names);
  if (currency?.to === noun.to) return amountOf(line, core, 'money', currency.value, null, noun.to); // "billions of taxpayer dollars"
  return amountOf(line, core, 'count', noun.unit, noun.head, noun.to);
}

function amountOf(
  line: Line,
  core: NumberWithUnit,
  kind: AmountKind,
  unit: string,
  head: string | null,
  to: number,
  numberTo: number = core.to,
  value: number | null = core.numeral.value,
): Amount {
  const { numeral } = core;
  return {
    from: core.from,
    to,
    numberTo,
    kind,
    value,
    min: numeral.min,
    max: numeral.max,
    unit,
    head,
    vague: numeral.form === 'vague',
    compound: core.kind !== 'money' && isJoin(line, numeral.to),
  };
}

function isIdle(line: Line, numeral: Numeral): boolean {
  const { nouns, numbers } = line.language;
  if (!isJoin(line, numeral.to)) return false;
  const next = wordAt(line, numeral.to + 1);
  const isShape =
    nouns.verbEnding !== null && next.length > LONGEST_NOUN && next.endsWith(nouns.verbEnding) && !isSize(line, next);
  return isShape || numbers.idleCompounds.has(next) || numbers.ordinals.has(next);
}

// "120-bedded", "three-storeyed": the ending, behind a last letter that may be doubled, of a noun that is counted.
function isSize(line: Line, word: string): boolean {
  const { sizes, verbEnding } = line.language.nouns;
  const stem = word.slice(0, word.length - (verbEnding?.length ?? 0));
  return sizes.has(stem) || sizes.has(stem.slice(0, -1));
}

// "trois ans et demi", "dos horas y media": the half of a unit behind it
function withHalf(line: Line, core: NumberWithUnit): { readonly to: number; readonly value: number | null } | null {
  const { fractions, grammar } = line.language;
  const halved = grammar.and.has(wordAt(line, core.to)) && fractions.halves.has(wordAt(line, core.to + 1));
  return halved && core.numeral.value !== null ? { to: core.to + 2, value: core.numeral.value + 0.5 } : null;
}

// "three dollars 50 cents", "thirteen dollars and forty-five cents"
function withSmallChange(line: Line, core: NumberWithUnit): { readonly to: number; readonly value: number | null } {
  const plain = { to: core.to, value: core.numeral.value };
  if (core.kind !== 'money' || core.numeral.value === null || core.to === core.numeral.to) return plain;
  const { grammar, money } = line.language;
  const at = grammar.and.has(wordAt(line, core.to)) ? core.to + 1 : core.to;
  const change = readNumeral(line, at);
  if (change === null || change.value === null || change.value >= 100) return plain;
  const cents = phraseAt(line, change.to, money.smallChange);
  return cents === null ? plain : { to: cents.to, value: core.numeral.value + change.value / 100 };
}
