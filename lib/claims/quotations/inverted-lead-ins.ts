import type { VerbForm } from '../../languages/speech-words.ts';
import type { Token } from '../../text/tokens.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import { canSpeak } from './free-subjects.ts';
import { factsOf, type Lexicon } from './lexicon.ts';
import { readPhraseRight, startsPhrase } from './noun-phrases.ts';

// Words between the verb and its colon: a name, its titles and a short apposition.
const REACH = 20;

/** Whether a verb of saying opens its sentence before whoever says it and what is said: "Added Ann Lee: “…”". */
export function opensInverted(frame: Frame, at: number, { first, last }: Stretch): boolean {
  if (at !== first || !mayInvert(frame.lexicon, lowerAt(frame, at)) || !startsPhrase(frame, at + 1)) return false;
  const sayer = readPhraseRight(frame, at + 1, last); // not "Told the news:", which somebody was
  if (sayer === null || sayer.kind === 'pronoun' || !canSpeak(frame, sayer)) return false;
  const ledIn = quotationBehind(at, (next) => (next > last ? 'end' : partAt(frame, next)));
  return ledIn !== null && !isTagged(frame, ledIn, last);
}

/** The same of tokens, before any name is known: whether the word at an index is such a verb and no given name. */
export function isInvertedVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!mayInvert(lexicon, tokens[at]?.lower)) return false;
  return quotationBehind(at, (next) => partOf(tokens[next], lexicon)) !== null;
}

type Part = 'word' | 'verb' | 'quote' | 'colon' | 'comma' | 'end';

// Where the words led in begin, behind a colon or a comma and before any other verb; null where none are.
function quotationBehind(verb: number, partOfAt: (at: number) => Part): number | null {
  for (let next = verb + 1; next <= verb + REACH; next++) {
    const part = partOfAt(next);
    if (part === 'colon') return next + 1;
    if (part === 'quote') return partOfAt(next - 1) === 'comma' ? next : null;
    if (part === 'verb' || part === 'end') return null;
  }
  return null;
}

function partAt(frame: Frame, at: number): Part {
  const word = frame.words[at];
  if (word === undefined) return 'end';
  if (word.kind === 'quote') return 'quote';
  return MARKS.get(word.lower) ?? (word.facts.verb !== null && word.name === null ? 'verb' : 'word');
}

function partOf(token: Token | undefined, lexicon: Lexicon): Part {
  if (token === undefined) return 'end';
  const { text, lower } = token;
  if (text !== ':' && opensQuotation(text, lexicon)) return 'quote';
  return MARKS.get(text) ?? (factsOf(lexicon, lower).verb !== null && text === lower ? 'verb' : 'word');
}

const MARKS: ReadonlyMap<string, Part> = new Map([
  [':', 'colon'],
  [',', 'comma'],
]);

// "Asked by Ford: “…,” Lee said": who is told of behind the quotation says it.
function isTagged(frame: Frame, quote: number, last: number): boolean {
  if (frame.words[quote]?.kind !== 'quote') return false;
  for (let at = quote + 1; at <= last && at <= quote + REACH; at++) if (factsAt(frame, at).verb !== null) return true;
  return false;
}

function mayInvert(lexicon: Lexicon, lower: string | undefined): boolean {
  const { verb, maybePlural } = factsOf(lexicon, lower);
  return verb !== null && tells(verb) && !maybePlural;
}

function tells({ kind, weak, shape }: VerbForm): boolean {
  return kind === 'say' && !weak && (shape === 'past' || shape === 'third');
}

function opensQuotation(mark: string, { speech: { pairs } }: Lexicon): boolean {
  return pairs.some((pair) => pair.startsWith(mark));
}
