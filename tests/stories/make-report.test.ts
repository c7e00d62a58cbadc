import { describe, expect, test } from 'vitest';
import { makeReport } from '@/lib/stories/make-report.ts';
import { printReasons } from '@/lib/stories/print-reasons.ts';
import { FERRY_HERE } from './invented-stories.ts';
import { readText } from './read-text.ts';

const report = (text: string) => {
  const { article, claims, fingerprint } = readText(text);
  return makeReport(article, claims, fingerprint, { origin: 'learned', learnedAt: null });
};

describe('a report', () => {
  test('keeps the claims and where they are from, and no text', () => {
    const made = report(FERRY_HERE);
    expect(made.headline).toBe('Ferry strikes reef off Skerrow with nearly 400 aboard');
    expect(made.quantities.map(({ text }) => text)).toContain('£250');
    expect(made).not.toHaveProperty('text');
    expect(made).not.toHaveProperty('blocks');
    expect(made.quotations.every(({ cut }) => !cut)).toBe(true);
  });

  test('of a preview says that it is one', () => {
    const { article, claims, fingerprint } = readText(FERRY_HERE);
    const of = (isPreview: boolean) =>
      makeReport({ ...article, isPreview }, claims, fingerprint, { origin: 'learned', learnedAt: null }).isPreview;
    expect([of(true), of(false)]).toEqual([true, false]);
  });

  test('prints a figure with its whole sentence where that is short', () => {
    const [figure] = report('The ferry carried\n1,842 passengers. It sank.').quantities;
    expect(figure?.printed).not.toMatch(/\s{2}|\n/);
    expect(report('The ferry carried 1,842 passengers. It sank.').quantities[0]?.printed).toBe(
      'The ferry carried 1,842 passengers.',
    );
  });

  test('prints of a long sentence whole clauses round the figure, with marks where it is cut', () => {
    const long = `When the fog lifted over the channel, as the harbour office had said it would by noon, and the divers had come up from the hull for the last time that day, the ferry was found to have carried 1,842 passengers, ${'and a great many crates of gulls’ eggs, '.repeat(5)}to the island.`;
    const printed = report(long).quantities.find(({ value }) => value === 1842)?.printed ?? '';
    expect(printed).toContain('1,842 passengers');
    expect(printed).toMatch(/^… \p{L}.* …$/u);
    expect(printed.length).toBeLessThan(200);
    for (const word of printed.split(' ')) if (word !== '…') expect(long).toContain(word);
  });
});

describe('a fingerprint', () => {
  test('holds names and stems heaviest first, none heavier than 1', () => {
    const { terms, names } = readText(FERRY_HERE).fingerprint;
    for (const list of [terms, names]) {
      expect(list.map(([, weight]) => weight)).toEqual(list.map(([, weight]) => weight).sort((a, b) => b - a));
      expect(list[0]?.[1]).toBe(1);
    }
    expect(names.map(([name]) => name)).toContain('skerrow');
  });

  test('counts a surname for the full name that ends in it', () => {
    const text = 'They met Ines Calloway in the port. Later they saw Calloway leave, and then Calloway came back.';
    expect(readText(text, { headline: 'A visit' }).fingerprint.names.map(([name]) => name)).toEqual(['ines calloway']);
  });

  test('meets another of the same quoted words, whatever is round them', () => {
    const quote = '“My crew did everything they were trained to do that night,” said Ines Calloway.';
    const [one, other] = [readText(`${quote} The ship sank.`), readText(`Divers came at noon. ${quote}`)];
    expect(one.fingerprint.shingles.length).toBeGreaterThan(0);
    expect(other.fingerprint.shingles).toEqual(one.fingerprint.shingles);
  });

  test('knows the days that the beginning names, and those alone', () => {
    const late = 'The ferry lay on the reef while divers looked at its hull. '.repeat(30);
    const { fingerprint } = readText(
      `The ferry ran aground on Monday, and Monday’s tide was low.\n\n${late}\n\nOn Friday it sailed.`,
    );
    expect(fingerprint.weekdays).toEqual([1]);
  });

  test('samples what is not quoted, so that copies agree whatever they quote', () => {
    const told = 'The ferry struck a reef off the island of Skerrow late on Monday night with many people aboard.';
    const [one, other, another] = [
      readText(`${told} “We heard a long scrape and then the lights went out,” said Ines Calloway.`),
      readText(`${told} “My crew did everything they were trained to do that night,” said Ines Calloway.`),
      readText('“The ferry struck a reef off the island of Skerrow late on Monday night,” said Ines Calloway.'),
    ].map(({ fingerprint }) => new Set(fingerprint.copy));
    const shared = [...(one ?? [])].filter((hash) => other?.has(hash));
    expect(shared.length).toBeGreaterThan(8);
    expect([...(another ?? [])].filter((hash) => one?.has(hash))).toEqual([]);
  });

  test('of no text is empty', () => {
    expect(readText('').fingerprint).toEqual({
      language: 'en',
      terms: [],
      names: [],
      lead: [],
      headline: [],
      weekdays: [],
      instances: [],
      shingles: [],
      copy: [],
      figures: [],
      day: '2031-05-14',
      dayOfYear: null,
    });
  });
});

describe('reasons for a reader', () => {
  const { article, claims } = readText(FERRY_HERE);

  test.each([
    { kind: 'name', text: 'maid of torran', printed: 'Maid of Torran' },
    { kind: 'figure', text: '250|GBP', printed: '£250' },
    { kind: 'day', text: '2031-05-14', printed: '2031-05-14' },
    { kind: 'quote', text: 'the same quoted words', printed: 'the same quoted words' },
  ] as const)('print a $kind as the article does', ({ kind, text, printed }) => {
    expect(printReasons([{ kind, text }], article.text, claims)).toEqual([{ kind, text: printed }]);
  });

  test('print a stem as one of its words', () => {
    expect(printReasons([{ kind: 'term', text: 'div' }], article.text, claims)).toEqual([
      { kind: 'term', text: 'divers' },
    ]);
  });

  test.each([
    { kind: 'name', text: 'petra sokol' },
    { kind: 'term', text: 'vaccin' },
    { kind: 'figure', text: '999|GBP' },
  ] as const)('leave out a $kind that the article does not print', (reason) => {
    expect(printReasons([reason], article.text, claims)).toEqual([]);
  });
});
