import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '@/lib/article/canonical-url.ts';
import { cardAsText } from '@/lib/cards/card-as-text.ts';
import { composeCards } from '@/lib/cards/compose-cards.ts';
import { inMarks } from '@/lib/cards/in-marks.ts';
import { sayLookAlikes } from '@/lib/cards/look-alikes.ts';
import { markDifferences } from '@/lib/cards/mark-differences.ts';
import { passageLink } from '@/lib/cards/passage-link.ts';
import { compareStory } from '@/lib/compare/compare-story.ts';
import { indexRuns } from '@/lib/compare/matching-runs.ts';
import { vocabularyOf } from '@/lib/compare/vocabulary.ts';
import { checkArticle } from '@/lib/compare/within/check-article.ts';
import { decodePack } from '@/lib/packs/decode-pack.ts';
import { piecesOf } from '@/lib/page/block-text.ts';
import { readBlocks } from '@/lib/page/read-blocks.ts';
import { makeTextMap } from '@/lib/page/text-map.ts';
import { readArticle } from '@/lib/read-article.ts';
import { makeReport } from '@/lib/stories/make-report.ts';
import { excerptAround } from '@/lib/text/excerpt.ts';
import { plainText } from '@/lib/text/plain-text.ts';
import { nameUnseen } from '@/lib/text/unseen-characters.ts';
import { ENGLISH } from '@/lib/words/english.ts';
import { ALL } from '../cards/cards-of.ts';
import { card, evidence } from '../gallery/invented-cards.ts';
import { pageFrom } from '../page/page-from.ts';
import { excessOf } from './growth.ts';
import { CROWDED_TEXTS, HARD_TEXTS } from './hard-texts.ts';
import { bodyOnly } from './long-articles.ts';

// A busy machine takes many times as long for the same work.
const TEXT = { least: 3200, most: 51_200 };
// Each is an article that is read first, and several times as long as any is.
const ARTICLE = { least: 1600, most: 25_600 };

/** An article as others are compared with it. */
function reportOf(text: string) {
  const { article, claims, fingerprint } = readArticle(bodyOnly(text));
  return makeReport(article, claims, fingerprint, { origin: 'test', learnedAt: null });
}

describe('a long article beside one of usual length', () => {
  const other = reportOf(CROWDED_TEXTS.map(({ make }) => make(400)).join('\n'));
  const quotations = HARD_TEXTS.filter(({ name }) => /speakers|tags|units listed|sentences with a figure/.test(name));

  test.each([...CROWDED_TEXTS, ...quotations])('is compared in time that grows with its length: $name', ({ make }) => {
    const given = (size: number) => ({ text: make(size), members: [reportOf(make(size)), other] });
    const run = ({ text, members }: ReturnType<typeof given>) =>
      composeCards({ comparison: compareStory(members), members, here: 0, text, selfFindings: [] }, ALL);
    expect(excessOf({ make: given, run }, ARTICLE)).toBeNull();
  });
});

describe('an article by itself', () => {
  const listed = { name: 'a list of parts', make: (size: number) => '12 men, 8 women and '.repeat(size / 20) };
  const shares = { name: 'shares of wholes', make: (size: number) => '12 of the 48 homes, or 40%, '.repeat(size / 28) };

  test.each([...CROWDED_TEXTS, listed, shares])('is checked in time that grows with its length: $name', ({ make }) => {
    const given = (size: number) => {
      const article = { ...bodyOnly(make(size)), headline: '40 dead, 12 boats lost', isArticle: true };
      return { article, claims: readArticle(article).claims };
    };
    const run = ({ article, claims }: ReturnType<typeof given>) => checkArticle(article, claims, 'en');
    expect(excessOf({ make: given, run }, ARTICLE)).toBeNull();
  });
});

describe('words that are hard to compare', () => {
  test.each(HARD_TEXTS.filter(({ name }) => /^(?:sentences|quotations):/.test(name)))(
    'are indexed in time that grows with their length: $name',
    ({ make }) => {
      expect(excessOf({ make, run: (text: string) => indexRuns(text, vocabularyOf('en')) }, TEXT)).toBeNull();
    },
  );
});

const UNITS = [
  'a',
  ' ',
  '\u202e',
  '\u200b',
  'a\u200b',
  'а',
  'a а ',
  'ａ ',
  'ο',
  ',',
  '“',
  '…',
  'a, ',
  '. ',
  '<',
  '%',
  '\ud83d',
  '/',
  '..',
  '?a=b&',
];
const SHOWN: Readonly<Record<string, (text: string) => unknown>> = {
  'made plain': plainText,
  'cut to an excerpt': (text) => {
    const end = text.length;
    return excerptAround(text, { start: end - 1, end }, { start: 0, end }, 200);
  },
  'put in marks': (text) => inMarks(text, ENGLISH),
  'searched for look-alikes': sayLookAlikes,
  'linked to': (text) => passageLink('https://ostia.example/', text),
  'drawn with its controls named': nameUnseen,
  'drawn with its differences': (text) =>
    markDifferences(
      text,
      [...text.slice(0, 900)].map((word) => ({ side: 'here', text: word }) as const),
      'here',
    ),
  copied: (text) => cardAsText(card({ type: 'quote-verbatim', evidence: [evidence({ words: text })] })),
  'a page’s address': (text) => canonicalUrl(`https://ostia.example/${text}`),
};

test.each(Object.entries(SHOWN))('a long text is %s in time that grows with its length', (_, run) => {
  for (const unit of UNITS) {
    const make = (size: number) => `${unit.repeat(Math.ceil(size / unit.length))}x`;
    expect(excessOf({ make, run }, TEXT), JSON.stringify(unit)).toBeNull();
  }
});

test('a pack is refused or read in time that grows with its length', () => {
  const pack = (stories: string) =>
    `{"format":"variorum-pack","formatVersion":1,"id":"a","title":"a","stories":${stories}}`;
  const makes = [
    (size: number) => pack('['.repeat(size) + ']'.repeat(size)),
    (size: number) => pack(`[${'{"id":"a","title":"a","reports":[]},'.repeat(size / 20)}{}]`),
    (size: number) => pack(`["${'\\u202e'.repeat(size)}"]`),
    (size: number) => pack(`[{"id":"${'a '.repeat(size)}"}]`),
    (size: number) => `{${'"a":1,'.repeat(size)}"format":"variorum-pack"}`,
  ];
  for (const make of makes) expect(excessOf({ make, run: decodePack }, TEXT)).toBeNull();
});

test('spans are found in a page of many nodes in time that grows with their number', () => {
  const make = (size: number) => {
    const [block] = readBlocks(pageFrom(`<p>${'<b>a </b>'.repeat(size)}.</p>`).body);
    return { map: makeTextMap(() => piecesOf(block?.sources ?? [], 0)), size };
  };
  const run = ({ map, size }: ReturnType<typeof make>) => {
    for (let at = 0; at < size; at++) {
      const points = map.pointsOf({ start: at, end: at + 20 });
      if (points !== null) map.offsetOf(points.endContainer, points.endOffset);
    }
  };
  expect(excessOf({ make, run }, { least: 1000, most: 64_000 })).toBeNull();
});
