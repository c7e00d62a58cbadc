/** A text, and what is said of its words. */
interface LookAlikesCase {
  readonly name: string;
  readonly text: string;
  readonly said: readonly string[];
}

/** Words that are another word than they look. */
export const POINTED_OUT: readonly LookAlikesCase[] = [
  {
    name: 'a Cyrillic letter in a Latin word',
    text: 'the p\u0430yment was late',
    said: ['Mixed letters: “p\u0430yment” has Cyrillic letters among Latin ones.'],
  },
  {
    name: 'a Latin letter in a Cyrillic word',
    text: 'гав\u0061нь закрыта',
    said: ['Mixed letters: “гав\u0061нь” has Latin letters among Cyrillic ones.'],
  },
  {
    name: 'each word once, two of them',
    text: 'p\u0430y, t\u043eld, p\u0430y',
    said: ['Mixed letters: “p\u0430y” and “t\u043eld” have Cyrillic letters among Latin ones.'],
  },
  {
    name: 'the first three of many',
    text: 'p\u0430y t\u043eld s\u0435nt b\u043eat m\u0430st',
    said: ['Mixed letters: “p\u0430y”, “t\u043eld”, “s\u0435nt” and 2 more have Cyrillic letters among Latin ones.'],
  },
  {
    name: 'a Greek capital at the front',
    text: '\u03a1ier',
    said: ['Mixed letters: “\u03a1ier” has Greek letters among Latin ones.'],
  },
  {
    name: 'a small Greek letter in the middle',
    text: 'h\u03b1rbour',
    said: ['Mixed letters: “h\u03b1rbour” has Greek letters among Latin ones.'],
  },
  {
    name: 'a small Greek letter at the end',
    text: 'Harbi\u03bd',
    said: ['Mixed letters: “Harbi\u03bd” has Greek letters among Latin ones.'],
  },
  {
    name: 'a Greek letter with an accent',
    text: 'b\u03ccat',
    said: ['Mixed letters: “b\u03ccat” has Greek letters among Latin ones.'],
  },
  {
    name: 'an Armenian letter',
    text: 'b\u0585at',
    said: ['Mixed letters: “b\u0585at” has Armenian letters among Latin ones.'],
  },
  {
    name: 'three scripts',
    text: 'h\u0430rb\u03bfur',
    said: ['Mixed letters: “h\u0430rb\u03bfur” has Cyrillic and Greek letters among Latin ones.'],
  },
  {
    name: 'letters parted by what is unseen',
    text: 'p\u00ad\u0430\u200byment',
    said: ['Mixed letters: “p\u00ad\u0430\u200byment” has Cyrillic letters among Latin ones.'],
  },
  {
    name: 'full-width letters',
    text: 'the \uff50\uff49\uff45\uff52 is closed',
    said: ['Mixed letters: “\uff50\uff49\uff45\uff52” has full-width characters in place of plain ones.'],
  },
  {
    name: 'a full-width digit among plain ones',
    text: '1\uff14 boats',
    said: ['Mixed letters: “1\uff14” has full-width characters in place of plain ones.'],
  },
  {
    name: 'mathematical letters',
    text: 'the \u{1d5ef}\u{1d5fc}\u{1d5ee}\u{1d601} sank',
    said: ['Mixed letters: “\u{1d5ef}\u{1d5fc}\u{1d5ee}\u{1d601}” has mathematical characters in place of plain ones.'],
  },
  {
    name: 'a mathematical letter in a plain word',
    text: 'bo\u{1d5ee}t',
    said: ['Mixed letters: “bo\u{1d5ee}t” has mathematical characters in place of plain ones.'],
  },
  {
    name: 'a mathematical digit by itself',
    text: '\u{1d7d7} boats',
    said: ['Mixed letters: “\u{1d7d7}” has mathematical characters in place of plain ones.'],
  },
  {
    name: 'two kinds, each in a sentence of its own',
    text: '\uff11\uff12 b\u043eats',
    said: [
      'Mixed letters: “\uff11\uff12” has full-width characters in place of plain ones.',
      'Mixed letters: “b\u043eats” has Cyrillic letters among Latin ones.',
    ],
  },
  {
    name: 'the beginning of a word without end',
    text: `\u0430${'b'.repeat(90)}`,
    said: [`Mixed letters: “\u0430${'b'.repeat(39)}…” has Cyrillic letters among Latin ones.`],
  },
];

/** Mixtures that any newspaper prints. */
export const LEFT_ALONE: readonly Omit<LookAlikesCase, 'said'>[] = [
  { name: 'plain words', text: 'the payment was late' },
  { name: 'letters with accents', text: 'Ærø, Dvořák, İzmir, naïve, cafe\u0301' },
  { name: 'a Cyrillic name in a Latin sentence', text: 'the trawler Сосо of Одеса port' },
  { name: 'a Greek name in a Latin sentence', text: 'the ferry Αθήνα left' },
  { name: 'a Latin name in a Cyrillic sentence', text: 'паром Ostia вышел в море' },
  { name: 'parts joined by a hyphen', text: 'COVID\u201119, the Т\u20113 engine, IT-компания, β-carotene' },
  { name: 'signs of units', text: '5 µm, 5 μmol, 4 kΩ, 3 M\u2126, 20 \u212a' },
  { name: 'a Greek letter alone', text: 'the α variant and Δ' },
  { name: 'a Greek letter as a symbol', text: 'TNFα, NFκB, IL1β, ΔT, kν, interferonα' },
  { name: 'an ending after an apostrophe', text: 'с iPhone’ом' },
  { name: 'digits with Cyrillic letters', text: 'дом 5а, С300ПМУ' },
  { name: 'full width among square characters', text: '港で１２隻が沈んだとＮＨＫは伝えた' },
  { name: 'a variable', text: 'where \u{1d465} is the depth' },
  { name: 'superscripts, ligatures and fractions', text: '12 m², ﬁsh, 3½, Nº 4' },
  { name: 'emoji', text: '👩‍👩‍👧 at sea 🏴󠁧󠁢󠁥󠁮󠁧󠁿' },
];
