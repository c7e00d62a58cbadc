import {
  BARE_PLURALS,
  NOUN_RINGS,
  PEOPLE_ENDINGS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
} from '../../languages/english/persons.ts';
import { IRREGULAR_PLURALS, SINGULAR_MEN } from '../../languages/english/plurals.ts';
import { singular } from '../../text/stems.ts';
import { isCapital, type Line, printedAt, wordAt } from './line.ts';

/** Whether a word is a plural as far as its form tells: "bureaus", "congresswomen", "Iraqis", "aircraft". */
export function isPluralNoun(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (BARE_PLURALS.has(word) || IRREGULAR_PLURALS.has(word)) return true;
  if (word.endsWith('men')) return word.length > 4 && !SINGULAR_MEN.has(word);
  if (word.endsWith('children')) return true;
  if (word.length < 3 || !word.endsWith('s') || word.endsWith("'s")) return false;
  if (/(?:ss|us)$/.test(word)) return /(?:rea|tea|men|gur)us$/.test(word);
  return !word.endsWith('is') || (isCapital(line, at) && word.length > 5);
}

/** The counted noun at a token in the singular, lower case. */
export function singularNoun(line: Line, at: number): string {
  const word = wordAt(line, at).replace(/'s?$/, '');
  const known = IRREGULAR_PLURALS.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('men') && word.length > 4 && !SINGULAR_MEN.has(word)) return `${word.slice(0, -3)}man`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (/^[A-Z]{2,}s$/.test(printedAt(line, at)) || (word.endsWith('is') && isPluralNoun(line, at)))
    return word.slice(0, -1);
  return /(?:rea|tea|men|gur)us$/.test(word) ? word.slice(0, -1) : singular(word);
}

/** What a counted noun counts as: "people" for persons, one name for nouns that mean the same, else the noun itself. */
export function unitOf(noun: string, before: string, capital: boolean): string {
  const ring = NOUN_RINGS.get(`${before} ${noun}`) ?? NOUN_RINGS.get(noun);
  return ring ?? (isPerson(noun, capital) ? 'people' : noun);
}

/** Whether a singular noun denotes human beings. `capital`: it was printed with a capital in mid-sentence. */
export function isPerson(noun: string, capital: boolean): boolean {
  if (PERSON_NOUNS.has(noun)) return true;
  if (noun.length > 5 && PERSON_ENDINGS.some((ending) => noun.endsWith(ending))) return true;
  return capital && noun.length > 4 && PEOPLE_ENDINGS.some((ending) => noun.endsWith(ending));
}
