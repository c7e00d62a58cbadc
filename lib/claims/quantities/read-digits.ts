import { isNumber, type Line, printedAt, touches } from './line.ts';

/**
 * Digits at a token, with groups of three set off by a space ("1 414 021"), as scientific and European texts print them.
 * `to` is the token after the last group.
 */
export function readDigits(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  if (!isNumber(line, at)) return null;
  const text = printedAt(line, at);
  const value = valueOfDigits(text);
  if (value === null) return null;
  if (text.length > 3 || !/^[1-9]\d*$/.test(text)) return { value, to: at + 1 };
  let digits = text;
  let to = at + 1;
  while (isGroup(line, to)) digits += printedAt(line, to++);
  return { value: Number(digits), to };
}

// One space, then exactly three digits that end there.
function isGroup(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const before = line.tokens[at - 1];
  if (token?.kind !== 'number' || before === undefined || token.start - before.end !== 1) return false;
  if (!/^\d{3}$/.test(token.text)) return false;
  const next = line.tokens[at + 1];
  return next === undefined || !touches(line, at + 1) || next.kind === 'mark';
}

// "48,206", "1,00,000", "1.5"; null for "1.2.3".
function valueOfDigits(text: string): number | null {
  const [whole = '', decimals, ...rest] = text.split('.');
  if (rest.length > 0 || decimals?.includes(',')) return null;
  if (whole.includes(',')) {
    const groups = whole.split(',');
    if (decimals === undefined && groups.length === 2 && groups[1]?.length !== 3) return null;
    if (groups.some((group, at) => at > 0 && group.length !== 3 && (at === groups.length - 1 || group.length !== 2))) {
      return null;
    }
  }
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}
