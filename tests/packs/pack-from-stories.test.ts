import { describe, expect, test } from 'vitest';
import { encodePack } from '@/lib/packs/encode-pack.ts';
import { packFromStories } from '@/lib/packs/pack-from-stories.ts';
import type { Report, ReportedQuantity, ReportedQuotation } from '@/lib/stories/story.ts';
import { inventedQuantity, inventedQuotation, inventedReport } from '../store/invented-report.ts';

const HEADER = { id: 'ferry', title: 'The ferry', licence: null, maintainer: null, createdAt: null };
const words = (count: number, from = 1) => Array.from({ length: count }, (_, at) => `w${from + at}`).join(' ');

describe('a packed quotation', () => {
  const sentence = (count: number, from = 1) => `${words(count, from)}.`;

  test('of ninety words stays whole', () => {
    const text = words(90);
    expect(packQuotation(inventedQuotation(text))).toMatchObject({
      cut: false,
      segments: [{ text, end: 100 + text.length }],
    });
  });

  test('beyond ninety words is cut after its last whole sentence, and says so', () => {
    const kept = `${sentence(40)} ${sentence(40, 41).replace('w41', 'W41')}`;
    const text = `${kept} ${sentence(20, 81).replace('w81', 'W81')}`;
    expect(packQuotation(inventedQuotation(text))).toMatchObject({
      cut: true,
      segments: [{ text: kept, start: 100, end: 100 + kept.length }],
    });
  });

  test('whose first sentence is too long by itself is cut between words', () => {
    const quotation = packQuotation(inventedQuotation('unquestionably '.repeat(60)));
    expect(quotation?.segments[0]?.text).toMatch(/^(?:unquestionably )*unquestionably$/);
    expect(quotation?.segments[0]?.text.length).toBeLessThanOrEqual(640);
    expect(quotation?.cut).toBe(true);
  });

  test('over several paragraphs never keeps half a sentence of a later one', () => {
    const segments = [sentence(60), sentence(60, 61), sentence(5, 121)].map((text, at) => ({
      start: at * 500,
      end: at * 500 + text.length,
      text,
    }));
    const quotation = packQuotation(inventedQuotation('', { segments }));
    expect(quotation?.segments.map(({ text }) => text)).toEqual([sentence(60)]);
    expect(quotation?.cut).toBe(true);
  });

  test.each([
    ['nobody is known to have said', { speaker: null }],
    ['is a title', { quotationKind: 'title' }],
    ['is a scare quote', { quotationKind: 'scare' }],
    ['repeats another as a pull-quote', { quotationKind: 'pull-quote' }],
  ] as const)('that %s is left out', (_, given) => {
    expect(packQuotation(inventedQuotation('We shall not sail', given))).toBeNull();
  });
});

describe('a packed figure', () => {
  test('carries its own words where its line is not known', () => {
    const { printed: _, ...unlined } = inventedQuantity();
    expect(packQuantity(unlined)?.printed).toBe('412 boats');
  });

  test('carries the clause round it, not the line it was printed in', () => {
    const line = `${words(12)}, the harbour counted 412 boats at dusk, ${words(12, 13)}`;
    const printed = packQuantity(inventedQuantity({ printed: line }))?.printed ?? '';
    expect(printed).toContain('the harbour counted 412 boats at dusk');
    expect(printed.length).toBeLessThanOrEqual(104);
  });

  test('measures a phrase, never a sentence', () => {
    const measure = packQuantity(inventedQuantity({ measure: words(50) }))?.measure;
    expect(measure).toBe(words(24));
  });

  test('that is noise is left out', () => {
    expect(packQuantity(inventedQuantity({ salience: 'noise' }))).toBeNull();
  });
});

describe('a pack', () => {
  test('does not say when or how its maker read anything', () => {
    const json = encodePack(packOf(inventedReport({ articleId: 'a', learnedAt: '2031-04-05T06:07:08Z' })));
    expect(json).not.toMatch(/2031-04-05|learned|origin/);
  });

  test('gives the first words’ stems in the order of the alphabet', () => {
    const report = inventedReport({ articleId: 'a' });
    const pack = packOf({
      ...report,
      fingerprint: { ...report.fingerprint, lead: ['quay', 'ferry', 'quay', 'aground'] },
    });
    expect(pack.stories[0]?.reports[0]?.fingerprint.lead).toEqual(['aground', 'ferry', 'quay']);
  });

  test('has an article once, as the reader’s own reading has it', () => {
    const both = [
      inventedReport({ articleId: 'a', outlet: 'own' }),
      inventedReport({ articleId: 'a', origin: 'pack:x' }),
    ];
    const pack = packFromStories([{ id: 's', title: 't', reports: both }], HEADER);
    expect(pack.stories[0]?.reports.map(({ outlet }) => outlet?.id)).toEqual(['own']);
  });

  test('drops an address that is no link', () => {
    const pack = packOf({ ...inventedReport({ articleId: 'a' }), url: 'file:///home/me/a.txt' });
    expect(pack.stories[0]?.reports[0]?.url).toBeNull();
  });
});

function packOf(report: Report) {
  return packFromStories([{ id: 's', title: 't', reports: [report] }], HEADER);
}

function packQuantity(quantity: ReportedQuantity): ReportedQuantity | null {
  return (
    packOf(inventedReport({ articleId: 'a', quantities: [quantity] })).stories[0]?.reports[0]?.quantities[0] ?? null
  );
}

function packQuotation(quotation: ReportedQuotation): ReportedQuotation | null {
  return (
    packOf(inventedReport({ articleId: 'a', quotations: [quotation] })).stories[0]?.reports[0]?.quotations[0] ?? null
  );
}
