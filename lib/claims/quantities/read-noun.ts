import { isCapital, isJoin, isNumber, type Line, printedAt, type Run, touches, wordAt } from './line.ts';
import { isPluralNoun, singularNoun, unitOf } from './nouns.ts';

/** The noun a number counts: `head` as printed in the singular, `unit` what it counts as ("people" for persons). */
export interface CountedNoun extends Run {
  readonly head: string;
  readonly unit: string;
}

// What is left of a verb without its ending has a vowel, and does not end in one that the ending would double: no "bed", "seed".
const VOWEL = /[aeiouy]/;
// A head farther from its number than this many words is more often a misread clause than a long noun phrase.
const FARTHEST_HEAD = 6;

/**
 * The counted noun after a number, without a parser: the first plural within reach, before any word that ends a noun
 * phrase, or the plural it only modifies ("sports cars"). `one`: the number is one, so that the noun is singular.
 */
export function readCountedNoun(line: Line, from: number, one = false): CountedNoun | null {
  const { adjectives } = line.language.nouns;
  const first = afterOf(line, from);
  let last = -1;
  let at = first;
  for (let words = 0; words < FARTHEST_HEAD && at < line.tokens.length; at++) {
    if (isInside(line, at, first)) continue;
    if (!belongs(line, at) || (at > first && line.language.grammar.determiners.has(wordAt(line, at)))) break; // "packing their bags"
    if (one && line.language.ballots.shortfalls.has(wordAt(line, at))) break; // "one vote short"
    words++;
    last = at;
    if (one || !isPluralNoun(line, at) || isJoin(line, at + 1) || isNameBeforeNoun(line, at)) continue;
    if (adjectives.has(wordAt(line, at))) continue;
    return counted(line, from, first, lastPlural(line, at));
  }
  if (one && last >= first) return counted(line, from, first, isVerb(line, last, first) ? last - 1 : last);
  return readState(line, first);
}

/** The noun of a hyphened compound, "62-page", "six-act": singular, right after the hyphen. */
export function readCompoundNoun(line: Line, at: number): CountedNoun | null {
  if (!isJoin(line, at) || line.tokens[at + 1]?.kind !== 'word') return null;
  const { grammar, hedges, nouns, numbers } = line.language;
  const word = wordAt(line, at + 1);
  if (grammar.functionWords.has(word) || hedges.suffixes.has(word) || numbers.ordinals.has(word)) return null;
  if (word.length < 2 || isCapital(line, at + 1) !== nouns.capitals) return null;
  const head = singularNoun(line, at + 1);
  return { from: at, to: at + 2, head, unit: unitOf(line, head, '', false) };
}

/** The noun of such a compound printed without its hyphen, "a 62 page report", but no model: "a 737 passenger jet". */
export function readLooseCompound(line: Line, from: number, at: number): CountedNoun | null {
  const { grammar, nouns } = line.language;
  const [noun, next] = [line.tokens[at], line.tokens[at + 1]];
  if (!grammar.a.has(wordAt(line, from - 1)) || noun?.kind !== 'word' || next?.kind !== 'word') return null;
  if (!nouns.sizes.has(noun.lower) || isCapital(line, at) || touches(line, at) || isCapital(line, at + 1)) return null;
  if (grammar.functionWords.has(next.lower) || grammar.phraseStops.has(next.lower)) return null;
  const head = singularNoun(line, at);
  return { from: at, to: at + 1, head, unit: unitOf(line, head, '', false) };
}

function afterOf(line: Line, at: number): number {
  const { determiners, more, of } = line.language.grammar;
  const from = more.has(wordAt(line, at)) && of.has(wordAt(line, at + 1)) ? at + 1 : at; // "400 more of his patients"
  if (!of.has(wordAt(line, from))) return at;
  return determiners.has(wordAt(line, from + 1)) ? from + 2 : from + 1;
}

// "12 dead", "hundreds more arrested", "two of those wounded"
function readState(line: Line, from: number): CountedNoun | null {
  const { grammar, nouns } = line.language;
  const at = grammar.more.has(wordAt(line, from)) ? from + 1 : from;
  const state = wordAt(line, at);
  return nouns.states.has(state) ? { from, to: at + 1, head: state, unit: 'people' } : null;
}

