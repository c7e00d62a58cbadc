import type { NumeralWords } from '../../languages/numeral-words.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';
import { STEM_LENGTH } from './trigger-words.ts';

// Longer words are no numbers that anybody prints, and a text without spaces must not cost more than its letters.
const LONGEST = 60;

/** The value of a number written as one word ("zweiundvierzig", "dreihundertfünfzigtausend"), or null. */
export function valueOfCompound(numbers: NumeralWords, word: string): number | null {
  if (numbers.compoundLink === null || word.length <= STEM_LENGTH || word.length > LONGEST) return null;
  return thousands(numbers, word);
}

function thousands(numbers: NumeralWords, word: string): number | null {
  return scaled(numbers, word, 1000, valueBelowThousand) ?? valueBelowThousand(numbers, word);
}

function valueBelowThousand(numbers: NumeralWords, word: string): number | null {
  return scaled(numbers, word, 100, belowHundred) ?? belowHundred(numbers, word);
}

// A factor, the word for the scale, and the rest: "drei" "hundert" "fünfzig".
function scaled(
  numbers: NumeralWords,
  word: string,
  scale: number,
  below: (numbers: NumeralWords, word: string) => number | null,
): number | null {
  for (const [name, value] of numbers.multipliers) {
    if (value !== scale) continue;
    const at = word.indexOf(name);
    if (at < 0) continue;
    const factor = at === 0 ? 1 : below(numbers, word.slice(0, at));
    const rest = word.slice(at + name.length);
    const more = rest === '' ? 0 : below(numbers, withoutLink(numbers, rest));
    if (factor !== null && more !== null) return factor * scale + more;
  }
  return null;
}

// "hundertundeins"
function withoutLink({ compoundLink }: NumeralWords, word: string): string {
  return compoundLink !== null && word.startsWith(compoundLink) ? word.slice(compoundLink.length) : word;
}

// "zweiundvierzig": ones, the link, tens
function belowHundred(numbers: NumeralWords, word: string): number | null {
  const whole = numbers.small.get(word) ?? numbers.tens.get(word);
  if (whole !== undefined) return whole;
  if (numbers.ones.has(word)) return 1;
  const link = numbers.compoundLink ?? '';
  const at = word.indexOf(link, 2);
  if (at < 0) return null;
  const first = word.slice(0, at);
  const ones = numbers.ones.has(first) ? 1 : numbers.small.get(first);
  const tens = numbers.tens.get(word.slice(at + link.length));
  return ones === undefined || ones > 9 || tens === undefined ? null : tens + ones;
}

/** The age of a word that holds number and years, "achtjährigen", or null. */
export function ageOfWord(language: QuantityWords, word: string): number | null {
  for (const ending of language.ages.joined)
    if (word.endsWith(ending)) return valueBelowThousand(language.numbers, word.slice(0, -ending.length));
  return null;
}

/** Whether a word can begin a number written as one word, its ordinary cardinals left aside. */
export function isNumberCompound(language: QuantityWords, word: string): boolean {
  return valueOfCompound(language.numbers, word) !== null || ageOfWord(language, word) !== null;
}
