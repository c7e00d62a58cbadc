import { STEMS } from '../languages/english/stems.ts';
import { STOP_WORDS } from '../languages/english/stop-words.ts';
import { foldSpelling, stem } from '../text/stems.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** One word of a quotation as it is compared: what differs only in typography or spelling is the same word. */
export interface ComparedWord {
  /** The folded word: lower case, one spelling, digits for small number words. */
  readonly key: string;
  /** What it is compared by when the wording is loose. */
  readonly stem: string;
  /** It carries meaning: neither a function word nor a reporting verb. */
  readonly content: boolean;
  /** Its place in the text it was read from. */
  readonly start: number;
  readonly end: number;
}

// Prefixes that some house styles set off with a hyphen: "co-operation" and "cooperation" are one word.
const HYPHEN_PREFIXES = new Set('co re pre non anti inter over under multi micro mid semi counter cross on'.split(' '));
const DIGITS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, string] => [word, String(value)]),
);
/** An editor's insertion is a name or a word or two; brackets further apart hold something else. */
const INSERTION_TOKENS = 8;
const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ["i'm", 'i am'],
]);

/** The words of a text for comparison. Case, punctuation, hyphens and paragraphing make no difference to them. */
export function comparedWords(text: string): ComparedWord[] {
  const tokens = withoutInsertions(tokenize(text));
  const words: ComparedWord[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') {
      if (token.text === '%') words.push(makeWord('percent', token.start, token.end));
      continue;
    }
    const joined = joinedByHyphen(text, tokens, at);
    if (joined !== null) {
      words.push(makeWord(token.lower + joined.lower, token.start, joined.end));
      at += 2;
    } else if (token.lower === 'per' && tokens[at + 1]?.lower === 'cent') {
      words.push(makeWord('percent', token.start, (tokens[at + 1] as Token).end));
      at++;
    } else if (isInitial(token) && tokens[at + 1]?.text === '.') {
      // Initials with points are one word: "U.S." and "US".
      let end = at;
      while (isInitial(tokens[end + 2]) && tokens[end + 1]?.text === '.') end += 2;
      const initials = tokens.slice(at, end + 1).filter((each) => each.kind === 'word');
      words.push(makeWord(initials.map((each) => each.lower).join(''), token.start, (tokens[end] as Token).end));
      at = end;
    } else words.push(makeWord(token.lower, token.start, token.end));
  }
  return words;
}

/** Leaves out what an editor put in: "[the minister]", "(the minister)". Unpaired brackets are left as they are. */
function withoutInsertions(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const closer = token.text === '[' ? ']' : token.text === '(' ? ')' : null;
    if (closer !== null) {
      const length = tokens.slice(at, at + INSERTION_TOKENS + 1).findIndex((each) => each.text === closer);
      if (length > 0) {
        at += length;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

function isInitial(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length === 1 && token.text !== token.lower;
}

function joinedByHyphen(text: string, tokens: readonly Token[], at: number): Token | null {
  const [first, hyphen, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !hyphen || last?.kind !== 'word' || !HYPHEN_PREFIXES.has(first.lower)) return null;
  const isHyphen = hyphen.text === '-' || hyphen.text === '‐' || hyphen.text === '‑';
  return isHyphen && hyphen.start === first.end && last.start === hyphen.end && text.length >= last.end ? last : null;
}

function makeWord(lower: string, start: number, end: number): ComparedWord {
  const plain = CONTRACTIONS.get(lower) ?? DIGITS.get(lower) ?? foldSpelling(lower.replaceAll(',', ''), STEMS);
  return { key: plain, stem: stem(plain, STEMS), content: plain.length > 2 && !STOP_WORDS.has(lower), start, end };
}
