import { describe, expect, test } from 'vitest';
import { decodeBytes } from '@/lib/cli/decode-bytes.ts';
import { fc } from '../fast-check.ts';

const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

describe('bytes as text', () => {
  test.each([
    { name: 'UTF-8', bytes: Buffer.from('Ærø – 船 🚢'), text: 'Ærø – 船 🚢' },
    { name: 'UTF-8 with a mark', bytes: Buffer.from('\uFEFFfog'), text: 'fog' },
    { name: 'UTF-16, least byte first', bytes: Buffer.from('\uFEFFfog 船', 'utf16le'), text: 'fog 船' },
    { name: 'UTF-16, greatest byte first', bytes: bytesOf([0xfe, 0xff, 0, 0x66, 0, 0x6f, 0, 0x67]), text: 'fog' },
    { name: 'Windows-1252 where nothing says otherwise', bytes: bytesOf([0x93], 'caf', [0xe9, 0x94]), text: '“café”' },
    {
      name: 'the character set a page names',
      bytes: bytesOf('<meta charset="iso-8859-2">', [0xb3]),
      text: '<meta charset="iso-8859-2">ł',
    },
    {
      name: 'Windows-1252 where a page names UTF-8 and is not',
      bytes: bytesOf('<meta charset=utf-8>', [0xe9]),
      text: '<meta charset=utf-8>é',
    },
    {
      name: 'Windows-1252 where a page names nothing known',
      bytes: bytesOf('<meta charset="moon-8">', [0xe9]),
      text: '<meta charset="moon-8">é',
    },
    {
      name: 'Windows-1252 where a page names the set that reads nothing',
      bytes: bytesOf('<meta charset="replacement">', [0xe9]),
      text: '<meta charset="replacement">é',
    },
  ])('are read as $name', ({ bytes, text }) => {
    expect(decodeBytes(bytes)).toEqual({ text });
  });

  test('are refused where there are none, or zeros among them', () => {
    expect(decodeBytes(new Uint8Array())).toEqual({ error: expect.stringMatching(/^is empty/) });
    expect(decodeBytes(bytesOf('fog', [0], 'fog'))).toEqual({ error: expect.stringMatching(/^is not text/) });
  });

  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((each) => !each.startsWith('\uFEFF') && !each.includes('\0'));

  test('come back as the text they were made of', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(decodeBytes(Buffer.from(given))).toEqual({ text: given });
        expect(decodeBytes(Buffer.from(`\uFEFF${given}`))).toEqual({ text: given });
        expect(decodeBytes(Buffer.from(`\uFEFF${given}`, 'utf16le'))).toEqual({ text: given });
      }),
    );
  });

  test('never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const decoded = decodeBytes(bytes);
        expect('text' in decoded ? typeof decoded.text : typeof decoded.error).toBe('string');
      }),
    );
  });
});
