import { expect, test } from 'vitest';
import { decodePack } from '@/lib/packs/decode-pack.ts';
import { encodePack } from '@/lib/packs/encode-pack.ts';
import { packFromStories } from '@/lib/packs/pack-from-stories.ts';
import type { Report, Story } from '@/lib/stories/story.ts';
import { plainText } from '@/lib/text/plain-text.ts';
import { fc } from '../fast-check.ts';
import { inventedQuantity, inventedQuotation, inventedReport } from '../store/invented-report.ts';

const HEADER = { id: 'any.pack-1', title: 'Any', licence: null, maintainer: null, createdAt: null };

// Any code unit may turn up in a page, halves of pairs and overrides among them.
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.lorem({ maxCount: 120 }),
  fc.constant('\u202Ea \uD800'),
);
const value = fc.option(fc.oneof(fc.integer(), fc.constant(0.1), fc.constant(7.5e7)));
const span = fc.tuple(fc.nat(1e6), fc.nat(500)).map(([start, length]) => ({ start, end: start + length }));

const quantity = fc
  .record({
    text,
    measure: text,
    unit: text,
    head: text,
    terms: fc.array(text),
    value,
    attribution: fc.option(text),
    sentence: span,
  })
  .map((given) => inventedQuantity({ ...given, printed: given.text }));
const quotation = fc
  .record({
    segments: fc.array(fc.tuple(span, text), { maxLength: 30 }),
    speaker: fc.option(text),
    cue: fc.option(text),
    note: fc.option(text),
  })
  .map(({ segments, ...given }) =>
    inventedQuotation('', { ...given, segments: segments.map(([at, words]) => ({ ...at, text: words })) }),
  );
const report: fc.Arbitrary<Report> = fc
  .record({
    articleId: text,
    isPreview: fc.boolean(),
    url: fc.option(fc.oneof(fc.webUrl(), text)),
    headline: fc.option(text),
    names: fc.array(text),
    shingles: fc.array(fc.maxSafeInteger()),
    quantities: fc.array(quantity, { maxLength: 4 }),
    quotations: fc.array(quotation, { maxLength: 4 }),
  })
  .map(({ names, shingles, url, headline, ...given }) => {
    const made = inventedReport({ ...given, names });
    return { ...made, url, headline, fingerprint: { ...made.fingerprint, lead: names, shingles } };
  });
const stories: fc.Arbitrary<Story[]> = fc.array(
  fc.record({ id: text, title: text, reports: fc.array(report, { maxLength: 3 }) }),
  { maxLength: 3 },
);

test('whatever is packed is read back the same', () => {
  fc.assert(
    fc.property(stories, (given) => {
      const pack = packFromStories(given, HEADER);
      expect(decodePack(encodePack(pack))).toEqual({ ok: true, value: pack });
    }),
  );
});

test('the same stories in any order are the same text, byte for byte', () => {
  fc.assert(
    fc.property(
      // Of two reports on one article the first is packed; names that differ in controls alone are one in a pack.
      fc.uniqueArray(report, { selector: ({ articleId }) => plainText(articleId), minLength: 2, maxLength: 4 }),
      (reports) => {
        const pack = (list: Report[]) => encodePack(packFromStories([{ id: 's', title: 't', reports: list }], HEADER));
        expect(pack(reports)).toBe(pack([...reports].reverse()));
      },
    ),
  );
});

test('packing what was read back changes nothing more', () => {
  fc.assert(
    fc.property(stories, (given) => {
      const once = packFromStories(given, HEADER);
      const again = once.stories.map((story) => ({
        ...story,
        reports: story.reports.map((packed) => ({ ...packed, origin: 'pack:x', learnedAt: null })),
      }));
      expect(packFromStories(again, HEADER)).toEqual(once);
    }),
  );
});

test.each([
  ['of white space', ' ', ' '],
  ['that ends in white space', '412 ', 'all 412 boats'],
  ['with white space between its words', '412\u00a0\n boats', 'all 412\u00a0\n boats'],
])('a figure %s has the same clause each time it is packed', (_, text, printed) => {
  const reports = [inventedReport({ articleId: 'a', quantities: [inventedQuantity({ text, printed })] })];
  const once = packFromStories([{ id: 's', title: 't', reports }], HEADER);
  const again = once.stories[0]?.reports.map((packed) => ({ ...packed, origin: 'pack:x', learnedAt: null })) ?? [];
  expect(again).toHaveLength(1);
  expect(packFromStories([{ id: 's', title: 't', reports: again }], HEADER)).toEqual(once);
});

test.each([
  ['of controls alone', ['\u0000']],
  ['of controls alone behind another', ['The boats are in.', '\u202e\u0001']],
])('a quotation %s is packed without it', (_, words) => {
  const segments = words.map((text, at) => ({ start: 100 * at, end: 100 * at + text.length, text }));
  const quotation = inventedQuotation('', { segments, speaker: '' });
  const reports = [inventedReport({ articleId: 'a', quotations: [quotation] })];
  const pack = packFromStories([{ id: 's', title: 't', reports }], HEADER);
  const packed = pack.stories[0]?.reports[0]?.quotations.flatMap((each) => each.segments.map(({ text }) => text));
  expect(packed).toEqual(words.slice(0, -1));
});
