import { isDash, isJoin, isNumber, type Line, pairAt, phraseAt, type Run, touches, wordAt } from './line.ts';
import { readCurrencyAfter, readCurrencyBefore } from './read-currency.ts';
import { readCompoundNoun, readCountedNoun } from './read-noun.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { readUnit } from './read-unit.ts';

/** What an amount is of; two of different kinds are never compared. */
export type AmountKind = 'money' | 'percent' | 'measure' | 'duration' | 'count' | 'fraction' | 'multiple' | 'bare';

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

// A number and what stands right beside it, before it is known whether a second end follows.
interface Core extends Run {
  readonly numeral: Numeral;
  readonly kind: AmountKind;
  readonly unit: string | null;
}

// How far before a number a verb can stand that says what "from … to" means.
const RANGE_REACH = 8;
// The ends of one range are seldom so many times apart.
const FAR_APART = 5;

/** The amount that begins at a token (its currency sign or its first number word), or null. `known`: the number there, where it is read already. */
export function readAmount(line: Line, at: number, known: Numeral | null = null): Amount | null {
  const first = readCore(line, at, known);
  if (first === null) return null;
  if (first.unit === null && isIdle(line, first.numeral)) return null;
  const second = readSecondEnd(line, first);
  return second === null ? finish(line, first) : joinEnds(line, first, second);
}

function readCore(line: Line, at: number, known: Numeral | null = null): Core | null {
  const sign = readCurrencyBefore(line, at);
  const numeral = sign === null ? (known ?? readNumeral(line, at)) : readNumeral(line, sign.to, true);
  if (numeral === null) return null;
  if (sign !== null) return { from: at, to: numeral.to, numeral, kind: 'money', unit: sign.unit };
  const after = unitAfter(line, numeral, afterSuffix(line, numeral.to));
  const counted = after?.small === true ? hundredth(numeral) : numeral;
  return {
    from: at,
    to: after?.to ?? numeral.to,
    numeral: counted,
    kind: after?.kind ?? 'bare',
    unit: after?.unit ?? null,
  };
}

// "80p" is the figure that another outlet prints as "£0.80".
function hundredth(numeral: Numeral): Numeral {
  const part = (value: number | null) => (value === null ? null : Number((value / 100).toPrecision(15)));
  return {
    ...numeral,
    value: part(numeral.value),
    min: part(numeral.min),
    max: part(numeral.max),
    multiplier: numeral.multiplier / 100,
  };
}

// Past "-plus", "+", "-odd", "or so", which hedge the number and stand before its unit.
function afterSuffix(line: Line, at: number): number {
  const { hedges } = line.language;
  if (wordAt(line, at) === '+' && touches(line, at)) return at + 1;
  if (isDash(wordAt(line, at)) && touches(line, at + 1) && hedges.suffixes.has(wordAt(line, at + 1))) return at + 2;
  return hedges.after.has(pairAt(line, at)) ? at + 2 : at;
}

// The unit behind a number; `small` where it is a hundredth of a currency.
interface UnitAfter {
  readonly to: number;
  readonly kind: AmountKind;
  readonly unit: string;
  readonly small?: boolean;
}

function unitAfter(line: Line, numeral: Numeral, from: number): UnitAfter | null {
  const { grammar, money, units } = line.language;
  let at = from;
  if (numeral.form === 'vague' && grammar.of.has(wordAt(line, at))) at++;
  if (numeral.form === 'fraction') {
    if (isJoin(line, at) && units.fractionPoints.has(wordAt(line, at + 1)))
      return { to: at + 2, kind: 'percent', unit: 'percentage point' };
    const linked = grammar.of.has(wordAt(line, at)) || grammar.a.has(wordAt(line, at));
    if (linked && readUnit(line, at + 1)?.kind === 'percent') at++;
    if (grammar.of.has(wordAt(line, at))) return null;
  }
  const small = numeral.form === 'digits' && (numeral.value ?? 1) < 1;
  if (small && grammar.of.has(wordAt(line, at)) && grammar.a.has(wordAt(line, at + 1))) {
    const part = readUnit(line, at + 2); // "0.3 of a percentage point"
    if (part?.kind === 'percent') return part;
  }
  if (numeral.multiplier >= 1e6) {
    const short = isNumber(line, at - 1) ? null : phraseAt(line, at - 1, money.names);
    if (short?.to === at) return { to: at, kind: 'money', unit: short.value }; // "340 mdp"
    if (money.links.has(wordAt(line, at))) {
      const linked = phraseAt(line, at + 1, money.names); // "2 millions d'euros"
      return linked === null ? readUnit(line, at + 1) : { to: linked.to, kind: 'money', unit: linked.value };
    }
  }
  const joined = isJoin(line, at) ? at + 1 : at;
  const currency = readCurrencyAfter(line, joined, numeral.value, numeral.multiplier > 1 || numeral.form === 'vague');
  if (currency !== null) return { to: currency.to, kind: 'money', unit: currency.unit, small: currency.small };
  return readUnit(line, at);
}

