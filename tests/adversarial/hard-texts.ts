/** A text of about a size that is hard for one class of rules. */
export interface HardText {
  readonly name: string;
  readonly make: (size: number) => string;
}

/** Texts by the rules they are hard for. */
export const HARD_TEXTS: readonly HardText[] = [
  ...repeated('sentences', [
    ['points', '.'],
    ['marks that end sentences', '!?…'],
    ['points between letters', 'a.'],
    ['capitals with points', 'A. '],
    ['lost line breaks', 'the tally.While '],
    ['lost line breaks and no spaces', 'tally.While'],
    ['sentences of one word', 'Go! '],
    ['abbreviations', 'Mr. U.S. No. '],
    ['closing marks', '.")'],
    ['opening marks after a point', '. (“'],
    ['spaces after a point', '.   '],
    ['one word', 'a'],
    ['one word in capitals', 'A'],
    ['spaces', ' '],
    ['zero-width spaces', '\u200b'],
    ['combining marks', 'e\u0301\u0301'],
    ['emoji', '👩‍👧'],
    ['half characters', '\ud83d'],
    ['apostrophes in a word', "a'"],
  ]),
  ...repeated('names', [
    ['capitals', 'A B C D '],
    ['a chain of names', 'Ada Marlow Ben '],
    ['names linked by of', 'Bank of the '],
    ['names joined by and', 'Ada and '],
    ['names in commas', 'Ada Marlow, '],
    ['initials', 'J.K.'],
    ['hyphens in a name', 'Ada-Bea-'],
    ['possessives', 'Ada’s '],
    ['titles before names', 'Sir Prof Dr Dame '],
    ['roles before names', 'the chief minister secretary Ada '],
    ['people introduced', 'the mayor, Ada Marlow, who, '],
  ]),
  ...repeated('figures', [
    ['digits', '9'],
    ['separators', '1,'],
    ['decimal points', '1.'],
    ['thousands', '000,'],
    ['digits and letters', '9a'],
    ['number words', 'one hundred and '],
    ['orders of magnitude', 'million '],
    ['tens', 'twenty-'],
    ['vague orders', 'dozens of hundreds of '],
    ['ranges', '1-'],
    ['dashes', '1–2—'],
    ['ranges in words', '5 to 6 to '],
    ['ranges between', 'between 5 and '],
    ['changes', 'from 5 to 6 from '],
    ['rises', 'rose by 5 to '],
    ['currency signs', '$'],
    ['currency signs and digits', '$£€5'],
    ['sums', '£5m ($6bn) '],
    ['sums without a space', '5bn5m'],
    ['currency codes', 'USD 5 EUR '],
    ['fractions', '1/2/'],
    ['fraction signs', '½'],
    ['fractions in words', 'a third of a '],
    ['proportions', 'one in five in '],
    ['percentages', '5% of '],
    ['percentages in words', '5 per cent of '],
    ['rates', '5 a day per '],
    ['hedges', 'about nearly at least '],
    ['hedges before a number', 'more than up to almost 5 '],
    ['dimensions', '5m x '],
    ['speeds', '50 km/h '],
    ['units listed', '5 dogs, 6 cats and '],
    ['bare numbers listed', '5, 6, 7 and '],
    ['numbered names', 'Route 66 Flight '],
    ['dates', '4 May 2031, '],
    ['dates with days', 'Monday 4 May to '],
    ['years', 'in 2031 and '],
    ['times of day', 'at 12:30 pm '],
    ['periods', 'last year by the end of this week '],
    ['ages', 'Ada, 40, aged '],
    ['scores', '3-2 '],
    ['ordinals', 'the 5th sixth '],
    ['asides', '(5 ('],
    ['adjectives before a noun', '5 big old red '],
    ['prepositions', '5 of the in the '],
    ['places', '5 people in Ostia near '],
    ['sources', '5, according to Ada, '],
    ['clauses', '5 people who had and which were '],
    ['sentences with a figure', 'He paid $5. '],
    ['signs before numbers', '+-5 '],
    ['multiples', 'twice 3 times as '],
    ['telephone numbers', '020 7946 0'],
    ['list numbers', '1) 2. '],
  ]),
  ...repeated('quotations', [
    ['straight marks', '"'],
    ['single straight marks', "'"],
    ['opening marks', '“'],
    ['closing marks', '”'],
    ['single opening marks', '‘'],
    ['single closing marks', '’'],
    ['alternating marks', '“‘'],
    ['nested marks', '“a ‘b '],
    ['crossed marks', '”a“'],
    ['guillemets', '«»«'],
    ['low marks', '„a“'],
    ['unclosed quotations', '“It is so. '],
    ['unopened quotations', 'It is so.” '],
    ['single quotations', "'It is' "],
    ['unclosed single quotations', "'it is "],
    ['plural possessives', "the boats' sails' "],
    ['elisions', "'twas 'em "],
    ['feet and inches', '6\'2" '],
    ['scare quotes', 'a “so-called” '],
    ['cues', 'said '],
    ['cues in commas', 'said, added, '],
    ['cues with names', 'Ada said Ben told '],
    ['quoted words with tags', '“It is so,” she said, “'],
    ['quotations with speakers', '“It is so,” said Ada Marlow. '],
    ['interrupted quotations', '“It,” said Ada, “is,” '],
    ['pronouns', 'He said “no”. She said “it is”. '],
    ['sources', 'according to Ada Marlow, '],
    ['appositions', 'Ada Marlow, the mayor of Ostia, '],
    ['lead-ins', 'Ada said: '],
    ['labels', 'ADA: '],
    ['brackets', '“[(“'],
    ['roles', 'the minister told the mayor that '],
  ]),
];

