import { isNumber, type Line, printedAt } from './line.ts';
import { valueOfDigits } from './read-digits.ts';
import type { Noise } from './read-noise.ts';

/** A run of tokens as noise, with the value of the digits it begins with. */
export function noiseAt(line: Line, from: number, to: number): Noise {
  const text = printedAt(line, from);
  const value = isNumber(line, from) ? valueOfDigits(text, line.language.numbers.decimalMarks) : null;
  return { from, to, value, min: null, max: null, unit: 'none' };
}
