import { describe, expect, test } from 'vitest';
import { describeSpan } from '@/lib/annotation/describe.ts';
import { matchQuote } from '@/lib/annotation/match-quote.ts';
import { sliceSpan } from '@/lib/text/span.ts';
import { ENGLISH } from '@/lib/words/english.ts';
import { sayIn } from '@/lib/words/sentence.ts';
import { excessOf } from '../adversarial/growth.ts';
import { fc } from '../fast-check.ts';
import { type EditedPage, editedPages, fixtureTexts, isMisplaced } from './edited-pages.ts';
import { MATCH_CASES } from './match-quote.cases.ts';
import { TOUCHED_CASES } from './touched-words.cases.ts';

test.each([...MATCH_CASES, ...TOUCHED_CASES])(
  'finds $name: $found',
  ({ before, saved, nth = 0, after, found, words = saved, at, warning }) => {
    let start = before.indexOf(saved);
    for (let more = 0; more < nth; more++) start = before.indexOf(saved, start + 1);
    const target = describeSpan(before, { start, end: start + saved.length });
    if (target === null) throw new Error('nothing was saved');
    const match = matchQuote(after, target);
    expect(match.found).toBe(found);
    expect(match.warning && sayIn(ENGLISH, match.warning)).toBe(warning ?? null);
    expect(match.span === null ? null : sliceSpan(after, match.span)).toBe(found === 'orphan' ? null : words);
    if (at !== undefined) expect(match.span?.start).toBe(at);
  },
);

test('words of nowhere, without context, are found only where they are long and stand once', () => {
  const text = 'The mill closed its gates on Friday, and the last cart left. The mill had stood for ninety years.';
  const from = (exact: string) => matchQuote(text, { quote: { exact, prefix: '', suffix: '' }, position: null });
  expect(from('its gates on Friday, and the last cart left').found).toBe('exact');
  expect(from('The mill').found).toBe('orphan');
  expect(from('last cart').found).toBe('orphan');
});

const texts = fixtureTexts();
const anyPlace = fc
  .record({ text: fc.constantFrom(...texts), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(600) })
  .map(({ text, at, length }) => {
    const start = Math.floor(at * text.length);
    return { text, span: { start, end: Math.min(text.length, start + length) } };
  });

test('whatever is saved of a text is found in that text, where it was', () => {
  fc.assert(
    fc.property(anyPlace, ({ text, span }) => {
      const target = describeSpan(text, span);
      if (target === null) return;
      expect(matchQuote(text, target)).toEqual({ found: 'exact', span: target.position, warning: null });
    }),
  );
});

test('a span lies within the text, has words, and changed words are never without a sentence', () => {
  fc.assert(
    fc.property(anyPlace, fc.constantFrom(...texts), ({ text, span }, other) => {
      const target = describeSpan(text, span);
      if (target === null) return;
      const { found, span: place, warning } = matchQuote(other, target);
      expect(place === null).toBe(found === 'orphan');
      expect(warning === null).toBe(found !== 'changed');
      if (place !== null) expect(sliceSpan(other, place).trim()).not.toBe('');
    }),
  );
});

// A page of one word ten thousand times took seventeen seconds while the whole of it was searched at once.
describe.each([
  ['one letter', `${'a'.repeat(999)}b`, (size: number) => 'a'.repeat(size)],
  ['one word', `${'ab '.repeat(300)}c`, (size: number) => 'ab '.repeat(size / 3)],
  [
    'one word, and more words saved than there are on most pages',
    'ab '.repeat(6000),
    (size: number) => 'ba '.repeat(size / 3),
  ],
])('a page of nothing but %s', (_name, before, page) => {
  const target = describeSpan(before, { start: 0, end: before.length });
  if (target === null) throw new Error('nothing was saved');

  test('has none of the words', () => {
    expect(matchQuote(page(50_000), target).found).toBe('orphan');
  });

  test('is looked through in time that grows with its length', () => {
    expect(
      excessOf({ make: page, run: (after) => matchQuote(after, target) }, { least: 3000, most: 50_000 }),
    ).toBeNull();
  });
});

describe('three hundred pages that were edited after somebody saved words of them', () => {
  const outcomes = editedPages(300).map((page) => ({ page, ...judge(page) }));

  test('have no highlight in a wrong place, and none whose words changed unsaid', () => {
    expect(outcomes.filter(({ wrong }) => wrong !== null).map(({ page, wrong }) => `${page.name}: ${wrong}`)).toEqual(
      [],
    );
  });

  test('have ninety-five of a hundred found where at most a tenth of the words near them changed', () => {
    const near = outcomes.filter(({ page }) => page.truth !== null && page.changedNear <= 0.1);
    const found = near.filter(({ isFound }) => isFound);
    console.log(`${found.length} of ${near.length} found, of ${outcomes.length} edited pages; 0 wrong`);
    expect(near.length).toBeGreaterThan(150);
    expect(found.length / near.length).toBeGreaterThanOrEqual(0.95);
  });
});

function judge(page: EditedPage): { isFound: boolean; wrong: string | null } {
  const target = describeSpan(page.before, page.saved);
  if (target === null) throw new Error('nothing was saved');
  const { span, warning } = matchQuote(page.after, target);
  if (span === null) return { isFound: false, wrong: null };
  const found = sliceSpan(page.after, span);
  if (isMisplaced(page, span)) return { isFound: true, wrong: `“${found}”` };
  const isUnsaid = page.isChanged && warning === null;
  return { isFound: true, wrong: isUnsaid ? `“${found}” as if nothing had changed` : null };
}
