import { describe, expect, test } from 'vitest';
import { parseArguments } from '@/lib/cli/arguments.ts';
import { fc } from '../fast-check.ts';

describe('a command line', () => {
  test.each([
    { words: 'extract a.txt b.html', verb: 'extract', files: ['a.txt', 'b.html'] },
    { words: 'extract -', verb: 'extract', files: ['-'] },
    { words: 'compare a.txt a.txt', verb: 'compare', files: ['a.txt', 'a.txt'] },
    { words: 'pack a.txt -o p.json b.txt', verb: 'pack', files: ['a.txt', 'b.txt'], output: 'p.json' },
    { words: 'pack --output p.json a.txt', verb: 'pack', files: ['a.txt'], output: 'p.json' },
    { words: 'match --pack p.json a.txt', verb: 'match', files: ['a.txt'], pack: 'p.json' },
    { words: 'research r.json', verb: 'research', files: ['r.json'] },
    { words: 'match a.txt --pack p.json', verb: 'match', files: ['a.txt'], pack: 'p.json' },
  ])('is understood: $words', ({ words, ...wanted }) => {
    expect(parseArguments(words.split(' '))).toMatchObject(wanted);
  });

  test('says what a pack says of itself', () => {
    const words = ['pack', 'a.txt', '-o', 'p.json', '--id', 'ferry', '--title', 'The ferry', '--licence', 'CC0-1.0'];
    expect(parseArguments(words)).toMatchObject({
      header: { id: 'ferry', title: 'The ferry', licence: 'CC0-1.0', maintainer: null },
    });
  });

  test.each([
    { words: '', says: /name one of extract, compare, pack, match or research/ },
    { words: 'exctract a.txt', says: /no verb "exctract"/ },
    { words: 'toString a.txt', says: /no verb "toString"/ },
    { words: 'extract', says: /at least one FILE/ },
    { words: 'extract --fast a.txt', says: /extract has no option --fast/ },
    { words: 'extract -o x a.txt', says: /extract has no option -o/ },
    { words: 'pack a.txt', says: /pack needs -o/ },
    { words: 'pack a.txt -o', says: /-o needs a value/ },
    { words: 'match a.txt', says: /match needs --pack/ },
    { words: 'match --pack p.json', says: /at least one FILE/ },
  ])('is refused with a sentence: "$words"', ({ words, says }) => {
    const parsed = parseArguments(words.split(' ').filter(Boolean));
    expect('wrong' in parsed && parsed.wrong).toMatch(says);
  });

  test('is understood or refused, whatever it holds, and its files are words of it in order', () => {
    const word = fc.oneof(
      fc.constantFrom('extract', 'compare', 'pack', 'match', '-', '-o', '--pack', '--id', '--__proto__', 'a.txt', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const parsed = parseArguments(words);
        if ('wrong' in parsed) {
          expect(parsed.wrong).toMatch(/\.$/);
          return;
        }
        expect(parsed.files.length).toBeGreaterThan(0);
        let at = 0;
        for (const file of parsed.files) at = words.indexOf(file, at) + 1 || Number.NaN;
        expect(at).not.toBeNaN();
        expect(parsed.output === null || parsed.verb === 'pack').toBe(true);
        expect((parsed.pack !== null) === (parsed.verb === 'match')).toBe(true);
      }),
    );
  });
});
