import { fc } from '../fast-check.ts';

/** What makes a line read in another order than it is written in, with the marks and letters that do it by themselves. */
export const BIDI_CONTROLS = [...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];

const UNSEEN = [...'\u200b\u200c\u200d\u2060\u00ad\ufeff\u034f\u180e\ufe0f\u{e0041}'];
const CONTROLS = [...'\u0000\u0001\u0007\b\u001b\u007f\u0085\u2028\u2029\v\f\r'];
const HALVES = ['\ud83d', '\ude00', '\udbff', '\ud83d\ud83d'];
const MARKS_ABOVE = ['\u0301', '\u0489', 'e\u0301'.repeat(3), `a${'\u0300'.repeat(40)}`];
const EMOJI = ['👩‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽', '🇬🇧', '5️⃣'];
const LOOKALIKES = ['а', 'е', 'о', 'Α', 'Ι', 'ⅼ', '𝟗', 'ﬁ', 'İ', 'ı', 'ß', 'ŉ', 'Ǆ'];
const NUMBERS = [
  '9'.repeat(400),
  '1e999',
  `1${',000'.repeat(120)}`,
  '1.'.repeat(50),
  '٣٤٥',
  '१२',
  '１２３',
  '²',
  'Ⅷ',
  '五',
  '-0',
  '½⅓',
  '0x1f',
];
const MARKS = [...'"“”‘’\'«»„‚‹›`´′″「」'];
const LETTERS_FROM_THE_RIGHT = ['قالت', 'שלום', '٪', '١٢٬٠٠٠', 'אמרה 500'];

/** A character, or a few, that a careless reader of texts stumbles over. */
export const nasty = fc.constantFrom(
  ...BIDI_CONTROLS,
  ...UNSEEN,
  ...CONTROLS,
  ...HALVES,
  ...MARKS_ABOVE,
  ...EMOJI,
  ...LOOKALIKES,
  ...NUMBERS,
  ...MARKS,
  ...LETTERS_FROM_THE_RIGHT,
);

const SENTENCES = [
  'The harbour of Ostia took in 4,120 boats last year, Ada Marlow said. ',
  '“We have never seen so many boats come in at once,” said Ada Marlow, the harbour master. ',
  'About £3.5m was spent on the new wall, up from £2.1m in 2030. ',
  '“It cannot,” he said, “go on like this for another winter.” ',
  "'The wall will hold,' the minister told reporters on Monday 12 May. ",
  'Between 20 and 30 per cent of the fishermen, or one in four, have left. ',
  'Ben Okafor, 44, called the plan “a disgrace”. ',
  'Nearly two thirds of 1,200 people asked were against it, by 61% to 39%. ',
  'According to the council, tens of thousands of fish died within 48 hours. ',
  'She added: “Nobody told us that 300 boats were on their way.” ',
  'قال الوزير: «لدينا 500 قارب في الميناء» يوم الاثنين. ',
  'נמל אוסטיה קלט 4,120 סירות, אמרה עדה. “לא ראינו דבר כזה,” אמרה. ',
];
const ENDS = ['', '', '\n', '\n\n', '\r\n', ' '];

const sentence = fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...ENDS)).map((parts) => parts.join(''));

/** News about an invented harbour, with anything anywhere in it. */
export const nastyText = fc
  .tuple(
    fc.array(fc.oneof({ weight: 8, arbitrary: sentence }, nasty, fc.string({ unit: 'binary', maxLength: 5 })), {
      minLength: 1,
      maxLength: 14,
    }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), nasty), { maxLength: 16 }),
  )
  .map(([parts, put]) => put.reduce((text, [at, what]) => putIn(text, at, what), parts.join('')));

/** Two accounts of the same news, each with its own accidents: most of what one prints the other prints as well. */
export const nastyPair = fc
  .tuple(
    fc.shuffledSubarray(SENTENCES, { minLength: 6 }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), nasty), { maxLength: 6 }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), nasty), { maxLength: 6 }),
  )
  .map(([sentences, here, there]) =>
    [here, there].map((put) => put.reduce((text, [at, what]) => putIn(text, at, what), sentences.join(''))),
  );

function putIn(text: string, share: number, what: string): string {
  const at = Math.floor(share * text.length);
  return text.slice(0, at) + what + text.slice(at);
}
