import { describe, expect, test } from 'vitest';
import { ownAddress } from '@/lib/article/own-address.ts';
import { BELIEVED, REFUSED } from './own-address.cases.ts';

const absolute = (path: string) => new URL(path, 'https://courier.example').href;

describe('the address a page claims', () => {
  test.each(BELIEVED)('is believed where $because', ({ claims, at }) => {
    expect(ownAddress([claims], absolute(at))).toBe(new URL(claims, absolute(at)).href);
  });

  test.each(REFUSED)('is not believed where $because', ({ claims, at }) => {
    expect(ownAddress([claims], absolute(at))).toBe(absolute(at));
  });

  test('is the next one where the first is not its own', () => {
    expect(ownAddress([null, '/', '/bridge-closes'], absolute('/bridge-closes?a=1'))).toBe(absolute('/bridge-closes'));
  });

  test('is all there is to a saved page', () => {
    expect(ownAddress([null, '/relative', absolute('/')], null)).toBe(absolute('/'));
    expect(ownAddress([null], null)).toBeNull();
  });
});
