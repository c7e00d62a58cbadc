import { describe, expect, test } from 'vitest';
import { lexiconOf } from '@/lib/claims/quotations/lexicon';
import { findQuotedRuns } from '@/lib/claims/quotations/quoted-runs';
import { ENGLISH_SPEECH } from '@/lib/languages/english/speech';
import { tokenize } from '@/lib/text/tokens';
import { fc } from '../../fast-check.ts';
import { MARKS_CASES } from './marks.cases.ts';

function read(paragraphs: readonly string[]) {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const spans = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return span;
  });
  const read = spans.map((span) => ({ block: { kind: 'body' as const, ...span }, tokens: tokenize(text, span) }));
  return { text, spans, runs: findQuotedRuns(text, read, lexiconOf(ENGLISH_SPEECH)) };
}

describe('finding quoted runs', () => {
  test.each(MARKS_CASES)('$name', ({ paragraphs, runs: wanted, note }) => {
    const { text, runs } = read(paragraphs);
    expect(runs.map((run) => (run.continues ? '→ ' : '') + text.slice(run.start, run.end))).toEqual(wanted);
    expect(runs.find((run) => run.note !== null)?.note).toBe(note);
  });

  test('keeps runs apart, in order and inside their paragraphs, whatever the marks', () => {
    const mark = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      "''",
      ' ',
      'no',
      'Yes',
      '.',
      ',',
      's',
      '7',
      '—',
    );
    const paragraph = fc.array(mark, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
        const { spans, runs } = read(paragraphs);
        let end = 0;
        for (const run of runs) {
          const own = spans[run.paragraph];
          expect(own).toBeDefined();
          expect(run.outer.start).toBeGreaterThanOrEqual(Math.max(end, own?.start ?? 0));
          expect(run.outer.end).toBeLessThanOrEqual(own?.end ?? 0);
          expect(run.start).toBeGreaterThanOrEqual(run.outer.start);
          expect(run.end).toBeLessThanOrEqual(run.outer.end);
          expect(run.end).toBeGreaterThan(run.start);
          end = run.outer.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
