import { describe, expect, test } from 'vitest';
import { decodePack } from '@/lib/packs/decode-pack.ts';
import { fc } from '../fast-check.ts';
import { inEnglish, said } from '../in-english.ts';
import { BAD_PACKS, GOOD_PACK } from './bad-packs.cases.ts';

describe('decodePack', () => {
  test.each(BAD_PACKS)('refuses $name', ({ json, says }) => {
    const decoded = decodePack(json);
    expect(said(decoded)).toEqual({ ok: false, why: expect.stringMatching(says) });
    expect(decoded.ok || inEnglish(decoded.why)).toMatch(/^(?:The pack|This pack|This file) .*\.$/);
  });

  test('reads a good pack, with or without a byte-order mark', () => {
    expect(decodePack(GOOD_PACK)).toMatchObject({ ok: true, value: { id: 'ferry', stories: [{ id: 's1' }] } });
    expect(decodePack(`\uFEFF${GOOD_PACK}`)).toEqual(decodePack(GOOD_PACK));
  });

  test('drops hostile keys wherever they stand and leaves every prototype alone', () => {
    const hostile = GOOD_PACK.replaceAll(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    ).replaceAll(',}', '}');
    const decoded = decodePack(hostile);
    expect(decoded).toEqual(decodePack(GOOD_PACK));
    expect(JSON.stringify(decoded)).not.toMatch(/polluted|__proto__|constructor/);
    expect('polluted' in {}).toBe(false);
    const objects = [decoded.ok && decoded.value, decoded.ok && decoded.value.stories[0]];
    for (const object of objects) expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  });

  test('drops what is nested beyond the format, however deep', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(decodePack(GOOD_PACK.replace('{', `{"extra":${deep},`))).toEqual(decodePack(GOOD_PACK));
  });

  test('strips controls and bidirectional overrides, and keeps markup as mere text', () => {
    const title = 'a\\u202Eb\\u0000c\\u2066d\\nx<img src=x onerror=alert(1)>';
    const decoded = decodePack(GOOD_PACK.replace('"The ferry"', `"${title}"`));
    expect(decoded.ok && decoded.value.title).toBe('abcd x<img src=x onerror=alert(1)>');
  });

  test('answers any JSON and any text with an outcome, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (json) => decodePack(json).ok === false));
  });

  test('answers a good pack with any one value replaced, and never throws', () => {
    const numbers = [...GOOD_PACK.matchAll(/:("[^"]*"|\d+|null|true|false)/g)];
    fc.assert(
      fc.property(fc.nat(numbers.length - 1), fc.jsonValue(), (at, value) => {
        const hit = numbers[at];
        if (hit === undefined) return;
        const json = `${GOOD_PACK.slice(0, hit.index + 1)}${JSON.stringify(value)}${GOOD_PACK.slice(hit.index + hit[0].length)}`;
        const decoded = decodePack(json);
        expect(decoded.ok || inEnglish(decoded.why)).toSatisfy(
          (why: unknown) => why === true || /\.$/.test(String(why)),
        );
      }),
    );
  });
});
