import type { NounWords } from '../../languages/noun-words.ts';
import { isCapital, type Line, wordAt } from './line.ts';

// A name in -is shorter than this is more often a singular.
const SHORTEST_PEOPLE = 6;
const LONGEST_ENDING = 8;
// A word is longer than its ending by this much at least.
const LEAST_STEM = 2;
const SHORTEST_PERSON = 6;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** Whether a word is a plural as far as its form tells: "bureaus", "congresswomen", "Iraqis", "aircraft", "Häuser". */
export function isPluralNoun(line: Line, at: number): boolean {
  const { nouns } = line.language;
  const word = wordAt(line, at);
  if (nouns.bare.has(word) || nouns.irregular.has(word)) return true;
  if (nouns.capitals) return isCapital(line, at) && word.length > 1;
  if (word.length < 3 || nouns.notPlural.has(word)) return false;
  for (let length = Math.min(LONGEST_ENDING, word.length - LEAST_STEM); length > 0; length--) {
    const sign = nouns.pluralEndings.get(word.slice(-length));
    if (sign !== undefined)
      return sign === 'plural' || (sign === 'name' && isCapital(line, at) && word.length >= SHORTEST_PEOPLE);
  }
  return nouns.pluralEndings.get(word) === 'plural'; // "children"
}

/** The counted noun at a token in the singular, lower case. */
export function singularNoun(line: Line, at: number): string {
  const { nouns } = line.language;
  const word = withoutPossessive(wordAt(line, at));
  const known = nouns.irregular.get(word);
  if (known !== undefined) return known;
  const token = line.tokens[at];
  if (token !== undefined && /^[A-Z]{2,}s$/.test(token.text)) return word.slice(0, -1); // "MPs"
  if (!nouns.capitals && word.endsWith('is') && isPluralNoun(line, at)) return word.slice(0, -1);
  return singularOf(word, nouns);
}

/** The singular of a lower-case noun by its ending. */
export function singularOf(word: string, nouns: NounWords): string {
  const known = nouns.irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || nouns.notPlural.has(word)) return word;
  for (const [plural, singular] of nouns.singularEndings)
    if (word.endsWith(plural) && (word.length > plural.length + 1 || word === plural))
      return word.slice(0, word.length - plural.length) + singular;
  return nouns.umlautPlurals && word.endsWith('e') ? withoutUmlaut(word, nouns) : word;
}

// "Dämme" is "Damm", "Karten" were folded before; collective "Gebäude" and "Geräte" keep their vowel, "Tote" its ending.
function withoutUmlaut(word: string, { persons }: NounWords): string {
  if (persons.has(word)) return word;
  const plain = word.slice(0, -1);
  if (persons.has(plain) || word.startsWith('ge')) return plain.endsWith('äud') ? word : plain;
  const at = Math.max(plain.lastIndexOf('ä'), plain.lastIndexOf('ö'), plain.lastIndexOf('ü'));
  const vowel =
    at < 0 || /[aeiou]/.test(plain.slice(at + (plain.startsWith('äu', at) ? 2 : 1)))
      ? undefined
      : UMLAUTS[plain.charAt(at)];
  return vowel === undefined ? plain : plain.slice(0, at) + vowel + plain.slice(at + 1);
}

/** The word without a closing apostrophe and what follows it: "government's" is `government`. */
export function withoutPossessive(word: string): string {
  return word.includes("'") ? word.replace(/'s?$/, '') : word;
}

/** What a counted noun counts as: "people" for persons, one name for nouns that mean the same, else the noun itself. */
export function unitOf(line: Line, noun: string, before: string, capital: boolean): string {
  const { rings } = line.language.nouns;
  const ring = rings.get(`${before} ${noun}`) ?? rings.get(noun);
  return ring ?? (isPerson(line, noun, capital) ? 'people' : noun);
}

/** Whether a singular noun denotes human beings. `capital`: it was printed with a capital in mid-sentence. */
export function isPerson(line: Line, noun: string, capital: boolean): boolean {
  const { persons, personEndings, peopleEndings } = line.language.nouns;
  if (persons.has(noun)) return true;
  if (noun.length >= SHORTEST_PERSON && personEndings.some((ending) => noun.endsWith(ending))) return true;
  return capital && noun.length > 4 && peopleEndings.some((ending) => noun.endsWith(ending));
}
