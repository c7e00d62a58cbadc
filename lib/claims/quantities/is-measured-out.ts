import { isCapital, type Line, type Run, wordAt } from './line.ts';
import { newsStemsOf, TERM, VERDICT } from './news-stems.ts';
import type { Amount } from './read-amount.ts';

// "An 18-month suspended prison sentence".
const NOUN_REACH = 4;
// "The deadline is to be 60 days", "extended the lease of the pier by six years".
const LINK_REACH = 4;
const OBJECT_REACH = 7;

/** Whether a span of time joined to its noun is what a court or a law gives: "a six-year prison term", "a 60-day deadline". */
export function isSentence(line: Line, { kind, to }: Amount): boolean {
  if (kind !== 'duration') return false;
  let isVerdict = false;
  for (let at = to; at < to + NOUN_REACH; at++) {
    if (!isInPhrase(line, at)) return false;
    const sign = signAt(line, at);
    const isNamed = sign !== 0 || (isVerdict && line.language.news.spells.has(wordAt(line, at)));
    if (isNamed && endsNoun(line, at + 1)) return true;
    isVerdict ||= (sign & VERDICT) !== 0;
  }
  return false;
}

/** Whether a law or an agreement gives a span: "a truce of 60 days", "the deadline is 60 days", "extended the lease by six years". */
export function isMeasuredOut(line: Line, { from }: Amount, hedge: Run): boolean {
  const { grammar, lent, roles } = line.language;
  const lead = Math.min(hedge.from, from) - 1;
  const isBy = roles.by.has(wordAt(line, lead));
  for (let at = lead; at > lead - (isBy ? OBJECT_REACH : LINK_REACH) && at >= 0; at--) {
    if ((signAt(line, at) & TERM) !== 0)
      // "arms extended for two minutes" stay as they are
      return at < lead && (!lent.gapLinks.has(wordAt(line, at + 1)) || grammar.functionWords.has(wordAt(line, at - 1)));
    if (line.tokens[at]?.kind !== 'word' || !(isBy || isLink(line, at))) return false;
  }
  return false;
}

// "Of", "is to be", "beträgt"
function isLink(line: Line, at: number): boolean {
  const { fractions, grammar } = line.language;
  return grammar.functionWords.has(wordAt(line, at)) || fractions.chanceLinks.has(wordAt(line, at));
}

function signAt(line: Line, at: number): number {
  return newsStemsOf(line).get(line.stem(wordAt(line, at))) ?? 0;
}

function isInPhrase(line: Line, at: number): boolean {
  return line.tokens[at]?.kind === 'word' && !line.language.grammar.phraseStops.has(wordAt(line, at));
}

// The head of its phrase, and not "prison" of "a 40-minute prison film".
function endsNoun(line: Line, at: number): boolean {
  const { grammar, nouns } = line.language;
  if (!isInPhrase(line, at) || grammar.functionWords.has(wordAt(line, at))) return true;
  if (nouns.capitals) return !isCapital(line, at);
  return isCapital(line, at) || (nouns.verbEnding !== null && wordAt(line, at).endsWith(nouns.verbEnding));
}
