import { endsName, isCapital, isDash, isNumber, type Line, pairAt, printedAt, touches, wordAt } from './line.ts';
import { isPerson, singularNoun } from './nouns.ts';
import { ageOfWord } from './read-compound.ts';
import type { Noise } from './read-noise.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';

const OLDEST = 120;
// The ages that news prints bare after a name; below and above, a number between commas may count something.
const YOUNGEST_NAMED = 15;
const OLDEST_NAMED = 110;
// "died on Wednesday evening at 84": how many words may part the death from the age.
const DEATH_REACH = 7;

/** The age that begins at a token: "aged 57", "57-year-old", ", 57," after a name, "18- to 24-year-olds", or null. `numeral` is the number there. */
export function readAge(line: Line, at: number, numeral: Numeral | null): Noise | null {
  const whole = numeral === null ? ageOfWord(line.language, wordAt(line, at)) : null;
  if (whole !== null) return { from: at, to: at + 1, value: whole, min: null, max: null, unit: 'year' };
  if (numeral === null || numeral.value === null || numeral.multiplier > 1) return null;
  const old = endOfOld(line, numeral.to); // a firm or a tomb may be as old as it likes
  if (old === null && numeral.value > OLDEST) return null;
  const to = old ?? endOfYears(line, at, numeral.to);
  if (to !== null) return age(numeral, to, unitOfAge(line, numeral.to));
  const high = readHighEnd(line, numeral.to);
  const oldRange = high === null ? null : (endOfOld(line, high.to) ?? endOfYears(line, at, high.to));
  if (high !== null && oldRange !== null) return ages(numeral, high, oldRange);
  if (isLedByAge(line, at)) {
    return high === null ? age(numeral, numeral.to) : ages(numeral, high, high.to);
  }
  return isApposed(line, at, numeral) || isSaidOf(line, at, numeral) ? age(numeral, numeral.to) : null;
}

// "aged 57", "at the age of 57", "between the ages of 10 and 15"
function isLedByAge(line: Line, at: number): boolean {
  const { leads, leadPrepositions, at: atWords } = line.language.ages;
  const word = wordAt(line, at - 1);
  if (leads.has(word) || leads.has(pairAt(line, at - 2))) return true;
  if (atWords.has(word) && line.tokens[at + 1]?.kind !== 'word' && hasDied(line, at - 2)) return true;
  return leadPrepositions.has(word) && leads.has(wordAt(line, at - 2));
}

function hasDied(line: Line, from: number): boolean {
  for (let at = from; at > from - DEATH_REACH && at >= 0; at--)
    if (line.language.ages.deaths.has(wordAt(line, at))) return true;
  return false;
}

// "-year-old", " years old", "-month-old", " years of age", "-Jährige"
function endOfOld(line: Line, at: number): number | null {
  const { ages } = line.language;
  let to = isDash(wordAt(line, at)) ? at + 1 : at;
  if (ages.joined.has(wordAt(line, to))) return to + 1;
  if (!ages.units.has(wordAt(line, to))) return null;
  to = isDash(wordAt(line, to + 1)) ? to + 2 : to + 1;
  if (ages.old.has(wordAt(line, to))) return to + 1;
  return ages.oldPhrases.has(pairAt(line, to)) ? to + 2 : null;
}

// "un homme de 57 ans", "Ada Marlow, 57 ans", "im Alter von 57 Jahren", "a 57 ans": years that only a person counts
function endOfYears(line: Line, at: number, to: number): number | null {
  const { ages } = line.language;
  if (!ages.years.has(wordAt(line, to))) return null;
  const before = wordAt(line, at - 1);
  const led = isLedByAge(line, at) || ages.yearVerbs.has(before);
  const apposed = before === ',' && /^[,.;:)]?$/.test(wordAt(line, to + 1)) && isSomebody(line, at - 2);
  const linked = ages.yearLinks.has(before) && isSomebody(line, wordAt(line, at - 2) === ',' ? at - 3 : at - 2);
  return led || apposed || linked || before === '(' ? to + 1 : null;
}

function isSomebody(line: Line, at: number): boolean {
  return endsName(line, at) || isPerson(line, singularNoun(line, at), false);
}

function readHighEnd(line: Line, at: number): Numeral | null {
  let to = at;
  if (isDash(wordAt(line, to))) to++;
  if (line.language.ages.ranges.has(wordAt(line, to))) to++;
  return to === at ? null : readNumeral(line, to);
}

