/** A regular expression as far as an attack on it needs to know: what consumes characters, and what repeats. */
export type Pattern =
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'row'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number };

const NOTHING: Pattern = { kind: 'row', parts: [] };
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/;
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|.)/su;
const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/;

/** Reads a regular expression's source. Anchors consume nothing; what a look-around holds is taken as part of the row. */
export function readPattern(source: string): Pattern {
  const { pattern, rest } = readChoice(source);
  if (rest !== '') throw new Error(`cannot read ${source} from ${rest}`);
  return pattern;
}

/** All pieces that consume one character, each once. */
export function onesOf(pattern: Pattern): string[] {
  return [...new Set(ones(pattern))];
}

interface Read {
  readonly pattern: Pattern;
  readonly rest: string;
}

function ones(pattern: Pattern): string[] {
  if (pattern.kind === 'one') return [pattern.source];
  if (pattern.kind === 'repeat') return ones(pattern.part);
  return (pattern.kind === 'row' ? pattern.parts : pattern.options).flatMap(ones);
}

function readChoice(source: string): Read {
  const options: Pattern[] = [];
  let rest = source;
  for (;;) {
    const row = readRow(rest);
    options.push(row.pattern);
    rest = row.rest;
    if (!rest.startsWith('|')) break;
    rest = rest.slice(1);
  }
  const [only = NOTHING] = options;
  return { pattern: options.length === 1 ? only : { kind: 'choice', options }, rest };
}

function readRow(source: string): Read {
  const parts: Pattern[] = [];
  let rest = source;
  while (rest !== '' && !rest.startsWith('|') && !rest.startsWith(')')) {
    const one = readOne(rest);
    rest = one.rest;
    const quantifier = QUANTIFIER.exec(rest);
    if (quantifier === null) {
      parts.push(one.pattern);
      continue;
    }
    rest = rest.slice(quantifier[0].length);
    parts.push({ kind: 'repeat', part: one.pattern, ...timesOf(quantifier) });
  }
  return { pattern: { kind: 'row', parts }, rest };
}

function timesOf([, sign, least = '', comma, most = '']: RegExpExecArray): { least: number; most: number } {
  if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  const open = most === '' ? Number.POSITIVE_INFINITY : Number(most);
  return { least: Number(least), most: comma === '' ? Number(least) : open };
}

function readOne(source: string): Read {
  if (source.startsWith('(')) {
    const group = readChoice(source.slice(GROUP.exec(source)?.[0].length ?? 1));
    return { pattern: group.pattern, rest: group.rest.slice(1) };
  }
  const one = source.startsWith('[') ? readClass(source) : (ESCAPE.exec(source)?.[0] ?? nextCharacter(source));
  const isPlace = one === '^' || one === '$' || one === '\\b' || one === '\\B';
  return { pattern: isPlace ? NOTHING : { kind: 'one', source: one }, rest: source.slice(one.length) };
}

function readClass(source: string): string {
  for (let at = 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return source.slice(0, at + 1);
  }
  throw new Error(`a class without an end: ${source}`);
}

function nextCharacter(source: string): string {
  return String.fromCodePoint(source.codePointAt(0) ?? 0);
}
