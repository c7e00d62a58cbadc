import { describe, expect, test } from 'vitest';
import type { Article, BlockKind } from '@/lib/article/article';
import { findQuotations } from '@/lib/claims/quotations/find-quotations';
import { readBody } from '@/lib/claims/reading';
import { excessOf } from '../../adversarial/growth.ts';
import { fc } from '../../fast-check.ts';
import { BODY_CASES } from './body.cases.ts';
import { DIALOGUE_CASES } from './dialogue.cases.ts';
import { DOCUMENT_CASES } from './document.cases.ts';
import { FRENCH_CASES } from './french.cases.ts';
import { FRENCH_SPEAKER_CASES } from './french-speaker.cases.ts';
import { GERMAN_CASES } from './german.cases.ts';
import { GERMAN_SPEAKER_CASES } from './german-speaker.cases.ts';
import { KIND_CASES } from './kind.cases.ts';
import { LEAD_IN_CASES } from './lead-in.cases.ts';
import { PARTICIPLE_CASES } from './participle.cases.ts';
import { PRONOUN_CASES } from './pronoun.cases.ts';
import type { QuotationsCase } from './quotations-case.ts';
import { ROLE_CASES } from './role.cases.ts';
import { SPANISH_CASES } from './spanish.cases.ts';
import { SPANISH_SPEAKER_CASES } from './spanish-speaker.cases.ts';
import { SPEAKER_CASES } from './speaker.cases.ts';
import { SUBJECT_CASES } from './subject.cases.ts';
import { TAG_CASES } from './tag.cases.ts';
import { VOICELESS_CASES } from './voiceless.cases.ts';

