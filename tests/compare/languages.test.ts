import { describe, expect, test } from 'vitest';
import { isSameSpeaker, speakersConflict } from '@/lib/compare/speakers.ts';
import { vocabularyOf } from '@/lib/compare/vocabulary.ts';
import { comparedWords } from '@/lib/compare/words.ts';
import { compareTexts, figureLines, quoteLines } from './compare-texts.ts';
import { NO_TWO_NAMES, OTHER_SPOKEN, SAME_NAMES, SAME_SPOKEN, TOLD, TWO_NAMES } from './languages.cases.ts';

const keys = (text: string, language: string) => comparedWords(text, vocabularyOf(language)).map((word) => word.key);

describe('words as they are compared in their language', () => {
  test.each(SAME_SPOKEN)('$language: $name makes no difference', ({ language, here, there }) => {
    expect(keys(here, language)).toEqual(keys(there, language));
  });

  test.each(OTHER_SPOKEN)('$language: $name makes a difference', ({ language, here, there }) => {
    expect(keys(here, language)).not.toEqual(keys(there, language));
  });

  test('are those of English where nothing says which language they are in', () => {
    expect(vocabularyOf()).toBe(vocabularyOf('en'));
  });
});

describe('two names in their language', () => {
  test.each(SAME_NAMES)('%s: are of one speaker: %s, %s', (language, a, b) => {
    expect(isSameSpeaker(a, b, vocabularyOf(language))).toBe(true);
    expect(speakersConflict(a, b, vocabularyOf(language))).toBe(false);
  });

  test.each(TWO_NAMES)('%s: are of two speakers: %s, %s', (language, a, b) => {
    expect(speakersConflict(a, b, vocabularyOf(language))).toBe(true);
    expect(speakersConflict(b, a, vocabularyOf(language))).toBe(true);
  });

  test.each(NO_TWO_NAMES)('%s: may be of one, or of no person: %s, %s', (language, a, b) => {
    expect(speakersConflict(a, b, vocabularyOf(language))).toBe(false);
    expect(speakersConflict(b, a, vocabularyOf(language))).toBe(false);
  });
});

describe('articles in one language', () => {
  test.each(TOLD)('$language: tell $name', ({ language, articles, figures = [], quotes = [] }) => {
    const compared = compareTexts(articles);
    expect(compared.reads.map(({ fingerprint }) => fingerprint.language)).toEqual(articles.map(() => language));
    expect(figureLines(compared)).toEqual(figures);
    expect(quoteLines(compared)).toEqual(quotes);
  });
});

describe('articles in two languages', () => {
  const german =
    'Im Sturm vor Skerrow sind am Montag 1.842 Boote gesunken, teilte die Küstenwache mit. Der Schaden wird auf ' +
    '4,238 Millionen Euro geschätzt. Die Fischer hatten 14 Stunden auf Hilfe gewartet, und viele von ihnen warten noch. ' +
    '„Niemand hat uns gewarnt“, sagte Ilse Brandner.';

  test('agree on a number of many digits and its unit', () => {
    const english = 'The storm off Skerrow on Monday did €4.238 million of damage, the coastguard said on Tuesday.';
    expect(figureLines(compareTexts([german, english]))).toEqual(['agree: 4,238 Millionen Euro | €4.238 million']);
  });

  test('are not told to differ, nor to agree on a number that is anybody’s', () => {
    const english = 'Fishermen waited 17 hours for help in the storm off Skerrow. The damage is put at €4 million.';
    expect(figureLines(compareTexts([german, english]))).toEqual([]);
  });

  test('are not compared word by word', () => {
    const english =
      '“Niemand hat uns gewarnt,” said Ilse Brandner of the storm that had come in from the west at night.';
    expect(quoteLines(compareTexts([german, english]))).toEqual([]);
  });
});
