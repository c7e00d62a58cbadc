import { describe, expect, test } from 'vitest';
import * as border from '@/lib/decode.ts';
import { inEnglish } from './in-english.ts';

const { byKind, checked, decode, flag, listOf, number, orNull, otherwise, pair, record, slug, text, whole } = border;

interface Boat {
  readonly name: string;
  readonly berths: number;
  readonly owner: string | null;
  readonly ports: readonly string[];
}
const boat = record<Boat>({ name: text(9), berths: whole(500), owner: orNull(text(9)), ports: listOf(text(9), 2) });
const good = { name: 'Aurora', berths: 412, owner: null, ports: ['Ellory'] };

describe('what is decoded', () => {
  test('is a fresh copy that holds the named fields and nothing else', () => {
    const decoded = decode(boat, { ...good, secret: 1 }, 'pack');
    expect(decoded).toEqual({ ok: true, value: good });
    expect(decoded.ok && decoded.value.ports).not.toBe(good.ports);
  });

  test('has null where a value that may be absent is missing', () => {
    const { owner: _, ...without } = good;
    expect(decode(boat, without, 'pack')).toEqual({ ok: true, value: good });
  });

  test('may fall back instead of failing', () => {
    expect(decode(record({ on: otherwise(flag(), true) }), { on: 'yes' }, 'kept')).toEqual({
      ok: true,
      value: { on: true },
    });
  });
});

describe('a refusal', () => {
  test.each<readonly [string, border.Schema<unknown>, unknown, string]>([
    ['names what is missing', boat, { ...good, name: undefined }, 'The pack cannot be read. Missing: name.'],
    [
      'names the place, counting from one',
      boat,
      { ...good, ports: ['a', 7] },
      'The pack cannot be read. ports › 2: a text is expected here, of 9 characters at most.',
    ],
    [
      'speaks of the whole where the whole is wrong',
      boat,
      'Aurora',
      'The pack cannot be read. At the top: a group of fields is expected here.',
    ],
    [
      'counts a list before reading it',
      boat,
      { ...good, ports: [1, 2, 3] },
      'The pack cannot be read. ports: a list of 2 entries at most is expected here.',
    ],
    [
      'wants whole numbers where there are no halves',
      boat,
      { ...good, berths: 1.5 },
      'The pack cannot be read. berths: a whole number from 0 to 500 is expected here.',
    ],
    [
      'wants a number to end',
      number(),
      Number.POSITIVE_INFINITY,
      'The pack cannot be read. At the top: a number that ends is expected here.',
    ],
    ['wants two for a pair', pair(flag(), flag()), [true], 'The pack cannot be read. Missing: 2.'],
    [
      'wants an id that is no path',
      slug(9),
      '../a',
      'The pack cannot be read. At the top: only letters from a to z, digits, dots, dashes and underscores are expected here.',
    ],
    [
      'says what a test of ours says',
      checked(flag(), (on) => on, 'wordless'),
      false,
      'The pack cannot be read. At the top: words are expected here.',
    ],
  ])('%s', (_, schema, input, why) => {
    const decoded = decode(schema, input, 'pack');
    expect(decoded.ok || inEnglish(decoded.why)).toBe(why);
  });
});

describe('one of several kinds', () => {
  type Move = { readonly kind: 'sail'; readonly to: string } | { readonly kind: 'moor' };
  const move = byKind<Move>({ sail: { to: text(9) }, moor: {} });

  test('is read by its own fields', () => {
    expect(decode(move, { kind: 'sail', to: 'Ellory', x: 1 }, 'kept')).toEqual({
      ok: true,
      value: { kind: 'sail', to: 'Ellory' },
    });
    expect(decode(move, { kind: 'moor', to: 'Ellory' }, 'kept')).toEqual({ ok: true, value: { kind: 'moor' } });
  });

  test.each([{ kind: 'sink' }, { kind: 'sail' }, {}, null, { kind: ['sail'], to: 'x' }])('%j is refused', (input) => {
    expect(decode(move, input, 'kept').ok).toBe(false);
  });
});
