import { endsName, isCapital, isDash, isNumber, type Line, printedAt, type Run, touches, wordAt } from './line.ts';
import { isPerson, isPluralNoun, singularOf } from './nouns.ts';
import { readDigits } from './read-digits.ts';

// Headlines that print every word with a capital leave only small words without one.
const PLAIN_WORD = 4;
// After these a capital says nothing.
const OPENS_SPEECH = /^["“‘'(:—–-]$/;

/** The run of tokens in which the number at a token is part of a name: "Article 8", "No. 10", "10 Acacia Avenue". */
export function readNumberedName(line: Line, at: number): Run | null {
  if (!isNumber(line, at)) return isNamingWord(line, at) ? { from: at, to: at + 1 } : null;
  if (isGrouped(line, at)) return null;
  if (isTitle(line, at)) return { from: at, to: at + 2 };
  return readAddress(line, at) ?? readStreetAfter(line, at) ?? (isLabelled(line, at) ? { from: at, to: at + 1 } : null);
}

// "Alvena 18'750": digits in groups count, and no name has them.
function isGrouped(line: Line, at: number): boolean {
  const digits = isNumber(line, at + 1) ? null : readDigits(line, at);
  return digits !== null && digits.to > at + 1;
}

// "told “60 Minutes” of it": a span of time with a capital, where the line does not print them so throughout
function isTitle(line: Line, at: number): boolean {
  if (line.language.nouns.capitals || !line.language.units.durations.has(wordAt(line, at + 1))) return false;
  const unit = printedAt(line, at + 1);
  if (!isCapital(line, at + 1) || unit === unit.toUpperCase() || isCapital(line, at - 1) || touches(line, at + 1))
    return false;
  const { functionWords } = line.language.grammar;
  return line.tokens.some(
    ({ kind, lower, text }) =>
      kind === 'word' && text === lower && text.length >= PLAIN_WORD && !functionWords.has(lower),
  );
}

// "au 12 rue de la Gare", "du 12, rue de la Gare": a street in the singular, which more than one would not be
function readStreetAfter(line: Line, at: number): Run | null {
  const { labels } = line.language;
  if (labels.streetOpeners.size === 0 || !/^\d{1,4}$/.test(printedAt(line, at))) return null;
  const led = labels.houseLeads.has(wordAt(line, at - 1));
  const street = led && wordAt(line, at + 1) === ',' ? at + 2 : at + 1;
  if (!labels.streetOpeners.has(wordAt(line, street))) return null;
  return led || printedAt(line, at) !== '1' ? { from: at, to: street } : null;
}

// "10 Acacia Avenue"
function readAddress(line: Line, at: number): Run | null {
  if (!/^\d{1,5}$/.test(printedAt(line, at)) || !isCapital(line, at + 1)) return null;
  const { labels } = line.language;
  for (let next = at + 1; next < at + 5 && isCapital(line, next); next++) {
    if (next > at + 1 && labels.streets.has(wordAt(line, next))) return { from: at, to: next + 1 };
  }
  return null;
}

/** Whether the number at a token names the thing before it: "Article 8", "No. 10", "Boeing 737", "top 10". */
function isLabelled(line: Line, at: number): boolean {
  const mark = wordAt(line, at - 1);
  const before = (mark === '.' || mark === '°') && touches(line, at - 1) ? at - 2 : at - 1;
  const label = wordAt(line, before);
  const { grammar, labels } = line.language;
  if (labels.numbers.has(label)) return isSettled(line, at) || !isPluralNoun(line, at + 1);
  if (labels.firmSigns.has(label)) return true;
  if (labels.signs.has(label)) return before < at - 1 || isCapital(line, before);
  if (before !== at - 1) return false;
  if (labels.tops.has(label)) return /^\d{1,3}$/.test(printedAt(line, at)); // no list is so long that it "could top 10,000"
  if (labels.lent.has(label) && isPluralNoun(line, at + 1)) return false;
  if (labels.things.has(label)) return !labels.doubtful.has(label) || isDoubtlessLabel(line, before);
  if (isNextLabelled(line, at) || isRoad(line, at) || isModel(line, at) || isVersion(line, at)) return true;
  if (grammar.of.has(label) && isCapital(line, at - 2) && labels.things.has(wordAt(line, at - 2))) return true; // "Group of 20"
  if (labels.streetEndings.some((ending) => label.endsWith(ending)) && isCapital(line, before))
    return isSettled(line, at);
  return isIndexName(line, at) || isBareAfterName(line, at);
}

// "Day 4", "on day 4": not "that day 4 boats".
function isDoubtlessLabel(line: Line, at: number): boolean {
  if (isCapital(line, at)) return at > 0;
  return line.language.labels.doubtfulLeads.has(wordAt(line, at - 1)) && isSettled(line, at + 1);
}

// "junctions 8 and 11": the second number of a label
function isNextLabelled(line: Line, at: number): boolean {
  const { grammar, labels, ranges } = line.language;
  const link = wordAt(line, at - 1);
  if (!grammar.and.has(link) && !grammar.or.has(link) && !ranges.to.has(link)) return false;
  const label = wordAt(line, at - 3);
  if (!isNumber(line, at - 2) || !labels.things.has(label)) return false;
  return !labels.doubtful.has(label) || isDoubtlessLabel(line, at - 3);
}

// "the A 7", "über die B 303": one capital and digits, with nothing counted behind.
function isRoad(line: Line, at: number): boolean {
  return /^[A-HJ-Z]$/.test(printedAt(line, at - 1)) && at > 1 && !touches(line, at) && isSettled(line, at);
}

// "a 737 MAX 8 jet": both numbers of a model
function isModel(line: Line, at: number): boolean {
  return [at - 2, at].some(
    (from) =>
      /^\d{3}$/.test(printedAt(line, from)) &&
      isCapital(line, from + 1) &&
      /^\d{1,2}$/.test(printedAt(line, from + 2)) &&
      !isPluralNoun(line, from + 3), // "250 Class 9 pupils"
  );
}

// "Harbour 2.0", "Knots 101"
function isVersion(line: Line, at: number): boolean {
  const text = printedAt(line, at);
  const names = /^[1-9]\.0$/.test(text) || line.language.labels.courses.has(text);
  return names && isCapital(line, at - 1) && !touches(line, at) && isSettled(line, at);
}

// "XYZ 100 companies": digits after an acronym of three letters or more, or after one joined by an ampersand, belong to it.
function isIndexName(line: Line, at: number): boolean {
  const before = printedAt(line, at - 1);
  if (touches(line, at) || !/^[1-9]\d{1,3}$/.test(printedAt(line, at))) return false;
  if (printedAt(line, at - 2) === '&' && (touches(line, at - 1) || isCapital(line, at - 1))) return true;
  return (
    /^[A-Z]{3,6}$/.test(before) &&
    !line.language.labels.notIndexes.has(wordAt(line, at - 1)) &&
    !isPerson(line, singularOf(wordAt(line, at + 1), line.language.nouns), false)
  );
}

// A plain whole number after a capitalised word, with nothing counted behind it, is part of a name: "Apollo 11".
function isBareAfterName(line: Line, at: number): boolean {
  const { grammar, nouns, numbers } = line.language;
  const before = wordAt(line, at - 1);
  if (!isNamed(line, at - 1) || touches(line, at) || numbers.small.has(before)) return false;
  if (!/^\d{1,4}$/.test(printedAt(line, at)) || !isSettled(line, at)) return false;
  if (!nouns.capitals) return at > 1 && endsName(line, at - 1);
  // every noun has a capital: one after a preposition is no name, "im Vorjahr 40"
  const lead = wordAt(line, at - 2);
  return !grammar.functionWords.has(before) && (grammar.and.has(lead) || !grammar.phraseStops.has(lead));
}

// "Apollo", "iPhone"
function isNamed(line: Line, at: number): boolean {
  return isCapital(line, at) || /^[a-z]+[A-Z]/.test(printedAt(line, at));
}

// Nothing counted follows.
function isSettled(line: Line, at: number): boolean {
  const next = line.tokens[at + 1];
  return (
    next === undefined ||
    (next.kind === 'mark' && !/^[%°$£€-]$/.test(next.text)) ||
    line.language.labels.settled.has(next.lower)
  );
}

// "EIGHT TRILLION DOLLARS"
function isShouted(line: Line, at: number): boolean {
  const text = printedAt(line, at);
  return text === text.toUpperCase();
}

// "Channel Four", "Formula One", "Group of Seven": a number word with a capital in mid-sentence belongs to a name.
function isNamingWord(line: Line, at: number): boolean {
  const { multipliers, small } = line.language.numbers;
  if (!small.has(wordAt(line, at)) && !multipliers.has(wordAt(line, at))) return false;
  const before = wordAt(line, at - 1);
  const { grammar, labels } = line.language;
  if (labels.tops.has(before)) return true;
  if (labels.things.has(before) && (!labels.doubtful.has(before) || isDoubtlessLabel(line, at - 1)))
    return isSettled(line, at) || !labels.doubtful.has(before);
  if (at === 0 || !isCapital(line, at) || isShouted(line, at) || OPENS_SPEECH.test(before)) return false;
  if (!isCapital(line, at + 1) && !isCapital(line, at - 1) && !grammar.of.has(before)) return false;
  return !(touches(line, at + 1) && isDash(wordAt(line, at + 1)));
}
