import { CARD_TYPES } from '../../lib/cards/card.ts';
import { HIGHLIGHT_COLOURS, type Highlight } from '../../lib/highlights/highlight.ts';
import { fc } from '../fast-check.ts';

/** What breaks formats: their own signs, formulas, markup, line ends, other directions, signs beyond 16 bits. */
const PIECES = [
  '=HYPERLINK("https://evil.example","x")',
  "'=1+1",
  '+1',
  '-- ',
  '@sum',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\\',
  '|',
  '<b onclick="x()">',
  '<!-- ',
  ' -->',
  '](javascript:x)',
  '![x](y)',
  '**',
  '# ',
  '> ',
  '```',
  '---\n',
  '...',
  '%%',
  '$5',
  '&amp;',
  '\u202Eعكس',
  'שלום',
  'e\u0301',
  '\u00e9',
  '👩‍👩‍👧',
  '𝔘',
  '\u0000',
  '\u2028',
  '\uFEFF',
  ' ',
  'null',
  '1e5',
  '2024-11-06',
  'word',
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((each) => each.toWellFormed()),
);
const words = text.filter((each) => each.trim() !== '');
const line = text.filter((each) => each !== '');
const instant = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = fc.constantFrom('2024-11-06', '2024-11-06T22:40', '2026-01-02T03:04:05+01:00');
const address = fc.constantFrom(
  'https://daily.example/news/a_b-c?d=1&e=%20#f',
  'http://post.example/%E2%80%9Cx%E2%80%9D',
  'https://a.example/(b)[c]',
);
const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/));
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const tag = fc
  .oneof(
    fc.constantFrom('press', 'to check', 'a; b', 'c\\d', '"e"', '=f', '2024', 'é👩‍👧'),
    fc.string({ maxLength: 9 }),
  )
  .map((each) => each.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim())
  .filter((each) => each !== '');

const evidence = fc.record({
  outlet: orNull(line),
  words: text,
  speaker: orNull(line),
  url: orNull(address),
  headline: orNull(line),
  publishedAt: orNull(day),
});
const finding = fc.record({
  type: fc.constantFrom(...CARD_TYPES),
  text,
  here: orNull(text),
  reasons: fc.array(text, { maxLength: 2 }),
  evidence: fc.array(evidence, { maxLength: 3 }),
});

/** Any highlight that could be in a library, and many that will never be. */
export const arbitraryHighlight: fc.Arbitrary<Highlight> = fc.record({
  id,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: fc.constant(null),
  source: fc.record({
    url: address,
    articleId: line,
    headline: orNull(line),
    outlet: orNull(fc.record({ id: line, name: text })),
    byline: orNull(line),
    publishedAt: orNull(day),
    language: fc.constantFrom('en', 'ar', 'und'),
  }),
  target: fc.record({
    quote: fc.record({ exact: words, prefix: text, suffix: text }),
    position: orNull(fc.record({ start: fc.nat(9999), end: fc.nat(9999) })),
  }),
  colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
  note: text,
  tags: fc.uniqueArray(tag, { maxLength: 4 }),
  comparison: orNull(fc.record({ storyId: line, storyTitle: text, findings: fc.array(finding, { maxLength: 3 }) })),
});

/** A library of them. */
export const arbitraryHighlights: fc.Arbitrary<Highlight[]> = fc.uniqueArray(arbitraryHighlight, {
  maxLength: 6,
  selector: (highlight) => highlight.id,
});
