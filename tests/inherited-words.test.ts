import { describe, expect, test } from 'vitest';
import { parseArguments } from '@/lib/cli/arguments.ts';
import { compare } from '@/lib/cli/compare.ts';
import { extract } from '@/lib/cli/extract.ts';
import { readInputs } from '@/lib/cli/read-inputs.ts';
import { STEMS } from '@/lib/languages/english/stems.ts';
import { stem } from '@/lib/text/stems.ts';
import { cardsOf } from './cards/cards-of.ts';
import { inFolder } from './cli/in-folder.ts';
import { worldOf } from './cli/world-of.ts';
import { compareTexts } from './compare/compare-texts.ts';
import { fc } from './fast-check.ts';
import { readText } from './stories/read-text.ts';

// Two articles a hundred times: a busy machine takes several times as long for them.
// What every object answers to without having it: a table of words kept in one would find these in any article.
const INHERITED = Object.getOwnPropertyNames(Object.prototype);
const folder = inFolder();

/** Sentences that put a word wherever an article's words are looked up. */
const PLACES: readonly ((word: string) => string)[] = [
  (word) => `The harbour paid £4m for 312 ${word} in March, up from 250 ${word}.`,
  (word) => `Almost 4,200 ${word} crossed the ${word} last year, including 40 in ${word}.`,
  (word) => `“We shall rebuild the ${word} and its twelve ${word} boats by spring,” said ${word}.`,
  (word) => `The ${word}, Ada Marsh, ${word} that “${word} is a name like any other name in this town”.`,
  (word) => `Then ${word} said: “Nobody can’t ${word} what the harbour board has ${word} since May.”`,
  (word) => `Mr ${word} met Dr. Ada ${word} of the ${word} Council, and ${word} told the ${word} he was late.`,
  (word) => `According to ${word}, the ${word} secretary ${word} called it a “${word} of a plan”.`,
  (word) => `${word} Marsh, 43, ${word} of the board, said she was “glad of ${word} at last”.`,
];

/** The word as printed, with a capital and in lower case. */
const spellings = (word: string): string[] => [
  word,
  word.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  word.toLowerCase(),
];

const written = fc
  .array(fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...INHERITED.flatMap(spellings))), {
    minLength: 1,
    maxLength: 8,
  })
  .map((sentences) => sentences.map(([place, word]) => place(word)).join('\n\n'));

describe('a word that every object answers to', () => {
  test.each(INHERITED)('is a word like any other: %s', (word) => {
    for (const spelling of spellings(word)) {
      const text = PLACES.map((place) => place(spelling)).join('\n\n');
      const plain = PLACES.map((place) => place(unheardOf(spelling))).join('\n\n');
      const { claims, fingerprint } = readText(text);
      const { claims: wanted } = readText(plain);
      expect(claims.quantities.map(({ value, bound }) => [value, bound])).toEqual(
        wanted.quantities.map(({ value, bound }) => [value, bound]),
      );
      expect(claims.quotations.map(({ quotationKind, cue }) => [quotationKind, cue])).toEqual(
        wanted.quotations.map(({ quotationKind, cue }) => [quotationKind, cue]),
      );
      expect(structuredClone(fingerprint)).toEqual(fingerprint);
    }
  });

  test.each(INHERITED)('has a stem that is text: %s', (word) => {
    for (const spelling of spellings(word)) expect(typeof stem(spelling, STEMS)).toBe('string');
  });

  test('never stops articles from being read, compared and set beside each other', () => {
    fc.assert(
      fc.property(written, written, (here, there) => {
        for (const text of [here, there]) {
          const { claims, fingerprint } = readText(text);
          expect(structuredClone({ claims, fingerprint })).toEqual({ claims, fingerprint });
        }
        const { comparison } = compareTexts([here, there]);
        expect(structuredClone(comparison)).toEqual(comparison);
        const cards = cardsOf([
          { outlet: 'constructor', text: here },
          { outlet: 'Lantern', text: there },
        ]);
        for (const card of cards) expect(card.text).not.toMatch(/native code|\[object|undefined/);
      }),
      { numRuns: 60 },
    );
  });

  test.each(INHERITED)('is refused as an option, with a sentence: %s', (word) => {
    expect(parseArguments(['pack', `--${word}`, 'x', 'a.txt'])).toHaveProperty(
      'wrong',
      `pack has no option --${word}.`,
    );
    expect(parseArguments([word, 'a.txt'])).toHaveProperty('wrong');
  });

  test.each(INHERITED)('may be the id, the outlet, the title and any other field of a record: %s', async (word) => {
    // Written out, since `{ __proto__: … }` would set a prototype instead of a field.
    const record = (id: string, text: string): string =>
      `{"id":"${id}","outlet":"${word}","title":"${word}","${word}":{"text":1},"text":${JSON.stringify(text)}}`;
    const text = PLACES.map((place) => place(word)).join('\n\n');
    const file = folder.write(
      `${word}.jsonl`,
      `${record(word, text)}\n${record('other', text.replace('312', '340'))}\n`,
    );
    const extracted = worldOf();
    expect(await extract([file], extracted)).toBe(0);
    expect(extracted.lines().map(({ id }) => id)).toEqual([word, 'other']);
    const compared = worldOf();
    expect(await compare([file], compared)).toBe(0);
    expect(Object.keys(JSON.parse(compared.printed()).cards).sort()).toEqual([word, 'other'].sort());
  });

  test.each(INHERITED)('is no field of a record that does not print it: %s', async (word) => {
    const file = folder.write(`bare-${word}.jsonl`, `{"${word}":"x","text":"A ferry ran aground."}\n`);
    for await (const input of readInputs([file], [], worldOf().input)) {
      expect(input.id).toBeNull();
      expect('article' in input && input.article.outlet).toBeNull();
    }
  });
});

/** A word of as many letters with the same capitals, that no table and no object knows. */
function unheardOf(word: string): string {
  return word.replace(/[a-z]/g, 'z').replace(/[A-Z]/g, 'Z');
}
