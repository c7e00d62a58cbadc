import { describe, expect, test } from 'vitest';
import * as border from '@/lib/decode.ts';

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
    const decoded = decode(boat, { ...good, secret: 1 }, 'The boat');
    expect(decoded).toEqual({ ok: true, value: good });
    expect(decoded.ok && decoded.value.ports).not.toBe(good.ports);
  });

  test('has null where a value that may be absent is missing', () => {
    const { owner: _, ...without } = good;
    expect(decode(boat, without, 'The boat')).toEqual({ ok: true, value: good });
  });

  test('may fall back instead of failing', () => {
    expect(decode(record({ on: otherwise(flag(), true) }), { on: 'yes' }, 'It')).toEqual({
      ok: true,
      value: { on: true },
    });
  });
});

describe('a refusal', () => {
  test.each<readonly [string, border.Schema<unknown>, unknown, string]>([
    ['names what is missing', boat, { ...good, name: undefined }, 'The boat cannot be read: name is missing.'],
    [
      'names the place, counting from one',
      boat,
      { ...good, ports: ['a', 7] },
      'The boat cannot be read: ports › number 2 should be text of at most 9 characters.',
    ],
    [
      'speaks of the whole where the whole is wrong',
      boat,
      'Aurora',
      'The boat cannot be read: it should be a group of fields.',
    ],
    [
      'counts a list before reading it',
      boat,
      { ...good, ports: [1, 2, 3] },
      'The boat cannot be read: ports should hold at most 2 entries.',
    ],
    [
      'wants whole numbers where there are no halves',
      boat,
      { ...good, berths: 1.5 },
      'The boat cannot be read: berths should be a whole number from 0 to 500.',
    ],
    [
      'wants a number to end',
      number(),
      Number.POSITIVE_INFINITY,
      'The boat cannot be read: it should be a finite number.',
    ],
    ['wants two for a pair', pair(flag(), flag()), [true], 'The boat cannot be read: number 2 is missing.'],
    [
      'wants an id that is no path',
      slug(9),
      '../a',
      'The boat cannot be read: it should be made of letters, digits, dots, dashes and underscores.',
    ],
    [
      'says what a test of ours says',
      checked(flag(), (on) => on, 'should be on'),
      false,
      'The boat cannot be read: it should be on.',
    ],
  ])('%s', (_, schema, input, why) => {
    expect(decode(schema, input, 'The boat')).toEqual({ ok: false, why });
  });
});

describe('one of several kinds', () => {
  type Move = { readonly kind: 'sail'; readonly to: string } | { readonly kind: 'moor' };
  const move = byKind<Move>({ sail: { to: text(9) }, moor: {} });

  test('is read by its own fields', () => {
    expect(decode(move, { kind: 'sail', to: 'Ellory', x: 1 }, 'It')).toEqual({
      ok: true,
      value: { kind: 'sail', to: 'Ellory' },
    });
    expect(decode(move, { kind: 'moor', to: 'Ellory' }, 'It')).toEqual({ ok: true, value: { kind: 'moor' } });
  });

  test.each([{ kind: 'sink' }, { kind: 'sail' }, {}, null, { kind: ['sail'], to: 'x' }])('%j is refused', (input) => {
    expect(decode(move, input, 'It').ok).toBe(false);
  });
});
