import { NAME_PARTICLES } from './name-particles.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** A run of words that looks like the name of a person, place or body. */
export interface NameMention extends Span {
  /** As printed, honorifics and possessive left out: "Ada Marlow" of "Dame Ada Marlow’s". */
  readonly name: string;
}

// Words inside a name that are not capitalised.
const LINKS = new Set(['of', 'the', 'and', 'for', ...NAME_PARTICLES]);
const HONORIFICS = new Set(
  'mr mrs ms miss dr sir dame lord lady prof professor rev sen rep gov st president'.split(' '),
);
// What follows the hyphen of an adjective made from a name: "South Coast-wide".
const COMPOUND_ENDS = new Set(
  'led born style wide run era area like only made bound held built trained educated to and in of level size'.split(
    ' ',
  ),
);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
// Capitalised only because a sentence starts with them, or calendar words: never the whole of a name.
const ORDINARY = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our my in on at of for from by with as to and but or ' +
    'so if when while where after before since until during despite although because however meanwhile nevertheless ' +
    'according both some many most more all any each every other another such what who why how which there here now then ' +
    'not no yes one two three four five six seven eight nine ten among under over between about into upon also just even ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december saying speaking asked earlier later today yesterday tomorrow last next ' +
    'additionally moreover furthermore still yet once neither nor either whether whose whom critics officials police experts mr mrs ms'
  ).split(' '),
);

/**
 * Names among the tokens of a text, in order: runs of capitalised words, joined by small links inside ("Bank of England",
 * "Ministry of Defence"), with acronyms. A single capitalised word that starts a sentence counts only when the text also
 * prints it, or a name holding it, elsewhere in mid-sentence: names recur, openers do not. `firm` are the words that it
 * so prints, where the tokens are only a part of the text.
 */
export function findNames(
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
  firm: ReadonlySet<string> = midSentenceNames(tokens, sentenceStarts),
): NameMention[] {
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at])) continue;
    const run = {
      first: at,
      last: endOfRun(tokens, at, sentenceStarts),
      opens: opensSentence(tokens, at, sentenceStarts),
    };
    at = run.last;
    const name = nameOf(tokens, run, firm);
    if (name !== null) names.push(name);
  }
  return names;
}

/** Lower-case words capitalised in mid-sentence: what tells a name from a sentence's opener in the rest of the text. */
export function midSentenceNames(
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
  firm: Set<string> = new Set(),
): Set<string> {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (isCapitalised(token) && !opensSentence(tokens, at, sentenceStarts)) firm.add(withoutPossessive(token.lower));
  }
  return firm;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly opens: boolean;
}

// What of a run of capitalised words is a name, if anything is.
function nameOf(tokens: readonly Token[], run: Run, firm: ReadonlySet<string>): NameMention | null {
  let { first, last } = run;
  while (first <= last && isDroppable(tokens[first] as Token, run, first, firm)) first++;
  while (last > first && LINKS.has((tokens[last] as Token).lower)) last--;
  if (first > last) return null;
  const opener = tokens[first] as Token;
  if (first === last && (opener.text.length < 2 || ORDINARY.has(opener.lower))) return null;
  return { start: opener.start, end: (tokens[last] as Token).end, name: withoutPossessive(spell(tokens, first, last)) };
}

// A capital after an opening mark says as little as one after a point: “Our work …”.
function opensSentence(tokens: readonly Token[], at: number, sentenceStarts: ReadonlySet<number>): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (sentenceStarts.has(token.start)) return true;
  return before !== undefined && before.end === token.start && '"“‘\'«„('.includes(before.text);
}

function endOfRun(tokens: readonly Token[], first: number, sentenceStarts: ReadonlySet<number>): number {
  let last = first;
  while (last + 1 < tokens.length) {
    if (isPossessive((tokens[last] as Token).text)) return last; // a possessive closes a name
    const joined = acrossMark(tokens, last);
    if (joined > last) {
      last = joined;
      continue;
    }
    let next = last + 1;
    while (next < tokens.length && next - last <= 2 && LINKS.has((tokens[next] as Token).lower)) next++;
    const token = tokens[next];
    if (!isCapitalised(token) || opensSentence(tokens, next, sentenceStarts)) return last;
    if (next > last + 1 && LINKS.has((tokens[last + 1] as Token).lower) && (tokens[last + 1] as Token).lower === 'and')
      return last;
    if (next > last + 1 && WEEKDAY.test((tokens[last] as Token).lower)) return last; // "On Monday the Home Office …"
    last = next;
  }
  return last;
}

// An initial's point ("Ada L. Byron") or a hyphen inside a name ("Marsh-Ogden") does not end it.
function acrossMark(tokens: readonly Token[], last: number): number {
  const word = tokens[last] as Token;
  const mark = tokens[last + 1];
  const next: Token | undefined = tokens[last + 2];
  if (mark === undefined || next === undefined || mark.start !== word.end) return last;
  const hyphen = (mark.text === '-' || mark.text === '‐' || mark.text === '‑') && next.start === mark.end;
  if (next.text.charAt(0) === next.text.charAt(0).toLowerCase()) {
    const given = hyphen && next.kind === 'word' && isCapitalised(tokens[last - 1]); // "Yoon Min-seo", not "Kent-based"
    return given && !COMPOUND_ENDS.has(next.lower) && !next.lower.endsWith('ed') ? last + 2 : last;
  }
  const initial = mark.text === '.' && word.text.length === 1;
  return initial || hyphen ? last + 2 : last;
}

// The words as printed, one space wherever there was any.
function spell(tokens: readonly Token[], first: number, last: number): string {
  let word = tokens[first] as Token;
  let name = word.text;
  for (let at = first + 1; at <= last; at++) {
    const next = tokens[at] as Token;
    name += next.start === word.end ? next.text : ` ${next.text}`;
    word = next;
  }
  return name;
}

function isDroppable(token: Token, run: Run, at: number, firm: ReadonlySet<string>): boolean {
  if (LINKS.has(token.lower)) return true;
  if (HONORIFICS.has(token.lower)) return true;
  if (!run.opens || at !== run.first) return ORDINARY.has(token.lower) && at === run.first;
  return ORDINARY.has(token.lower) || (run.first === run.last && !firm.has(withoutPossessive(token.lower)));
}

// Only words differ from their lower case.
function isCapitalised(token: Token | undefined): token is Token {
  return token !== undefined && token.text !== token.lower && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
}

// "Marlow’s", "the Marlows’".
function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return isApostrophe(last) || (last === 115 && isApostrophe(word.charCodeAt(word.length - 2)));
}

function withoutPossessive(word: string): string {
  if (!isPossessive(word)) return word;
  return word.slice(0, isApostrophe(word.charCodeAt(word.length - 1)) ? -1 : -2);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
