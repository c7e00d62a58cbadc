/** Foreign text, and how it is shown. */
export const CONTROL_CASES: readonly { readonly name: string; readonly text: string; readonly shown: string }[] = [
  { name: 'leaves plain words alone', text: '214 passengers', shown: '214 passengers' },
  { name: 'leaves right-to-left letters alone', text: 'קול הנמל', shown: 'קול הנמל' },
  { name: 'names an override and its end', text: 'only \u202e000,12\u202c here', shown: 'only ⟦RLO⟧000,12⟦PDF⟧ here' },
  { name: 'names isolates', text: '\u2066a\u2069\u2067b\u2069\u2068c', shown: '⟦LRI⟧a⟦PDI⟧⟦RLI⟧b⟦PDI⟧⟦FSI⟧c' },
  {
    name: 'names embeddings and marks',
    text: '\u202a\u202b\u202d\u200e\u200f\u061c',
    shown: '⟦LRE⟧⟦RLE⟧⟦LRO⟧⟦LRM⟧⟦RLM⟧⟦ALM⟧',
  },
  { name: 'leaves a joiner that spells alone', text: 'می\u200cخواهم, क्\u200dष', shown: 'می\u200cخواهم, क्\u200dष' },
  { name: 'leaves a space without width between words alone', text: 'ท่า\u200bเรือ', shown: 'ท่า\u200bเรือ' },
  {
    name: 'leaves what makes one emoji of two alone',
    text: '👩\u200d👧 5\ufe0f\u20e3',
    shown: '👩\u200d👧 5\ufe0f\u20e3',
  },
  { name: 'leaves a place to break the line alone', text: 'pay\u00adment', shown: 'pay\u00adment' },
  {
    name: 'leaves what is unseen between words alone',
    text: '\ufeffquay\u200b\u2060 and\u200b/or 14\u2060%',
    shown: '\ufeffquay\u200b\u2060 and\u200b/or 14\u2060%',
  },
  {
    name: 'names what is unseen inside a word',
    text: 'q\u200bu\u200ca\u200dy, при\u2060чал, \u03ba\ufeff\u03b1',
    shown: 'q⟦ZWSP⟧u⟦ZWNJ⟧a⟦ZWJ⟧y, при⟦WJ⟧чал, \u03ba⟦BOM⟧\u03b1',
  },
  { name: 'names what is unseen inside a number', text: '1\u200b4 boats', shown: '1⟦ZWSP⟧4 boats' },
  {
    name: 'names several in a row, and by number what has no short name',
    text: 'quay\u200b\u{e0041}\u202eside',
    shown: 'quay⟦ZWSP⟧⟦U+E0041⟧⟦RLO⟧side',
  },
];

/** Printed dates in newspaper style. */
export const DATE_CASES: readonly { readonly iso: string | null; readonly shown: string | null }[] = [
  { iso: '2031-03-14', shown: '14 Mar 2031' },
  { iso: '2031-06-01T23:59:00-11:00', shown: '1 Jun 2031' },
  { iso: '2031-03', shown: 'Mar 2031' },
  { iso: '2031-13-01', shown: null },
  { iso: 'yesterday', shown: null },
  { iso: '', shown: null },
  { iso: null, shown: null },
];

/** Lists of names. */
export const NAME_CASES: readonly { readonly names: readonly string[]; readonly shown: string }[] = [
  { names: [], shown: '' },
  { names: ['Courier'], shown: 'Courier' },
  { names: ['Courier', 'Mail'], shown: 'Courier and Mail' },
  { names: ['Courier', 'Mail', 'Courier'], shown: 'Courier and Mail' },
  { names: ['Courier', 'Mail', 'Echo'], shown: 'Courier, Mail and Echo' },
  { names: ['Courier', 'Mail', 'Echo', 'Star', 'Sun'], shown: 'Courier, Mail and 3 others' },
];

/** Addresses, the words to open them at, and the link made of both. */
export const LINK_CASES: readonly {
  readonly name: string;
  readonly url: string | null;
  readonly words: string;
  readonly link: string | null;
}[] = [
  {
    name: 'opens at the first words',
    url: 'https://a.example/x',
    words: '214 taken off',
    link: 'https://a.example/x#:~:text=214%20taken%20off',
  },
  {
    name: 'looks for what was cut out without the marks of it',
    url: 'https://a.example/x',
    words: '… 214 taken off …',
    link: 'https://a.example/x#:~:text=214%20taken%20off',
  },
  {
    name: 'keeps a fragment',
    url: 'https://a.example/x#y',
    words: 'nine',
    link: 'https://a.example/x#y:~:text=nine',
  },
  {
    name: 'keeps a passage that is named already',
    url: 'https://a.example/x#:~:text=z',
    words: 'nine',
    link: 'https://a.example/x#:~:text=z',
  },
  {
    name: 'writes the notation’s own marks out',
    url: 'http://a.example/',
    words: 'the mid-channel, cold & dark, rescue took hours',
    link: 'http://a.example/#:~:text=the%20mid%2Dchannel%2C%20cold%20%26%20dark%2C%20rescue%20took',
  },
  {
    name: 'writes half a character as what stands for one',
    url: 'https://a.example/x',
    words: 'nine \ud83d boats',
    link: 'https://a.example/x#:~:text=nine%20%EF%BF%BD%20boats',
  },
  { name: 'makes no link of a script', url: 'javascript:alert(1)', words: 'nine', link: null },
  { name: 'makes no link of a file', url: 'file:///etc/passwd', words: 'nine', link: null },
  { name: 'makes no link without an address', url: null, words: 'nine', link: null },
];
