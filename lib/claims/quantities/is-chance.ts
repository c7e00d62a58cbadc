import { leadOf } from './counts-persons.ts';
import { isJoin, isNumber, type Line, tokenAt, wordAt } from './line.ts';
import { isPluralNoun } from './nouns.ts';
import type { Amount } from './read-amount.ts';

// "The odds of a dry spring on the coast are one in five."
const REACH = 9;
const CLOSES_QUOTE = /^["”’»“]$/;

/** Whether a share of one says how likely something is: "a one-in-five chance", "the odds are 1 in 5", "une chance sur cinq". */
export function isChance(line: Line, amount: Amount): boolean {
  if (amount.kind !== 'fraction') return false;
  const { chances } = line.language.fractions;
  for (let at = amount.from; at < amount.to; at++) if (chances.has(wordAt(line, at))) return true;
  return isChanceAt(line, amount.to) || isSaidOfChance(line, amount);
}

/** Whether a noun for how likely something is ends right behind a number: past a hyphen, and where the number is in marks. */
export function isChanceAt(line: Line, at: number): boolean {
  const next = isJoin(line, at) || CLOSES_QUOTE.test(wordAt(line, at)) ? at + 1 : at;
  return line.language.fractions.chances.has(wordAt(line, next)) && endsPhrase(line, next + 1);
}

// "A one-in-five risk of gales", but not "one in five risk assessments" nor "one in five risk their berths".
function endsPhrase(line: Line, at: number): boolean {
  if (tokenAt(line, at)?.kind !== 'word') return !isNumber(line, at);
  const { a, determiners, functionWords } = line.language.grammar;
  return functionWords.has(wordAt(line, at)) && !determiners.has(wordAt(line, at)) && !a.has(wordAt(line, at));
}

// "A chance of one in five", "put the odds of gales at about 1 in 5", "the risk is one in five"; but not "a risk to one in five".
function isSaidOfChance(line: Line, amount: Amount): boolean {
  if (isPluralNoun(line, amount.to)) return false; // "the odds at one in five bookmakers"
  const { fractions, grammar, ranges } = line.language;
  let at = leadOf(line, amount);
  if (at === amount.from - 1 && grammar.of.has(wordAt(line, at))) at--;
  if (fractions.chances.has(wordAt(line, at))) return !ranges.to.has(wordAt(line, at + 1));
  // "At" may be taken for one of the words of a hedge.
  if (![at, at + 1].some((near) => fractions.chanceLinks.has(wordAt(line, near)))) return false;
  for (let near = at; near > at - REACH && tokenAt(line, near)?.kind === 'word'; near--)
    if (fractions.chances.has(wordAt(line, near))) return true;
  return false;
}
