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
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, String(value)]),
);
const CONTRACTIONS: Readonly<Record<string, string>> = { "can't": 'cannot', "won't": 'will not', "i'm": 'i am' };

/** The words of a text for comparison. Case, punctuation, hyphens and paragraphing make no difference to them. */
export function comparedWords(text: string): ComparedWord[] {
  const tokens = tokenize(text);
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
    } else words.push(makeWord(token.lower, token.start, token.end));
  }
  return words;
}

function joinedByHyphen(text: string, tokens: readonly Token[], at: number): Token | null {
  const [first, hyphen, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !hyphen || last?.kind !== 'word' || !HYPHEN_PREFIXES.has(first.lower)) return null;
  const isHyphen = hyphen.text === '-' || hyphen.text === '‐' || hyphen.text === '‑';
  return isHyphen && hyphen.start === first.end && last.start === hyphen.end && text.length >= last.end ? last : null;
}

function makeWord(lower: string, start: number, end: number): ComparedWord {
  const plain = CONTRACTIONS[lower] ?? DIGITS[lower] ?? foldSpelling(lower.replaceAll(',', ''));
  return { key: plain, stem: stem(plain), content: plain.length > 2 && !STOP_WORDS.has(lower), start, end };
}
