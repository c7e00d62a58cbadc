import { isNumber, type Line, printedAt, tokenAt, touches } from './line.ts';

/**
 * Digits at a token, with groups of three set off by a space ("1 414 021") or an apostrophe ("1'414'021"), as scientific and
 * European texts print them. `to` is the token after the last group.
 */
export function readDigits(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  if (!isNumber(line, at)) return null;
  const text = printedAt(line, at);
  const { decimalMarks } = line.language.numbers;
  const value = valueOfDigits(text, decimalMarks);
  if (value === null) return null;
  if (text.length > 3 || text.startsWith('0') || !isWhole(text)) return { value, to: at + 1 };
  let digits = text;
  let to = at + 1;
  for (;;) {
    const group = groupAt(line, to);
    if (group === null) break;
    digits += printedAt(line, group - 1);
    to = group;
  }
  const whole = to === at + 1 ? value : valueOfDigits(digits, decimalMarks);
  return whole === null ? { value, to: at + 1 } : { value: whole, to };
}

/** The number that digits with their separators print, by the decimal mark of the language; null for "1.2.3". */
export function valueOfDigits(text: string, decimalMarks: string): number | null {
  if (isWhole(text)) return finite(text);
  if (decimalMarks === '') return valueByForm(text);
  for (const mark of decimalMarks) {
    const value = valueWithMark(text, mark);
    if (value !== null) return value;
  }
  return null;
}

// One space or one apostrophe, then exactly three digits that end there, or end in decimals.
function groupAt(line: Line, at: number): number | null {
  const mark = printedAt(line, at);
  const joined = (mark === "'" || mark === '’') && touches(line, at) && touches(line, at + 1);
  const digits = joined ? at + 1 : at;
  const token = line.tokens[digits];
  const before = tokenAt(line, at - 1);
  if (token?.kind !== 'number' || before === undefined || (!joined && token.start - before.end !== 1)) return null;
  if (!/^\d{3}(?:[.,]\d{1,2})?$/.test(token.text)) return null;
  const next = line.tokens[digits + 1];
  return next === undefined || !touches(line, digits + 1) || next.kind === 'mark' ? digits + 1 : null;
}

function isWhole(text: string): boolean {
  return !text.includes('.') && !text.includes(',');
}

// The last of two kinds of mark is the decimal one; a single kind groups where it can, so that "1.234" is large.
function valueByForm(text: string): number | null {
  if (/^0[.,]/.test(text)) return valueWithMark(text, text.charAt(1));
  const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const other = decimal === '.' ? ',' : '.';
  return text.includes(other)
    ? valueWithMark(text, decimal)
    : (valueWithMark(text, other) ?? valueWithMark(text, decimal));
}

// "48,206", "1,00,000", "1.5" by the point; "48.206", "1,5" by the comma.
function valueWithMark(text: string, decimal: string): number | null {
  const group = decimal === '.' ? ',' : '.';
  if (!text.includes(decimal) && !text.includes(group)) return finite(text); // most numbers
  const [whole = '', decimals, ...rest] = text.split(decimal);
  if (rest.length > 0 || decimals?.includes(group)) return null;
  if (whole.includes(group)) {
    const groups = whole.split(group);
    if (decimals === undefined && groups.length === 2 && groups[1]?.length !== 3) return null;
    if (groups.some((each, at) => at > 0 && each.length !== 3 && (at === groups.length - 1 || each.length !== 2))) {
      return null;
    }
  }
  const plain = whole.replaceAll(group, '');
  return finite(decimals === undefined ? plain : `${plain}.${decimals}`);
}

function finite(digits: string): number | null {
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}
