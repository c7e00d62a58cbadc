import type { Token } from '../../text/tokens.ts';
import type { Paragraph } from '../reading.ts';
import { opensTurn, sentencesOf } from './frame-sentences.ts';
import { factsOf, gluedLength, type Lexicon, leadsWithSubject, NO_FACTS, type WordFacts } from './lexicon.ts';
import type { Named } from './member.ts';
import type { QuotedRun } from './quoted-runs.ts';

/** One word of the outlet's own, or a quotation standing as one word. */
export interface Word {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** For a quotation, which of the paragraph's runs it is. */
  readonly run: QuotedRun | null;
  /** The name the word is part of, an object shared by all its words. */
  readonly name: Named | null;
  /** What the language knows of it. */
  readonly facts: WordFacts;
  /** Begins with a capital. */
  readonly capital: boolean;
}

/** A stretch of words, first and last index inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A paragraph as the outlet's own sentences with each quotation folded to one word: what attribution is read from. */
export interface Frame {
  readonly words: readonly Word[];
  readonly sentences: readonly Stretch[];
  /** The words at which a name begins, or that show somebody's gender. */
  readonly persons: readonly number[];
  /** The words that may be cues; where any verb is one right behind a quotation, those there too. */
  readonly cues: readonly number[];
  /** The words that open a clause which leads up to another. */
  readonly subordinators: readonly number[];
  readonly lexicon: Lexicon;
  /** Whether a quotation is folded in it. */
  readonly quoted: boolean;
}

/** Folds the quoted runs of a paragraph. Linear in its tokens. */
export function makeFrame(
  paragraph: Paragraph,
  names: readonly Named[],
  runs: readonly QuotedRun[],
  text: string,
  lexicon: Lexicon,
): Frame {
  const words: Word[] = [];
  const persons: number[] = [];
  const cues: number[] = [];
  const subordinators: number[] = [];
  const gluing = lexicon.speech.glued.size > 0;
  const freely = !leadsWithSubject({ lexicon }) && runs.length > 0;
  let run = 0;
  let folded = 0; // where the last quotation ends
  const turn = opensTurn(paragraph.tokens, lexicon);
  let name = turn && names[0]?.start === paragraph.tokens[0]?.start ? 1 : 0;
  let mention = names[name];
  let opened: Named | null = null; // the name noted last
  for (const token of paragraph.tokens) {
    const { kind, lower, start, end } = token; // a spread here doubles the time of the whole finder
    for (let next = runs[run]; next !== undefined && next.outer.start <= start; next = runs[++run]) {
      words.push(foldRun(next));
      folded = next.outer.end;
    }
    if (start < folded) continue; // inside the quotation
    while (mention !== undefined && mention.end <= start) mention = names[++name];
    const apart = gluing && kind === 'word' ? gluedLength(lexicon, lower) : 0;
    if (apart > 0) {
      const short = makeWord(token, 0, apart, null, lexicon);
      words.push(short);
      if (short.facts.cue || (freely && isAfterQuote(words))) cues.push(words.length - 1);
      if (short.facts.subordinator) subordinators.push(words.length - 1);
      const named = mention !== undefined && mention.start < end ? mention : null;
      words.push(makeWord(token, apart, token.text.length, named, lexicon));
    } else {
      const named = mention !== undefined && mention.start <= start ? mention : null;
      const capital = token.text !== lower && token.text.charCodeAt(0) !== lower.charCodeAt(0);
      const facts = factsOf(lexicon, lower);
      words.push({ kind, text: token.text, lower, start, end, run: null, name: named, facts, capital });
    }
    const { name: named, facts } = words[words.length - 1] as Word;
    if (named === null ? facts.shows !== null : named !== opened) persons.push(words.length - 1);
    if (named !== null) opened = named;
    if (facts.subordinator) subordinators.push(words.length - 1);
    if (facts.cue || (freely && isAfterQuote(words))) cues.push(words.length - 1);
  }
  for (let next = runs[run]; next !== undefined; next = runs[++run]) words.push(foldRun(next));
  return {
    words,
    sentences: sentencesOf(words, paragraph, text, turn),
    persons,
    cues,
    subordinators,
    lexicon,
    quoted: runs.length > 0,
  };
}

// The last word stands right behind a quotation, or a comma or dash behind one.
function isAfterQuote(words: readonly Word[]): boolean {
  const before = words.at(-2);
  if (before?.kind === 'quote') return true;
  return words.at(-3)?.kind === 'quote' && before?.kind === 'mark' && before.lower !== ':' && before.lower !== '.';
}

function foldRun(run: QuotedRun): Word {
  const { start, end } = run.outer;
  return { kind: 'quote', text: '', lower: '', start, end, run, name: null, facts: NO_FACTS, capital: false };
}

function makeWord(token: Token, from: number, to: number, name: Named | null, lexicon: Lexicon): Word {
  const [text, lower] = [token.text.slice(from, to), token.lower.slice(from, to)];
  const [start, end] = [token.start + from, token.start + to];
  const capital = text.charCodeAt(0) !== lower.charCodeAt(0);
  return { kind: token.kind, text, lower, start, end, run: null, name, facts: factsOf(lexicon, lower), capital };
}

/** The word at an index, if there is one. An array looks for what stands below zero by name, which takes long. */
export function frameWord({ words }: Frame, at: number): Word | undefined {
  return at < 0 ? undefined : words[at];
}

/** What is known of the word at an index; nothing outside the frame. */
export function factsAt(frame: Frame, at: number): WordFacts {
  return frameWord(frame, at)?.facts ?? NO_FACTS;
}

/** The lower-case text of a word, empty outside the frame. */
export function lowerAt(frame: Frame, at: number): string {
  return frameWord(frame, at)?.lower ?? '';
}

/** Whether the word at an index is capitalised. */
export function isCapital(frame: Frame, at: number): boolean {
  return frameWord(frame, at)?.capital ?? false;
}

/** Where in a list of word indices those from a word on begin. */
export function firstFrom(indices: readonly number[], word: number): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indices[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
