import { describe, expect, test } from 'vitest';
import { type CopiedReport, independentTexts } from '@/lib/stories/independent-texts.ts';
import { FERRY_HERE, FERRY_THERE, FLOOD } from './invented-stories.ts';
import { readText } from './read-text.ts';

const report = (text: string, wire: string | null = null): CopiedReport => ({
  fingerprint: readText(text).fingerprint,
  wire,
});
const paragraphs = FERRY_HERE.split('\n\n');
const ADDED =
  'Islanders met in the church hall on Wednesday to hear when the mail boat would sail, and went home without an answer.';

describe('independent texts', () => {
  test.each([
    { of: 'two newsrooms on one event', reports: [FERRY_HERE, FERRY_THERE], texts: 2 },
    { of: 'one text in two outlets', reports: [FERRY_HERE, FERRY_HERE], texts: 1 },
    {
      of: 'one text under another headline',
      reports: [FERRY_HERE, FERRY_HERE.replace(/^.*\n/, 'Reef halts ferry\n')],
      texts: 1,
    },
    { of: 'one text, cut short in one', reports: [FERRY_HERE, paragraphs.slice(0, 4).join('\n\n')], texts: 1 },
    { of: 'one text with a paragraph of its own in one', reports: [FERRY_HERE, `${FERRY_HERE}\n${ADDED}`], texts: 1 },
    { of: 'two copies and another text between them', reports: [FERRY_HERE, FLOOD, FERRY_HERE], texts: 2 },
    { of: 'texts that share nothing but a quotation', reports: [FERRY_HERE, `${paragraphs[3]}\n\n${FLOOD}`], texts: 2 },
    { of: 'nothing', reports: [], texts: 0 },
  ])('of $of are $texts', ({ reports, texts }) => {
    expect(independentTexts(reports.map((text) => report(text)))).toHaveLength(texts);
  });

  test('that rewrite the same agency’s copy count as one sooner', () => {
    const rewritten = [paragraphs[0], paragraphs[1], ...FLOOD.split('\n\n').slice(1, 4)].join('\n\n');
    const texts = (wire: string | null) => independentTexts([report(FERRY_HERE, wire), report(rewritten, wire)]).length;
    expect(texts(null)).toBe(2);
    expect(texts('Meridian Press')).toBe(1);
  });

  test('are all where no sample was taken', () => {
    const unsampled = { fingerprint: {} };
    expect(independentTexts([unsampled, unsampled, report(FERRY_HERE)])).toEqual([[0], [1], [2]]);
  });

  test('name the reports that print each, the first first', () => {
    expect(independentTexts([FLOOD, FERRY_HERE, FLOOD].map((text) => report(text)))).toEqual([[0, 2], [1]]);
  });

  test('of a thousand outlets with one text are one', () => {
    const one = report(FERRY_HERE);
    expect(independentTexts(Array.from({ length: 1000 }, () => one))).toHaveLength(1);
  });
});
