import type { GrammarWords } from '../figure-context-words.ts';
import { wordSet } from '../word-list.ts';
import { COMMON, ENDING, OF_PHRASES, OF_TOPICS } from './small-words.ts';

// Words that carry no subject matter: left out of what a figure is said to measure.
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `${COMMON} ${OF_PHRASES} ${OF_TOPICS} theirs ours n't ones roughly approximately included`.split(' '),
);

// Words that end a noun phrase which a number opened: prepositions, conjunctions, pronouns, auxiliaries.
const PHRASE_STOPS: ReadonlySet<string> = new Set(
  (
    `${COMMON} ${OF_PHRASES} ${ENDING} ` +
    'thanks abroad elsewhere overseas worth plus minus versus vs times apiece tonight gave gives began begin left saw found find won lost fell ' +
    "rose hit despite inside outside behind beside besides alongside following aren't weren't"
  ).split(' '),
);

/** English small words. */
export const GRAMMAR: GrammarWords = {
  elisions: wordSet(),
  a: wordSet('a an'),
  the: wordSet('the'),
  of: wordSet('of'),
  and: wordSet('and'),
  or: wordSet('or'),
  more: wordSet('more'),
  than: wordSet('than'),
  per: wordSet('per'),
  determiners: wordSet('the his her its their our my your these those whose'),
  amountLinks: wordSet('in of worth for'),
  nounFillers: wordSet('of the his her its their or more so plus'),
  functionWords: FUNCTION_WORDS,
  phraseStops: PHRASE_STOPS,
  clauseOpeners: wordSet('while whereas but although'),
  contrasts: wordSet('; while whereas but although though —'),
};
