import { isDash, isJoin, isNumber, type Line, pairAt, phraseAt, type Run, touches, wordAt } from './line.ts';
import type { AmountKind } from './read-amount.ts';
import { readCurrencyAfter, readCurrencyBefore } from './read-currency.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { readUnit } from './read-unit.ts';

/** A number and what stands right beside it, before it is known whether a second end follows. */
export interface NumberWithUnit extends Run {
  readonly numeral: Numeral;
  readonly kind: AmountKind;
  readonly unit: string | null;
}

/** The number that begins at a token, with its currency or unit, or null. `known`: the number there, where it is read already. */
export function readNumberWithUnit(line: Line, at: number, known: Numeral | null = null): NumberWithUnit | null {
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

/** Past "-plus", "+", "-odd", "or so", which hedge the number and stand before its unit. */
export function afterSuffix(line: Line, at: number): number {
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
