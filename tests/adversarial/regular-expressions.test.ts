import { expect, test } from 'vitest';
import { attacksOn } from './attacks.ts';
import { assembledExpressions, writtenExpressions } from './expressions-of-lib.ts';
import { excessOf, type Sizes } from './growth.ts';

/**
 * Expressions that are not linear, and what keeps their texts short. To find a run of something at the end of a text,
 * an engine tries it from each place of each run: there is no way to write that as an expression.
 */
const SHORT_TEXTS: Readonly<Record<string, string>> = {
  'lib/article/prompts.ts /[\\s:.!>»›…]+$/': 'a line of at most 900 characters',
  'lib/exports/vault-names.ts /[. ]+$/': 'a name of at most 56 letters',
  'lib/cards/in-marks.ts /[\\s,;:–—…-]+$/': 'words cut to 140 characters',
  'lib/article/page-byline.ts /\\s*(?:[|•·–—]|\\S+@\\S+|\\d|\\bPublished\\b|\\bUpdated\\b|, [^,]*\\b(?:editor|correspondent|reporter|writer)\\b).*$/i':
    'a byline of at most 300 characters',
  'lib/article/wire-credit.ts /\\s*(?:,|;|\\/|\\||&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bwith\\b|\\bmit\\b|\\bavec\\b|\\bcon\\b|[–—]| - )\\s*/i':
    'a byline of a few names',
};

// Two short steps first, at which even an exponential one ends; the longer show a square.
const FEW = { least: 6, most: 24 };
const SOME = { least: 150, most: 600 };
const MANY = { least: 2000, most: 8000 };
/** What must be found slow is tried at one more: on a quick machine a square of 8,000 letters is hardly more than noise. */
const CONTROL = { least: 8000, most: 32_000 };

// A busy machine takes many times as long for the same work.
const all = new Map(
  [...writtenExpressions(), ...(await assembledExpressions())].map(({ file, expression }) => [
    `${file} ${expression}`,
    expression,
  ]),
);

test('regular expressions of every kind are found in the sources', () => {
  expect(all.size).toBeGreaterThan(150);
  expect([...all.keys()].filter((name) => name.startsWith('lib/article/dateline.ts')).length).toBeGreaterThan(5);
});

test('every regular expression takes time in proportion to its text, unless its texts are short', () => {
  const squares = [...all].flatMap(([name, expression]) => {
    const slow = slowestOf(expression);
    return slow === null ? [] : [{ name, slow }];
  });
  const names = squares.map(({ name }) => name);
  expect(squares.filter(({ name }) => SHORT_TEXTS[name] === undefined)).toEqual([]);
  expect(Object.keys(SHORT_TEXTS).filter((name) => !names.includes(name))).toEqual([]);
});

test.each([
  ['a run before what does not follow it', /\s+$/],
  ['two runs of the same', /^(.+?)\s+-/],
  ['a run within a run', /^(?:a+)+b/],
  ['two ways to read one letter', /^(?:a|a)+b/],
  ['a run that an assertion looks back for', /(?<=-\s*)x/],
  ['a run behind a beginning', /<[^>]*>/],
])('%s is found to be slow', (_, expression) => {
  expect(slowestOf(expression, [FEW, SOME, MANY, CONTROL])).not.toBeNull();
});

test.each([
  ['a run before what it cannot hold', /^\s*-/],
  ['runs that begin at different letters', /[.!?]["'”’)]*$/],
  ['a short run', /\d{1,2}-\d{1,2}/g],
  ['what stands once', /said|told/],
])('%s is found to be quick', (_, expression) => {
  expect(slowestOf(expression)).toBeNull();
});

/** The first attack that takes more time than its length, and how much, or null. */
function slowestOf(expression: RegExp, steps: readonly Sizes[] = [FEW, SOME, MANY]): string | null {
  const run = (text: string) => (expression.global ? text.replace(expression, '') : expression.test(text));
  for (const { name, make } of attacksOn(expression)) {
    for (const sizes of steps) {
      const excess = excessOf({ make, run }, sizes);
      if (excess !== null) return `${name}: ${excess}`;
    }
  }
  return null;
}