// Hyphens, the points of "U.S." and an opening quotation mark do not end a noun phrase, nor an "and" between adjectives.
function isInside(line: Line, at: number, first: number): boolean {
  if (isJoin(line, at) || (isNumber(line, at) && isNaming(line, at, first))) return true;
  if (at === first || line.tokens[at + 1]?.kind !== 'word') return false;
  const mark = wordAt(line, at);
  if (mark === '.') return touches(line, at) && /^([A-Z]|St|Mt|Ft)$/.test(printedAt(line, at - 1));
  if (line.language.grammar.and.has(mark))
    return !line.language.numbers.small.has(wordAt(line, at + 1)) && belongs(line, at + 1);
  return mark === '“' || mark === '‘' || mark === '„' || mark === '«';
}

// "F-16 jets", "M1A1 tanks", "Apollo 11 crews"
function isNaming(line: Line, at: number, first: number): boolean {
  if (isJoin(line, at - 1)) return true;
  return (
    at > first &&
    (touches(line, at) || (isCapital(line, at - 1) && !wordAt(line, at - 1).includes("'"))) &&
    line.tokens[at + 1]?.kind === 'word'
  );
}

function belongs(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.text.length > 1 ? token.text === token.text.toUpperCase() : isInitial(line, at)) return true; // "US" is no pronoun
  if (isNumber(line, at - 1) && touches(line, at)) return true; // the "A" of "M1A1"
  return !line.language.grammar.phraseStops.has(token.lower) || isJoin(line, at + 1) || isJoin(line, at - 1);
}

// A letter of "A.B.C.", which is no article and no pronoun: a point joins it to another.
function isInitial(line: Line, at: number): boolean {
  if (wordAt(line, at + 1) !== '.' || !isCapital(line, at) || !touches(line, at + 1)) return false;
  return (touches(line, at) && wordAt(line, at - 1) === '.') || (touches(line, at + 2) && isCapital(line, at + 2));
}

// "two Texas cities", "zehn Berliner Schulen": a name that looks like the noun, with the noun right behind it.
function isNameBeforeNoun(line: Line, at: number): boolean {
  const { grammar, nouns } = line.language;
  if (nouns.capitals)
    return isCapital(line, at + 1) && nouns.placeEndings.some((ending) => wordAt(line, at).endsWith(ending));
  return (
    isCapital(line, at) &&
    !isCapital(line, at + 1) &&
    isPluralNoun(line, at + 1) &&
    !grammar.phraseStops.has(wordAt(line, at + 1))
  );
}

// "one mayor objected to it": in the singular nothing but the ending tells the verb from the noun.
function isVerb(line: Line, at: number, first: number): boolean {
  const { verbEnding } = line.language.nouns;
  const word = wordAt(line, at);
  if (at === first || verbEnding === null || !word.endsWith(verbEnding) || isCapital(line, at)) return false;
  const stem = word.slice(0, -verbEnding.length);
  return VOWEL.test(stem) && !stem.endsWith('e');
}

// "sports cars", "police officers": on to the noun that the plural modifies.
function lastPlural(line: Line, at: number): number {
  const { grammar, nouns } = line.language;
  let head = at;
  if (nouns.modifiers.has(wordAt(line, at)) && belongs(line, at + 1) && !isPluralNoun(line, at + 1)) {
    if (isPluralNoun(line, at + 2) && belongs(line, at + 2)) return at + 2; // "two news agency reporters"
  }
  while (
    nouns.modifiers.has(wordAt(line, head)) &&
    isPluralNoun(line, head + 1) &&
    !grammar.phraseStops.has(wordAt(line, head + 1))
  )
    head++;
  return head;
}

function counted(line: Line, from: number, first: number, at: number): CountedNoun {
  const { personPhrases } = line.language.nouns;
  const head = singularNoun(line, at);
  const before = at > first ? wordAt(line, at - 1) : '';
  const to = at + 1;
  if (personPhrases.size > 0 && personPhrases.has(`${head} ${wordAt(line, to)} ${wordAt(line, to + 1)}`))
    return { from, to: to + 2, head, unit: 'people' };
  return { from, to, head, unit: unitOf(line, head, before, isCapital(line, at)) };
}