// "Name, 57, …", "Name, 41." and "Name (57)": whole digits between marks, after a capitalised word.
function isApposed(line: Line, at: number, numeral: Numeral): boolean {
  if (numeral.to !== at + 1 || (isNumber(line, at) && !/^\d{1,3}$/.test(printedAt(line, at)))) return false;
  const { ages, grammar } = line.language;
  const also = ages.also.has(wordAt(line, at - 1)) ? at - 1 : at;
  const before = wordAt(line, also - 1);
  const after = wordAt(line, at + 1);
  if (isBetweenCommas(line, at, numeral) || isSecondOfTwo(line, at)) return true;
  const opens = also === 2 && !grammar.functionWords.has(wordAt(line, 0)); // a first name that opens the sentence is not known yet
  const named = isCapital(line, also - 2) && (endsName(line, also - 2) || opens);
  if (!named && !isPerson(line, wordAt(line, also - 2), false)) return false;
  return before === ','
    ? /^[,.;–—]?$/.test(after) || isParted(line, at + 1) || ages.and.has(after)
    : before === '(' && after === ')';
}

// A hyphen for a dash: "Tom Marlow, 79 - the elder"
function isParted(line: Line, at: number): boolean {
  return isDash(wordAt(line, at)) && !touches(line, at) && !touches(line, at + 1);
}

// "Ada and Tom Marlow, 81 and 79, …": two people, and the age of either.
function isSecondOfTwo(line: Line, at: number): boolean {
  const { and } = line.language.ages;
  if (!and.has(wordAt(line, at - 1)) || !isNumber(line, at - 2) || wordAt(line, at - 3) !== ',') return false;
  return /^[,.;]?$/.test(wordAt(line, at + 1)) && endsName(line, at - 4);
}

// "Reuß, 48, dem …", "Luz, de 66, dijo": what stands between two commas after a name, and counts nothing, is an age.
function isBetweenCommas(line: Line, at: number, numeral: Numeral): boolean {
  if (numeral.value === null || numeral.value < YOUNGEST_NAMED || numeral.value > OLDEST_NAMED) return false;
  if (!isNumber(line, at) || wordAt(line, at + 1) !== ',' || isNumber(line, at + 2)) return false;
  const comma = line.language.ages.yearLinks.has(wordAt(line, at - 1)) ? at - 2 : at - 1;
  if (wordAt(line, comma) !== ',') return false;
  const { grammar, nouns } = line.language;
  if (isSomebody(line, comma - 1)) return true;
  // every noun has a capital, and not every name and calling is known; a first name may open the sentence
  if (!isCapital(line, comma - 1) || grammar.functionWords.has(wordAt(line, comma - 1))) return false;
  // "die Birnen, 21, und die Quitten, 18, …" are counts
  return comma === 1 || (nouns.capitals && !grammar.and.has(wordAt(line, at + 2)));
}

// "She was 16 when …", "who turns 80": a bare number said of a person.
function isSaidOf(line: Line, at: number, numeral: Numeral): boolean {
  const { ages } = line.language;
  const isModified = ages.leadPrepositions.has(wordAt(line, at - 1)) || ages.also.has(wordAt(line, at - 1)); // "was only 16"
  const verbAt = isModified ? at - 2 : at - 1;
  const verb = wordAt(line, verbAt);
  if (!ages.verbs.has(verb)) return false;
  const person =
    ages.subjects.has(wordAt(line, verbAt - 1)) ||
    ages.turns.has(verb) ||
    (endsName(line, verbAt - 1) && !isNumber(line, verbAt - 1) && !ages.manyVerbs.has(verb));
  const after = line.tokens[numeral.to];
  return person && (after === undefined || /^[,.;:!?”"—–]$/.test(after.lower) || ages.after.has(after.lower));
}

// "a 10-week-old calf"
function unitOfAge(line: Line, at: number): string {
  const word = wordAt(line, isDash(wordAt(line, at)) ? at + 1 : at);
  return line.language.units.durations.get(word) ?? 'year';
}

function age(numeral: Numeral, to: number, unit = 'year'): Noise {
  return { from: numeral.from, to, value: numeral.value, min: null, max: null, unit };
}

function ages(low: Numeral, high: Numeral, to: number): Noise {
  return { from: low.from, to, value: null, min: low.value, max: high.value, unit: 'year' };
}