// The other end of "20-30", "27 to 30", "between 44 mg and 50 mg", "8- to 16-metre", "two or three".
function readSecondEnd(line: Line, first: Core): Core | null {
  const { ranges } = line.language;
  const link = wordAt(line, first.to);
  const before = wordAt(line, first.from - 1);
  if (first.numeral.value === null) return null;
  let at = first.to + 1;
  const either = ranges.or.has(link);
  if (isDash(link)) {
    const to = ranges.to.has(wordAt(line, at));
    if (touches(line, first.to) && to) at++;
    else if (touches(line, first.to) !== touches(line, at) || link === '—') return null;
    if (!touches(line, at) && link === '-' && !to) return null;
  } else if (ranges.and.has(link)) {
    if (!ranges.between.has(before)) return null;
  } else if (ranges.to.has(link)) {
    if (ranges.from.has(before) && !isRangeFrom(line, first.from)) return null;
  } else if (!either) return null;
  const second = readCore(line, at);
  if (second === null || second.numeral.value === null || second.numeral.form === 'fraction') return null;
  if (!isOneUnit(first, second) || !ascends(first, second, either)) return null;
  if (ranges.to.has(link) && isWay(line, first, second)) return null;
  if (ranges.to.has(link) && isChangeTo(line, first, second)) return null;
  return second;
}

// "shed 4 cents to 36 cents", "montée de 2,1 mètres à 6,8 mètres": ends that both print their unit are one range only
// where they are near, or where the language opens its ranges and its changes by different words.
function isWay(line: Line, first: Core, second: Core): boolean {
  if (second.unit === null) return first.numeral.multiplier < 1;
  if (first.unit === null) return false;
  const { ranges } = line.language;
  if (ranges.from.has(wordAt(line, first.from - 1))) return ranges.fromIsRange;
  return (second.numeral.value ?? 0) >= FAR_APART * shared(first, second);
}

// "rose by 300 to 9,400", "up $150 to $48,000": the size of a change and what it led to, not two ends of one figure.
function isChangeTo(line: Line, first: Core, second: Core): boolean {
  const { roles } = line.language;
  const by = roles.by.has(wordAt(line, first.from - 1)) ? first.from - 2 : first.from - 1;
  const far = (second.numeral.value ?? 0) >= FAR_APART * shared(first, second);
  return far && (roles.changes.has(wordAt(line, by)) || roles.changes.has(wordAt(line, by - 1)));
}

// Whether "from A to B" names the ends of a range; elsewhere it is a change from one figure to another.
function isRangeFrom(line: Line, at: number): boolean {
  const { ranges, roles } = line.language;
  for (let near = Math.max(0, at - RANGE_REACH); near < at; near++) {
    const word = wordAt(line, near);
    if (ranges.stems.some((stem) => word.startsWith(stem))) return true;
    if (ranges.fromIsRange && roles.changes.has(word)) return false;
  }
  return ranges.fromIsRange;
}

// One of the units may be left out, and it is the first, unless it is a currency sign ("$2-3 million").
function isOneUnit(first: Core, second: Core): boolean {
  if (first.unit === second.unit) return true;
  if (first.unit === null) return true;
  return second.unit === null && first.kind === 'money';
}

function ascends(first: Core, second: Core, either: boolean): boolean {
  const low = shared(first, second);
  const high = second.numeral.value ?? 0;
  if (first.numeral.value !== null && first.numeral.value < 0) return low !== high;
  if (either) return high > low && high <= 2 * low && first.unit === null && first.numeral.multiplier === 1;
  return low < high;
}

// "$31 and $36 million": the multiplier is the first end's too, unless it has one or would pass the second.
function shared(first: Core, second: Core): number {
  const low = first.numeral.value ?? 0;
  const { multiplier, value } = second.numeral;
  const lent = low * multiplier;
  return first.numeral.multiplier === 1 && value !== null && lent < value ? lent : low;
}

function joinEnds(line: Line, first: Core, second: Core): Amount {
  const one = finish(line, { ...second, from: first.from });
  const ends = [shared(first, second), second.numeral.value ?? 0];
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
function finish(line: Line, core: Core): Amount {
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
  if (noun === null) return amountOf(line, core, 'bare', 'none', null, core.to);
  const currency = phraseAt(line, noun.to - 1, money.names);
  if (currency?.to === noun.to) return amountOf(line, core, 'money', currency.value, null, noun.to); // "billions of taxpayer dollars"
  return amountOf(line, core, 'count', noun.unit, noun.head, noun.to);
}

function amountOf(
  line: Line,
  core: Core,
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
  const { numbers } = line.language;
  const next = wordAt(line, numeral.to + 1);
  return isJoin(line, numeral.to) && (numbers.idleCompounds.has(next) || numbers.ordinals.has(next));
}

// "trois ans et demi", "dos horas y media": the half of a unit behind it
function withHalf(line: Line, core: Core): { readonly to: number; readonly value: number | null } | null {
  const { fractions, grammar } = line.language;
  const halved = grammar.and.has(wordAt(line, core.to)) && fractions.halves.has(wordAt(line, core.to + 1));
  return halved && core.numeral.value !== null ? { to: core.to + 2, value: core.numeral.value + 0.5 } : null;
}

// "three dollars 50 cents", "thirteen dollars and forty-five cents"
function withSmallChange(line: Line, core: Core): { readonly to: number; readonly value: number | null } {
  const plain = { to: core.to, value: core.numeral.value };
  if (core.kind !== 'money' || core.numeral.value === null || core.to === core.numeral.to) return plain;
  const { grammar, money } = line.language;
  const at = grammar.and.has(wordAt(line, core.to)) ? core.to + 1 : core.to;
  const change = readNumeral(line, at);
  if (change === null || change.value === null || change.value >= 100) return plain;
  const cents = phraseAt(line, change.to, money.smallChange);
  return cents === null ? plain : { to: cents.to, value: core.numeral.value + change.value / 100 };
}
