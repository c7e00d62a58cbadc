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
  for (let next = at + 1; next <= last && next <= at + REACH; next++) {
    const word = frame.words[next];
    if (word === undefined || word.kind === 'quote') return lowerAt(frame, next - 1) === ',';
    if (word.lower === ':') return !isTagged(frame, next + 1, last);
    if (word.facts.verb !== null && word.name === null) return false;
  }
  return false;
}

// "Asked by Ford: “…,” Lee said": who is told of behind the quotation says it.
function isTagged(frame: Frame, quote: number, last: number): boolean {
  if (frame.words[quote]?.kind !== 'quote') return false;
  for (let at = quote + 1; at <= last && at <= quote + REACH; at++) if (factsAt(frame, at).verb !== null) return true;
  return false;
}

/** The same of tokens, before any name is known: whether the word at an index is such a verb and no given name. */
export function isInvertedVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!mayInvert(lexicon, tokens[at]?.lower)) return false;
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (token.text === ':') return true;
    if (opensQuotation(token.text, lexicon)) return tokens[next - 1]?.text === ',';
    const { verb } = factsOf(lexicon, token.lower);
    if (verb !== null && token.text === token.lower) return false;
  }
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
