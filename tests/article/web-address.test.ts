import { expect, test } from 'vitest';
import { webAddress } from '@/lib/article/web-address.ts';

test.each([
  ['https://gazette.example/a?b=1#c', 'https://gazette.example/a?b=1#c'],
  ['http://gazette.example', 'http://gazette.example/'],
  ['HTTPS://Gazette.Example/A', 'https://gazette.example/A'],
])('%s may be a link', (given, address) => {
  expect(webAddress(given)).toBe(address);
});

test.each([
  '',
  'gazette.example/a',
  '/a',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,hi',
  'file:///etc/hosts',
  'ftp://gazette.example/',
  'blob:https://gazette.example/1',
  'chrome-extension://abc/options.html',
  'https://user:word@gazette.example/',
  'https://',
  `https://gazette.example/${'a'.repeat(2048)}`,
  // Short as given, too long once its letters are escaped.
  `https://gazette.example/${'é'.repeat(700)}`,
])('%j may not', (given) => {
  expect(webAddress(given)).toBeNull();
});
