import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fingerprint, Weighted } from '@/lib/stories/fingerprint.ts';
import { matchStory } from '@/lib/stories/match-story.ts';
import type { Story } from '@/lib/stories/story.ts';
import { weighAsNews, weighByCount } from '@/lib/stories/weighing.ts';
import { inventedReport } from '../store/invented-report.ts';

const weigh = (keys: string): Weighted[] =>
  keys
    .split(' ')
    .filter(Boolean)
    .map((key) => [key, 1]);

function fingerprint(
  given: Partial<Record<'terms' | 'names' | 'lead', string>> &
    Partial<Omit<Fingerprint, 'terms' | 'names' | 'lead'>> = {},
): Fingerprint {
  const { terms = 'fer reef hull div', names = 'skerrow torran', lead = 'fer reef', ...rest } = given;
  return {
    terms: weigh(terms),
    names: weigh(names),
    lead: lead.split(' '),
    shingles: rest.shingles ?? [],
    figures: rest.figures ?? [],
    day: rest.day === undefined ? '2031-05-14' : rest.day,
  };
}

function story(id: string, ...fingerprints: Fingerprint[]): Story {
  const reports = fingerprints.map((each, at) => ({
    ...inventedReport({ articleId: `${id}.${at}` }),
    fingerprint: each,
  }));
  return { id, title: id, reports };
}

const match = (one: Fingerprint, ...stories: Story[]) => matchStory(one, stories, weighAsNews());

describe('an article', () => {
  test('belongs to the story whose words and names it shares, for reasons that are shared', () => {
    const found = match(
      fingerprint(),
      story('ferry', fingerprint()),
      story('flood', fingerprint({ names: 'brenna', terms: 'flood rain' })),
    );
    expect(found?.storyId).toBe('ferry');
    expect(found?.reasons).toContainEqual({ kind: 'name', text: 'skerrow' });
    expect(found?.reasons).toContainEqual({ kind: 'day', text: '2031-05-14' });
  });

  test('belongs to no story that shares no name, however alike the words', () => {
    expect(match(fingerprint({ names: 'skerrow' }), story('other', fingerprint({ names: 'brenna' })))).toBeNull();
  });

  test('belongs to no story where there is none, or none with reports', () => {
    expect(match(fingerprint())).toBeNull();
    expect(match(fingerprint(), story('empty'))).toBeNull();
  });

  test('belongs to neither of two stories that are equally like it', () => {
    const [here, there] = [
      fingerprint({ names: 'skerrow', terms: 'fer reef oil crew', lead: 'fer oil' }),
      fingerprint({ names: 'torran', terms: 'hull div mast sail', lead: 'reef mast' }),
    ];
    expect(match(fingerprint(), story('one', here))?.storyId).toBe('one');
    expect(match(fingerprint(), story('two', there))?.storyId).toBe('two');
    expect(match(fingerprint(), story('one', here), story('two', there))).toBeNull();
  });

  test('belongs to the first of two stories that tell one event, brought by two packs', () => {
    expect(match(fingerprint(), story('two', fingerprint()), story('one', fingerprint()))?.storyId).toBe('one');
  });

  const little = fingerprint({
    terms: 'fer reef pier dawn gull sand rope lamp',
    names: 'skerrow ellory',
    lead: 'pier dawn',
  });
  const nearby = fingerprint({
    terms: 'fer reef oil crew tide mast sail horn',
    names: 'skerrow torran',
    lead: 'oil crew',
  });

  test('needs less in common where words are quoted in both', () => {
    const quotes = { shingles: [11, 12, 13, 14] };
    expect(match(little, story('ferry', nearby))).toBeNull();
    const found = match({ ...little, ...quotes }, story('ferry', { ...nearby, ...quotes }));
    expect(found?.reasons).toContainEqual({ kind: 'quote', text: 'the same quoted words' });
  });

  test('needs less in common where two names and a figure are shared', () => {
    const [one, other] = [
      { ...little, names: weigh('skerrow torran ellory') },
      { ...nearby, names: weigh('skerrow torran brenna') },
    ];
    const figures = ['397|people', '250|GBP'];
    expect(match(one, story('ferry', other))).toBeNull();
    expect(match({ ...one, figures }, story('ferry', { ...other, figures }))?.reasons).toContainEqual({
      kind: 'figure',
      text: '397|people',
    });
  });

  test('counts for less, the further off in time, and never gives a day as a reason then', () => {
    const scores = ['2031-05-14', '2031-05-15', '2031-05-17', '2031-05-21', '2031-07-01'].map(
      (day) => match(fingerprint({ day }), story('ferry', fingerprint()))?.score ?? 0,
    );
    expect(scores[0]).toBe(scores[1]);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBeGreaterThan(2);
    const late = match(fingerprint({ day: '2031-05-17' }), story('ferry', fingerprint()));
    expect(late?.reasons.map(({ kind }) => kind)).not.toContain('day');
  });

  test('loses nothing where a day is not known, or is none', () => {
    const known = match(fingerprint(), story('ferry', fingerprint()))?.score;
    for (const day of [null, 'soon']) {
      const found = match(fingerprint({ day }), story('ferry', fingerprint()));
      expect(found?.score).toBe(known);
      expect(found?.reasons.map(({ kind }) => kind)).not.toContain('day');
    }
  });

  test('is as like a story as its nearest report and all of them together: one far report in many weighs little', () => {
    const far = fingerprint({ terms: 'flood rain', names: 'brenna', lead: 'rain' });
    const among = (others: number) =>
      match(fingerprint(), story('ferry', fingerprint(), ...Array.from({ length: others }, () => far)))?.score ?? 0;
    expect(among(0)).toBeGreaterThan(among(1));
    expect(among(1)).toBeGreaterThan(among(2));
  });

  test('scores the same in whatever order stories are tried', () => {
    const some = fc.subarray(['fer', 'reef', 'hull', 'div', 'flood', 'rain', 'bank'], { minLength: 1 });
    const names = fc.subarray(['skerrow', 'torran', 'brenna'], { minLength: 1 });
    const one = fc
      .record({ terms: some, names })
      .map(({ terms, names }) => fingerprint({ terms: terms.join(' '), names: names.join(' ') }));
    fc.assert(
      fc.property(one, fc.array(one, { maxLength: 5 }), (article, others) => {
        const stories = others.map((each, at) => story(`s${at}`, each));
        expect(match(article, ...stories.toReversed())).toEqual(match(article, ...stories));
      }),
    );
  });
});

describe('weighing by count', () => {
  test('makes a word that many articles hold say little, and one that few hold much', () => {
    const { rarity } = weighByCount(
      new Map([
        ['fer', 90],
        ['reef', 2],
      ]),
      100,
    );
    expect(rarity('fer')).toBeLessThan(rarity('reef'));
    expect(rarity('reef')).toBeLessThan(rarity('unheard'));
    expect(rarity('fer')).toBeGreaterThan(0);
  });
});

describe('words of news in general', () => {
  test.each([
    [undefined, 'polic', 'reef'],
    ['en', 'polic', 'reef'],
    ['de', 'polizei', 'riff'],
    ['fr', 'gouvern', 'recif'],
    ['es', 'gobiern', 'arrecif'],
  ])('tell less of a story than others in %s', (language, common, telling) => {
    const { rarity } = weighAsNews(language);
    expect(rarity(common)).toBeLessThan(rarity(telling));
  });

  test('are those of no language where it is not known', () => {
    const { rarity } = weighAsNews('und');
    expect(['polic', 'polizei', 'gobiern'].map(rarity)).toEqual([1, 1, 1]);
  });
});