/** Texts that are hard for whoever tells the body of a text file from what stands round it. */
export const HARD_FILES: readonly HardText[] = [
  ...repeated('lines', [
    ['points', '.'],
    ['spaces', ' '],
    ['one word', 'a'],
    ['points between letters', 'ab.Cd'],
    ['opening marks after a point', '. (“'],
    ['empty lines', '\n'],
    ['lines of one letter', 'a\n'],
    ['returns', '\r\n'],
    ['lines broken in mid-sentence', 'the boats came in and nobody in the harbour saw\n'],
    ['rules', '-----\n'],
    ['lines in capitals', 'READ THE BOATS COME IN\n'],
    ['headlines', 'Boats come in at last\n'],
    ['names', 'Ada Marlow\n'],
    ['digits', '9'],
  ]),
  ...repeated('furniture', [
    ['prompts', 'Sign up for our newsletter. '],
    ['lines of prompts', 'Sign up for our newsletter\n'],
    ['weak prompts', 'our readers told us\n'],
    ['pleas', 'Please support us and your paper. '],
    ['quoted prompts', '“sign up” '],
    ['captions', 'Image: '],
    ['brackets', '('],
    ['open credits', 'Boats (Photo by\n'],
    ['credits', '(Photo/AP) '],
    ['datelines', '4 May 2031 '],
    ['lines of dates', 'Published 4 May 2031 at 12:30\n'],
    ['bylines', 'By Ada Marlow and '],
    ['lines of bylines', 'By Ada Marlow\n'],
    ['outlets', 'emails from The Ostia '],
    ['outlets as subjects', '. Ostia Times has '],
    ['outlets that have learned', 'Ostia Times has learned '],
    ['copyrights', '© 2031 Ostia '],
    ['pull-quotes', 'We saw the boats come in at dawn\nAda Marlow\n'],
    ['marked pull-quotes', '“We saw the boats come in”\n'],
    ['addresses', 'ada@ostia.example '],
    ['counters', '1 of 9 '],
  ]),
];

/** Texts in which the number of people and things grows with the length, each named once or twice. */
export const CROWDED_TEXTS: readonly HardText[] = [
  { name: 'people', make: (size) => crowd(size, (name) => `${name} came. `) },
  { name: 'speakers', make: (size) => crowd(size, (name) => `“We came here,” said ${name}. `) },
  {
    name: 'people with one role',
    make: (size) => crowd(size, (name) => `${name}, the mayor, said “it is so” to the mayor. `),
  },
  {
    name: 'people with a role each',
    make: (size) => crowd(size, (name, at) => `The ${wordOf(at)} minister, ${name}, left. “No,” the minister said. `),
  },
  { name: 'people of one name', make: (size) => crowd(size, (name) => `${name} Marlow spoke. “No,” said Marlow. `) },
  {
    name: 'people, then labels',
    make: (size) =>
      `${crowd(size / 2, (name) => `${name} came. `)}${crowd(size / 2, (name) => `“${name.toUpperCase()}: No.” `)}`,
  },
  { name: 'people, then pronouns', make: (size) => crowd(size, (name) => `${name} came. She said: “No, it is not.” `) },
  { name: 'things counted', make: (size) => crowd(size, (name, at) => `${at + 20} ${wordOf(at)}s in ${name}. `) },
  {
    name: 'speakers after one cue',
    make: (size) => `“We came,” said ${crowd(size, (name) => `${name}, `)}`,
  },
];

/** The same text in lines of some sixty characters, which a text file may have as well. */
export function inLines(text: string, ends = '\n'): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += 60) lines.push(text.slice(at, at + 60));
  return lines.join(ends);
}

function repeated(rules: string, units: readonly (readonly [name: string, unit: string])[]): HardText[] {
  return units.map(([name, unit]) => ({
    name: `${rules}: ${name}`,
    make: (size) => unit.repeat(Math.ceil(size / unit.length)),
  }));
}

function crowd(size: number, say: (name: string, at: number) => string): string {
  let text = '';
  for (let at = 0; text.length < size; at++) text += say(nameOf(at), at);
  return text;
}

/** Different names, as many as are asked for. */
function nameOf(at: number): string {
  const [first, last] = [wordOf(at), wordOf(at * 7 + 3)];
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${last.charAt(0).toUpperCase()}${last.slice(1)}`;
}

function wordOf(at: number): string {
  let word = '';
  for (let rest = at + 30; rest > 0; rest = Math.floor(rest / 20))
    word += `${'bdfgklmnprstvzwhjcqx'[rest % 20]}${'aeio'[rest % 4]}`;
  return word;
}
