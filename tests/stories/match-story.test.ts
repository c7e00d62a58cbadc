import { describe, expect, test } from 'vitest';
import { comparisonWordsOf } from '@/lib/languages/comparison-words-of.ts';
import type { Fingerprint, Weighted } from '@/lib/stories/fingerprint.ts';
import { isOneEvent, matchStory } from '@/lib/stories/match-story.ts';
import type { Story } from '@/lib/stories/story.ts';
import { countKeys, countStories, makeWeighing, rarityIn } from '@/lib/stories/weighing.ts';
import { stem } from '@/lib/text/stems.ts';
import { fc } from '../fast-check.ts';
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
    ...rest,
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

const answer = (one: Fingerprint, ...stories: Story[]) => matchStory(one, stories, makeWeighing());
const match = (one: Fingerprint, ...stories: Story[]) => answer(one, ...stories).match;

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

  test('belongs to no story that names others throughout, however alike the words', () => {
    const here = fingerprint({ names: 'skerrow torran ellory calloway' });
    expect(match(here, story('other', fingerprint({ names: 'brenna marden lauder sokol' })))).toBeNull();
  });

  test('belongs to one that names others throughout and quotes the same words', () => {
    const shingles = [11, 12, 13, 14];
    const here = fingerprint({ names: 'skerrow torran ellory calloway', shingles });
    const there = fingerprint({ names: 'brenna marden lauder sokol', shingles });
    expect(match(here, story('other', there))).not.toBeNull();
  });

  test('belongs to a story told in its words by one that names hardly anybody', () => {
    expect(match(fingerprint({ names: 'skerrow torran' }), story('ferry', fingerprint({ names: '' })))).not.toBeNull();
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
    const { match: none, couldBe } = answer(fingerprint(), story('one', here), story('two', there));
    expect(none).toBeNull();
    expect([...couldBe].sort()).toEqual(['one', 'two']);
  });

  test('belongs to no story where the runner-up comes close, though that is too little like it to be found', () => {
    const [here, there] = [
      fingerprint({ names: 'skerrow brenna', terms: 'fer reef oil crew', lead: 'fer oil', day: '2031-05-17' }),
      fingerprint({ names: 'torran marden', terms: 'hull div mast sail', lead: 'reef mast', day: '2031-05-18' }),
    ];
    expect(match(fingerprint(), story('one', here))?.storyId).toBe('one');
    expect(match(fingerprint(), story('two', there))).toBeNull();
    expect(answer(fingerprint(), story('one', here), story('two', there))).toEqual({
      match: null,
      couldBe: ['one', 'two'],
    });
  });

  test('belongs to the first of two stories that tell one event, brought by two packs', () => {
    expect(match(fingerprint(), story('two', fingerprint()), story('one', fingerprint()))?.storyId).toBe('one');
  });

  describe('on one day of an affair', () => {
    const told = (terms: string, day: string) =>
      fingerprint({ terms: `fer reef hull lamp ${terms}`, lead: terms.split(' ').slice(0, 3).join(' '), day });
    const here = told('div scrap crew', '2031-05-14');
    const first = story('first', told('div scrap oil', '2031-05-14'), told('div crew mast', '2031-05-14'));
    const next = story('next', told('owner pay claim', '2031-05-16'), told('owner pay claim tide', '2031-05-16'));

    test('belongs with no story of a later day whose reports hold together without it', () => {
      expect(isOneEvent(here, first, next, makeWeighing())).toBe(false);
    });

    test('belongs with another story of its own day', () => {
      const other = story('other', told('div scrap sail', '2031-05-14'), told('scrap crew tide', '2031-05-14'));
      expect(isOneEvent(here, first, other, makeWeighing())).toBe(true);
    });
  });

  const little = fingerprint({
    terms: 'fer reef pier dawn gull sand rope lamp',
    names: 'skerrow ellory brenna lauder',
    lead: 'pier dawn gull',
  });
  const nearby = fingerprint({
    terms: 'fer reef oil crew tide mast sail horn',
    names: 'skerrow torran marden quill',
    lead: 'oil crew tide',
    day: '2031-05-16',
  });

  test('needs less in common where words are quoted in both', () => {
    const quotes = { shingles: [11, 12, 13, 14] };
    expect(match(little, story('ferry', nearby))).toBeNull();
    const found = match({ ...little, ...quotes }, story('ferry', { ...nearby, ...quotes }));
    expect(found?.reasons).toContainEqual({ kind: 'quote', text: 'the same quoted words' });
  });

  test('needs less in common where figures are shared', () => {
    const [one, other] = [
      { ...little, day: '2031-05-17' },
      { ...nearby, names: weigh('skerrow brenna marden'), day: '2031-05-15' },
    ];
    const figures = ['397|people', '250|GBP'];
    expect(match(one, story('ferry', other))).toBeNull();
    expect(match({ ...one, figures }, story('ferry', { ...other, figures }))?.reasons).toContainEqual({
      kind: 'figure',
      text: '397|people',
    });
  });

  test('counts for less, the further off in time, and never gives a day as a reason then', () => {
    const ferry = story('ferry', fingerprint({ terms: 'fer reef hull div', lead: 'oil crew' }));
    const scores = ['2031-05-14', '2031-05-15', '2031-05-16', '2031-05-17', '2031-07-01'].map(
      (day) => match(fingerprint({ day }), ferry)?.score ?? 0,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBeGreaterThan(3);
    const late = match(fingerprint({ day: '2031-05-17' }), story('ferry', fingerprint()));
    expect(late?.reasons.map(({ kind }) => kind)).not.toContain('day');
  });

  test('of an unknown day, or of one that is none, counts as one of some days apart', () => {
    const scoreOn = (day: string | null) => match(fingerprint({ day }), story('ferry', fingerprint()))?.score ?? 0;
    for (const day of [null, 'soon', '2031-02-30T25:00']) {
      const found = match(fingerprint({ day }), story('ferry', fingerprint()));
      expect(found?.score).toBeLessThan(scoreOn('2031-05-14'));
      expect(found?.score).toBeGreaterThan(scoreOn('2031-05-20'));
      expect(found?.reasons.map(({ kind }) => kind)).not.toContain('day');
    }
  });

  test('of a day without its year is as near as the days are within one, over New Year too', () => {
    const scoreOn = (dayOfYear: string, day: string) =>
      match(fingerprint({ day: null, dayOfYear }), story('ferry', fingerprint({ day })))?.score ?? 0;
    expect(scoreOn('05-14', '2031-05-14')).toBe(match(fingerprint(), story('ferry', fingerprint()))?.score);
    expect(scoreOn('12-31', '2032-01-01')).toBe(scoreOn('05-15', '2031-05-14'));
    expect(scoreOn('05-20', '2031-05-14')).toBeLessThan(scoreOn('05-15', '2031-05-14'));
  });

  test('of another day of the week is more likely of another event, unless neither names one', () => {
    const scoreOn = (here: number[], there: number[]) =>
      match(fingerprint({ weekdays: here }), story('ferry', fingerprint({ weekdays: there })))?.score ?? 0;
    expect(scoreOn([1, 2], [2])).toBe(scoreOn([], []));
    expect(scoreOn([], [4])).toBe(scoreOn([], []));
    expect(scoreOn([1], [4])).toBeLessThan(scoreOn([], []));
  });

  test('without a date is less likely of an event reported more than a day from each day that it names', () => {
    const wednesday = '2031-05-14';
    const naming = (weekdays: number[], day: string | null = null) =>
      match(fingerprint({ day, weekdays }), story('ferry', fingerprint({ day: wednesday })))?.score ?? 0;
    for (const days of [[2], [3], [4], [6, 2]]) expect(naming(days)).toBe(naming([]));
    for (const day of [0, 1, 5, 6]) expect(naming([day])).toBeLessThan(naming([]));
    expect(naming([6], wednesday)).toBe(naming([], wednesday));
  });

  test('shares less with a story whose reports share more with another', () => {
    const here = fingerprint({ terms: 'fer reef oil crew tide', lead: 'oil crew', names: 'skerrow brenna' });
    const alone = match(fingerprint(), story('ferry', here))?.score ?? 0;
    const beside = answer(
      fingerprint(),
      story('ferry', here),
      story('spill', fingerprint({ terms: 'fer oil crew tide pump', lead: 'oil crew', names: 'brenna' })),
    );
    expect(beside.match?.score ?? 0).toBeLessThan(alone);
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

describe('weighing', () => {
  const reports = (...terms: string[]) => terms.map((each) => fingerprint({ terms: each, names: '' }));

  test('makes a word that many articles hold say little, and one that few hold much', () => {
    const many = Array.from({ length: 90 }, () => 'fer');
    const rarity = rarityIn('en', countKeys(reports(...many, 'reef', 'reef', 'reef', 'reef')));
    expect(rarity('fer')).toBeLessThan(rarity('reef'));
    expect(rarity('reef')).toBeLessThan(rarity('unheard'));
    expect(rarity('fer')).toBeGreaterThan(0);
  });

  test('takes no word for common because two articles on one event share it', () => {
    expect(rarityIn('en', countKeys(reports('reef', 'reef')))('reef')).toBe(1);
  });

  test('counts a story once, however many outlets tell it', () => {
    const told = story('ferry', ...reports(...Array.from({ length: 40 }, () => 'reef')));
    expect(rarityIn('en', countStories([told]))('reef')).toBe(1);
  });

  test('needs more counted, the more a word is common in general', () => {
    const counted = countKeys(reports(...Array.from({ length: 30 }, () => 'council'), 'reef'));
    expect(rarityIn('en', counted)('council')).toBeLessThan(rarityIn('en')('council'));
  });
});

describe('words of news in general', () => {
  test.each([
    ['en', 'police', 'reef'],
    ['en', 'presidents', 'ferry'],
    ['en', 'offices', 'divers'],
    ['en', 'senators', 'lifeboat'],
    ['de', 'polizei', 'riff'],
    ['fr', 'gouvernement', 'recif'],
    ['es', 'gobierno', 'arrecif'],
  ])('tell less of a story than others in %s: %s, %s', (language, common, telling) => {
    const rarity = rarityIn(language);
    const { stems } = comparisonWordsOf(language);
    expect(rarity(stem(common, stems))).toBeLessThan(rarity(stem(telling, stems)));
  });

  test('are those of no language where it is not known', () => {
    expect(['polic', 'polizei', 'gobiern'].map(rarityIn('und'))).toEqual([1, 1, 1]);
  });
});
