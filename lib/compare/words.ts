import { foldSpelling, stem } from '../text/stems.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

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

const PERCENT = 'percent';
/** An editor's insertion is a name or a word or two; brackets further apart hold something else. */
const INSERTION_TOKENS = 8;

/** The words of a text for comparison. Case, punctuation, hyphens and paragraphing make no difference to them. */
export function comparedWords(text: string, vocabulary: Vocabulary): ComparedWord[] {
  const tokens = withoutInsertions(tokenize(text));
  const words: ComparedWord[] = [];
  const { percents, prefixes } = vocabulary;
  const push = (lower: string, start: number, end: number): void => {
    const spelledOut = vocabulary.contractions.get(lower);
    if (spelledOut === undefined) words.push(makeWord(lower, start, end, vocabulary));
    // Both words of a contraction stand in its place.
    else for (const word of spelledOut.split(' ')) words.push(makeWord(word, start, end, vocabulary));
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') {
      if (token.text === '%') push(PERCENT, token.start, token.end);
      continue;
    }
    const joined = joinedByHyphen(text, tokens, at, prefixes);
    const next = tokens[at + 1];
    const hundredth = percents.get(token.lower);
    if (joined !== null) {
      push(token.lower + joined.lower, token.start, joined.end);
      at += 2;
    } else if (hundredth === '') push(PERCENT, token.start, token.end);
    else if (next !== undefined && hundredth === next.lower) {
      push(PERCENT, token.start, next.end);
      at++;
    } else if (isInitial(token) && next?.text === '.') {
      // Initials with points are one word: "U.S." and "US".
      let end = at;
      while (isInitial(tokens[end + 2]) && tokens[end + 1]?.text === '.') end += 2;
      const initials = tokens.slice(at, end + 1).filter((each) => each.kind === 'word');
      push(initials.map((each) => each.lower).join(''), token.start, (tokens[end] as Token).end);
      at = end;
    } else push(token.lower, token.start, token.end);
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

function joinedByHyphen(
  text: string,
  tokens: readonly Token[],
  at: number,
  prefixes: ReadonlySet<string>,
): Token | null {
  const [first, hyphen, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !hyphen || last?.kind !== 'word' || !prefixes.has(first.lower)) return null;
  const isHyphen = hyphen.text === '-' || hyphen.text === '‐' || hyphen.text === '‑';
  return isHyphen && hyphen.start === first.end && last.start === hyphen.end && text.length >= last.end ? last : null;
}

function makeWord(lower: string, start: number, end: number, vocabulary: Vocabulary): ComparedWord {
  const { digits, spelling, stems, stopWords } = vocabulary;
  const plain = digits.get(lower) ?? foldSpelling(withoutGrouping(lower), spelling);
  return { key: plain, stem: stem(plain, stems), content: plain.length > 2 && !stopWords.has(lower), start, end };
}

// 12,408 and 12.408 and 12 408 are one number; a mark before other than three digits parts decimals, in either habit.
function withoutGrouping(lower: string): string {
  return /^\d/.test(lower) ? lower.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.') : lower;
}