function makeArticle(
  paragraphs: readonly string[],
  kindOf: (index: number) => BlockKind = () => 'body',
  language = 'en',
): Article {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph, index) => {
    const block = { kind: kindOf(index), start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return {
    id: 'case',
    url: null,
    outlet: null,
    headline: null,
    standfirst: null,
    byline: null,
    wire: null,
    isPreview: false,
    publishedAt: null,
    modifiedAt: null,
    language,
    text,
    blocks,
    isArticle: true,
  };
}

function check({ paragraphs, quotations }: QuotationsCase, language = 'en'): void {
  const article = makeArticle(paragraphs, () => 'body', language);
  const found = findQuotations(readBody(article));
  const brief = found.map((quotation, at) => {
    const wanted = quotations[at] ?? { segments: [] };
    return {
      segments: quotation.segments.map((s, k) => s.text.slice(0, wanted.segments[k]?.length ?? s.text.length)),
      ...(wanted.kind !== undefined && { kind: quotation.quotationKind }),
      ...(wanted.speaker !== undefined && { speaker: quotation.speaker }),
      ...(wanted.cue !== undefined && { cue: quotation.cue }),
      ...(wanted.mention !== undefined && {
        mention: quotation.mention && article.text.slice(quotation.mention.start, quotation.mention.end),
      }),
    };
  });
  expect(brief).toEqual(quotations);
}

describe('finding quotations', () => {
  describe('with a tag', () => test.each(TAG_CASES)('$name', (found) => check(found)));
  describe('with a lead-in', () => test.each(LEAD_IN_CASES)('$name', (found) => check(found)));
  describe('with a participle', () => test.each(PARTICIPLE_CASES)('$name', (found) => check(found)));
  describe('with a subject further off', () => test.each(SUBJECT_CASES)('$name', (found) => check(found)));
  describe('of speakers named otherwise', () => test.each(SPEAKER_CASES)('$name', (found) => check(found)));
  describe('of speakers behind a pronoun', () => test.each(PRONOUN_CASES)('$name', (found) => check(found)));
  describe('of speakers behind a role', () => test.each(ROLE_CASES)('$name', (found) => check(found)));
  describe('of bodies', () => test.each(BODY_CASES)('$name', (found) => check(found)));
  describe('in turns', () => test.each(DIALOGUE_CASES)('$name', (found) => check(found)));
  describe('of things without a voice', () => test.each(VOICELESS_CASES)('$name', (found) => check(found)));
  describe('in documents', () => test.each(DOCUMENT_CASES)('$name', (found) => check(found)));
  describe('by kind', () => test.each(KIND_CASES)('$name', (found) => check(found)));
  describe('in German', () => test.each(GERMAN_CASES)('$name', (found) => check(found, 'de')));
  describe('of German speakers named otherwise', () =>
    test.each(GERMAN_SPEAKER_CASES)('$name', (found) => check(found, 'de')));
  describe('in French', () => test.each(FRENCH_CASES)('$name', (found) => check(found, 'fr')));
  describe('of French speakers named otherwise', () =>
    test.each(FRENCH_SPEAKER_CASES)('$name', (found) => check(found, 'fr')));
  describe('in Spanish', () => test.each(SPANISH_CASES)('$name', (found) => check(found, 'es')));
  describe('of Spanish speakers named otherwise', () =>
    test.each(SPANISH_SPEAKER_CASES)('$name', (found) => check(found, 'es')));

  test('gives a pull-quote the speaker of the quotation it repeats', () => {
    const article = makeArticle(
      ['We will mend every road in the valley', 'Nora Quill said: “By spring we will mend every road in the valley.”'],
      (index) => (index === 0 ? 'pull-quote' : 'body'),
    );
    const [pulled] = findQuotations(readBody(article));
    expect(pulled).toMatchObject({ quotationKind: 'pull-quote', speaker: 'Nora Quill', cue: null });
  });

  test.each([
    '„Vi åbner broen“, sagde Nora Quill.',
    '»Vi åbner broen«, sagde Nora Quill.',
    '“Vi åbner broen”, sagde Nora Quill.',
  ])('finds %s without a speaker in a language it does not know', (paragraph) => {
    const found = findQuotations(readBody(makeArticle([paragraph], () => 'body', 'da')));
    expect(found.map(({ segments, speaker, cue }) => [segments[0]?.text, speaker, cue])).toEqual([
      ['Vi åbner broen', null, null],
    ]);
  });

  test('keeps segments within the text and says no more than they print', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      ' ',
      ' said ',
      'Nora Quill',
      ' the mayor',
      ', ',
      '. ',
      ': ',
      '\n\n',
      ' and ',
      'who ',
      'saying ',
      'according to ',
      'She ',
      'a letter from ',
      'rust and hope',
      '— ',
      'Mr. ',
      'Called ',
      '(',
      ')',
      'LEE: ',
      '5',
      '’s ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = makeArticle(pieces.join('').split('\n\n'));
        for (const quotation of findQuotations(readBody(article))) {
          expect(quotation.segments.length).toBeGreaterThan(0);
          for (const { start, end, text } of quotation.segments) {
            expect(text).toBe(article.text.slice(start, end));
            expect(text.trim()).toBe(text);
          }
          expect(quotation.confidence).toBeGreaterThanOrEqual(0);
          expect(quotation.confidence).toBeLessThanOrEqual(1);
          if (quotation.speaker === null) expect(quotation.confidence).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['tags', 'en', '“We wait,” Nora Quill said, and Peter Vane, 40, of Marl, said “no”. '],
    ['openers', 'en', '“ “ ‘ " '],
    ['relative clauses', 'en', 'Nora Quill, who said that Peter Vane, who said '],
    ['participles', 'en', 'saying, adding, calling it “so”, '],
    ['prepositions', 'en', 'In the town of the lake on the hill '],
    ['apostrophes', 'en', "the dockers' 'agents' owners' "],
    [
      'German tags',
      'de',
      '„Wir warten“, sagt die Ministerin, die Lage sei „ernst“, wie Nora Quill von „Ruhe“ spricht, ',
    ],
    ['French tags', 'fr', '« Non, dit la maire, jamais, a-t-elle lancé, on verra, sourit un élu » '],
    ['Spanish tags', 'es', '«No», dijo a la prensa el alcalde, Pedro Vane, que a su juicio añadió «ya» '],
    ['turns', 'es', '—No —dijo Pedro Vane—. Ya —'],
  ])('takes time in proportion to the text for a sentence of %s', (_, language, unit) => {
    const make = (times: number) => readBody(makeArticle([unit.repeat(times)], () => 'body', language));
    expect(excessOf({ make, run: findQuotations }, { least: 75, most: 1200 })).toBeNull();
  });
});
