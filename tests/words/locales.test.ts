import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, sourcesBelow, withoutComments } from '../read-sources.ts';
import { LANGUAGES, type Language, messagesOf, placeholdersOf, wordTable } from './locales.ts';

/** What print in a language does not have: marks of another, and in French and German a mark that may begin a line. */
const UNPRINTABLE: Readonly<Record<Language, RegExp>> = {
  en: /[«»„]/,
  de: /[«»”]|\S …/,
  fr: / [:;!?»%]|[^\u202f][;!?](?=\s|$)|[^\u00a0]:(?=[\s\]]|$)|«[^\u00a0]/,
  es: /[„“”]/,
  ar: /[„“”;?]|,(?!\d)/,
};
const FORM = /\.(zero|one|two|few|many|other)$/;
const english = messagesOf(wordTable('en'));
/** The keys a sentence is asked for by: those of a count without their forms. */
const KEYS = [...new Set([...english.keys()].map((key) => key.replace(FORM, '')))];
const sources = ['lib', 'components', 'entrypoints']
  .flatMap(sourcesBelow)
  .map(({ text }) => withoutComments(text))
  .join('\n');

test('there is a file for each language and for no other', () => {
  expect(readdirSync(join(ROOT, 'locales')).sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const messages = messagesOf(wordTable(language));

  test('are those of English, no less and no more', () => {
    expect([...new Set([...messages.keys()].map((key) => key.replace(FORM, '')))].sort()).toEqual([...KEYS].sort());
  });

  test('have no name twice in one place, of which a parser would keep the last', () => {
    const text = readFileSync(join(ROOT, `locales/${language}.json`), 'utf8');
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  test('have names that browsers tell apart, to whom capitals are nothing and a point is a low line', () => {
    const names = [...messages.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('leave room for the same values as in English', () => {
    const differing = [...messages].filter(([key, message]) => {
      const counted = key.replace(FORM, '');
      const here = placeholdersOf(message).filter((name) => !FORM.test(key) || name !== 'count');
      const there = placeholdersOf(english.get(key) ?? english.get(`${counted}.other`) ?? '');
      return `${here}` !== `${there.filter((name) => !FORM.test(key) || name !== 'count')}`;
    });
    expect(differing).toEqual([]);
  });

  test('have every form of a count that the language has, and say the number in the last', () => {
    // Millions, which French and Spanish have a form for, are said by the last as well.
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const needed = language === 'fr' || language === 'es' ? forms.filter((form) => form !== 'many') : forms;
    const counted = KEYS.filter((key) => messages.has(`${key}.other`));
    const wanting = counted.flatMap((key) =>
      needed.filter((form) => !messages.has(`${key}.${form}`)).map((form) => `${key}.${form}`),
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(wanting).toEqual([]);
    const numberless = counted.filter((key) => placeholdersOf(english.get(`${key}.other`) ?? '').includes('count'));
    expect(numberless.filter((key) => !messages.get(`${key}.other`)?.includes('{count}'))).toEqual([]);
  });

  test('are nowhere empty, and nowhere hold straight quotation marks or three points', () => {
    expect([...messages].filter(([, message]) => message.trim() === '' || /["']|\.\.\./.test(message))).toEqual([]);
  });
});

test.each(LANGUAGES)('in %s all marks are those of its print, and stay on the line of their word', (language) => {
  const messages = [...messagesOf(wordTable(language))].filter(([key]) => key !== 'note.innerMarks');
  expect(messages.filter(([, message]) => UNPRINTABLE[language].test(message))).toEqual([]);
});

test('every key is asked for somewhere', () => {
  // Collected once: looking through all sources for each key takes seconds.
  const whole = new Set([...sources.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key));
  // With a part put in: `cardLabel.${type}`.
  const starts = [...new Set([...sources.matchAll(/`(\w+\.[\w.-]*)\$\{/g)].map(([, start = '']) => start))];
  const isAsked = (key: string): boolean => whole.has(key) || starts.some((start) => key.startsWith(start));
  const manifest = KEYS.filter((key) => key.startsWith('extension.'));
  expect(KEYS.filter((key) => !isAsked(key) && !manifest.includes(key))).toEqual([]);
});

test('what asks for a sentence hands over the values that it leaves room for', () => {
  const asked = [
    ...sources.matchAll(/\b(?:say|words\.say|sayCount|count)\(\s*'([\w.-]+)',\s*(?:[^'{}()]*,\s*)?\{([^{}]*)\}/g),
  ];
  const wrong = asked.flatMap(([, key = '', values = '']) => {
    if (/\.\.\./.test(values)) return [];
    const handed = values
      .replace(/\([^()]*\)/g, '')
      .split(',')
      .map((value) => value.split(':')[0]?.trim() ?? '')
      .filter(Boolean);
    const room = placeholdersOf(english.get(key) ?? english.get(`${key}.other`) ?? '');
    return `${handed.sort()}` === `${room.filter((name) => name !== 'count' || handed.includes('count'))}` ? [] : [key];
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
