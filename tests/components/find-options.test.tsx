import { expect, test } from 'vitest';
import { findOptions, readOptions } from '@/components/options/find-options.ts';
import { SECTION_IDS } from '@/components/options/section-titles.ts';
import { say } from '@/components/words/say.ts';
import { draw } from './draw.ts';
import { drawOptions } from './draw-options.tsx';

const found = (typed: string) => findOptions(readOptions(drawOptions('options')), typed).map(({ label }) => label);

test.each([
  ['the words of a label, in any order', 'size text', 'Size of text'],
  ['what is said below a label', 'scrolled seconds', 'Learn from articles I read'],
  ['what can be chosen', 'dark', 'Colours'],
  ['words that do not stand on the page', 'dark mode', 'Appearance'],
  ['a heading within a section', 'your own sites', 'Your own sites'],
  ['letters that changed places', 'movemnet', 'Movement'],
  ['a button', 'forget everything', 'Forget everything learned'],
  ['a sentence of a section that has only sentences', 'no account', 'Privacy'],
])('an option is found by %s', (_, typed, label) => {
  expect(found(typed)).toContain(label);
});

test('what has the words in its label comes before what has them in its hint', () => {
  const options = ['Size of text', 'Colours'].map((label, at) => {
    const hint = ['of letters', 'size and text of all'][at] ?? '';
    return { label, hint, section: 'Appearance', sectionId: 'appearance', element: draw(null) };
  });
  expect(findOptions([...options].reverse(), 'text size').map(({ label }) => label)).toEqual([
    'Size of text',
    'Colours',
  ]);
});

test.each(['', '   ', 'xylophone'])('nothing is found by "%s"', (typed) => {
  expect(found(typed)).toEqual([]);
});

test('accents and capitals make no difference', () => {
  expect(found('MÖVÉMENT')).toEqual(found('movement'));
  expect(found('movement')).toContain('Movement');
});

test('articles, outlets and packs are no options', () => {
  expect(found('night ferry')).toEqual([]);
  expect(found('guardian')).toEqual([]);
});

test('every section can be found by its title, stands under its address, and is in the contents', () => {
  const page = drawOptions('options');
  const entries = readOptions(page);
  for (const id of SECTION_IDS) {
    const title = say(`options.sections.${id}`);
    expect(page.querySelector(`#${id} h2`)?.textContent).toBe(title);
    expect(page.querySelector(`nav a[href="#${id}"]`)?.textContent).toBe(title);
    expect(findOptions(entries, title)[0]?.label).toBe(title);
  }
});
