import { expect, test } from 'vitest';
import { toggleTypes } from '@/components/controls/toggle-types.ts';
import { hostFromText } from '@/components/options/host-from-text.ts';
import { learnedDays, learnedOutlets } from '@/components/options/learned-groups.ts';
import { forgotten, imported } from '@/components/options/outcomes.ts';
import { filterOutlets } from '@/components/options/outlet-entry.ts';
import { CARD_TYPES } from '@/lib/cards/card.ts';
import { FULL_STORE, POPUP_STATES } from '../gallery/page-states.ts';
import { readText } from './draw.ts';
import { drawPopup } from './draw-popup.tsx';

test.each(Object.keys(POPUP_STATES))('%s has a heading, and only what is found has a button to show it', (name) => {
  const drawn = drawPopup(name);
  const kind = POPUP_STATES[name]?.kind;
  expect(readText(drawn.querySelector('h1'))).not.toBe('');
  const buttons = [...drawn.querySelectorAll('button.primary')].map(readText);
  if (kind === 'annotated') expect(buttons).toHaveLength(1);
  else expect(buttons).toEqual(kind === 'not-watched' ? ['Read this page'] : []);
});

test('a page that is off, paused or could not be read says what to do next', () => {
  const sentence = (name: string) => readText(drawPopup(name).querySelector('.page-account p'));
  expect(sentence('popup-off')).toContain('Switch it on again below');
  expect(sentence('popup-paused')).toContain('end the pause below');
  expect(sentence('popup-failed')).toContain('Reload the page');
});

test('of a page that has only the beginning it is said that what it leaves out is not judged', () => {
  const sentence = 'Only the beginning of this article is on the page, so what it leaves out is not judged here.';
  expect(readText(drawPopup('popup-preview').querySelector('.page-account'))).toContain(sentence);
  expect(readText(drawPopup('popup').querySelector('.page-account'))).not.toContain(sentence);
});

test('switching a group of cards keeps the others and the order', () => {
  const without = toggleTypes(CARD_TYPES, ['figure-agree', 'only-here'], false);
  expect(without).toEqual(CARD_TYPES.filter((type) => type !== 'figure-agree' && type !== 'only-here'));
  expect(toggleTypes(without, ['only-here', 'figure-agree'], true)).toEqual(CARD_TYPES);
});

test.each([
  ['news.example', 'news.example'],
  ['  https://www.news.example/world?x=1 ', 'news.example'],
  ['http://News.Example:8080', 'news.example'],
  ['müller.example', 'xn--mller-kva.example'],
  ['localhost', null],
  ['not an address', null],
  ['ftp://news.example', null],
  ['', null],
])('the site in "%s" is %s', (typed, host) => {
  expect(hostFromText(typed)).toBe(host);
});

test('outlets are found by every word typed, in name, address or country', () => {
  const outlets = [
    { id: 'a', name: 'The Harbour Courier', domains: ['courier.example'], country: 'NO' },
    { id: 'b', name: 'Coast Courier', domains: ['coast.example'], country: 'GB' },
  ];
  const found = (typed: string) => filterOutlets(outlets, typed).map((outlet) => outlet.id);
  expect(['', 'courier', 'courier gb', 'coast.ex', 'nothing'].map(found)).toEqual([
    ['a', 'b'],
    ['a', 'b'],
    ['b'],
    ['b'],
    [],
  ]);
});

test('learned articles are offered by outlet, the most read first, and by day, the latest first', () => {
  expect(learnedOutlets(FULL_STORE.learned).map(({ value, count }) => [value, count])).toEqual([
    ['The Harbour Courier', 60],
    ['קול הנמל', 60],
  ]);
  expect(learnedDays(FULL_STORE.learned).map(({ label }) => label)).toEqual([
    '14 Mar 2031',
    '13 Mar 2031',
    '12 Mar 2031',
  ]);
});

test('what was done is said in a plain sentence, and so is what was not', () => {
  const pack = FULL_STORE.packs[1];
  if (pack === undefined) throw new Error('the gallery has a second pack');
  expect(imported({ ok: true, value: pack })).toContain('3 stories, 14 articles');
  expect(imported({ ok: false, why: 'The pack is too big.' })).toBe(
    'The pack is too big. Nothing in your store was changed.',
  );
  expect(forgotten({ kind: 'learned' }, { ok: true, value: 1 })).toBe(
    'Forgot 1 article, with all figures and quotations.',
  );
  expect(forgotten({ kind: 'learned' }, { ok: true, value: 0 })).toBe('There was nothing to forget.');
  expect(forgotten({ kind: 'pack', packId: 'x' }, { ok: true, value: 14 })).toBe(
    'The pack was removed, with 14 articles.',
  );
});
