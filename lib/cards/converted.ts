import { isCurrency } from '../claims/unit-kinds.ts';
import type { ClaimRef } from '../compare/finding.ts';
import { type CardGround, figureAt, memberAt } from './card-member.ts';

/** Between a sum and its conversion stand a space and a bracket: "$2.1m (£1.6m)", "a 61-km (38-mile) line". */
const BRACKET = 2;
/** What newspapers convert for their readers, both ways. */
const CONVERTED: readonly (readonly string[])[] = [
  ['km', 'mile'],
  ['m', 'foot', 'yard'],
  ['cm', 'mm', 'inch'],
  ['kg', 'pound', 'stone'],
  ['hectare', 'acre', 'km²', 'square mile'],
  ['litre', 'gallon', 'pint'],
  ['°C', '°F'],
];

/** The figures a figure is repeated by, in the same sentence, in the money or the measure of other readers. */
export function conversionsOf(ground: CardGround, ref: ClaimRef): ClaimRef[] {
  return twins(ground, ref, ({ start, end }, other) => isBracketed(end, other.start) || isBracketed(other.end, start));
}

/** Whether a figure only repeats the one before it: it is of use to readers elsewhere. */
export function isConversion(ground: CardGround, ref: ClaimRef): boolean {
  return twins(ground, ref, ({ start }, other) => isBracketed(other.end, start)).length > 0;
}

type Figure = ReturnType<typeof figureAt>;

function twins(ground: CardGround, ref: ClaimRef, stands: (figure: Figure, other: Figure) => boolean): ClaimRef[] {
  const figure = figureAt(ground, ref);
  return memberAt(ground, ref.member).quantities.flatMap((other, index) =>
    isOtherMeasure(figure.unit, other.unit) && stands(figure, other) ? [{ member: ref.member, index }] : [],
  );
}

function isBracketed(end: number, start: number): boolean {
  return start - end === BRACKET;
}

function isOtherMeasure(unit: string, other: string): boolean {
  if (unit === other) return false;
  return (isCurrency(unit) && isCurrency(other)) || CONVERTED.some((kin) => kin.includes(unit) && kin.includes(other));
}
