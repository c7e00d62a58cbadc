import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { AboutSection } from '@/components/options/about-section.tsx';
import { AppearanceSection } from '@/components/options/appearance-section.tsx';
import { cardExamples } from '@/components/options/card-examples.ts';
import { CardsSection } from '@/components/options/cards-section.tsx';
import { FiguresSection } from '@/components/options/figures-section.tsx';
import { LearnedList } from '@/components/options/learned-list.tsx';
import { SHIPPED } from '@/components/options/shipped.ts';
import { type Shortcuts, ShortcutsSection } from '@/components/options/shortcuts-section.tsx';
import { StorageSection } from '@/components/options/storage-section.tsx';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { EMPTY_STORE, FULL_STORE } from '../gallery/page-states.ts';
import { draw, readText } from './draw.ts';
import { drawPopup, POPUP_EVENTS } from './draw-popup.tsx';

const button = (drawn: HTMLElement, name: string) =>
  [...drawn.querySelectorAll('button')].find((each) => readText(each).startsWith(name));
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test('every kind of note has a sentence of an example, about nobody', () => {
  const drawn = draw(<CardsSection settings={DEFAULT_SETTINGS} onChange={() => undefined} />);
  const examples = [...drawn.querySelectorAll('.kind small')].map(readText);
  expect(examples.sort()).toEqual(Object.values(cardExamples()).sort());
  for (const example of examples) expect(example).toMatch(/^[A-Z“].*\.$/);
});

test.each([
  ['“31,535”', '31,535 alone'],
  ['“almost 100,000”', '90,000 to 100,000'],
  ['“more than 31,000”', '31,000 to 32,000'],
  ['“more than 85,000”', '85,000 to 90,000'],
  ['“about 4,120”', '4,110 to 4,130'],
  ['“between 27 and 30”', '27 to 30'],
])('%s is said to be read as %s', (printed, read) => {
  expect(readings(draw(<FiguresSection settings={DEFAULT_SETTINGS} onChange={() => undefined} />))).toContainEqual([
    printed,
    read,
  ]);
});

test('how far words of doubt reach can be changed, and the table says what that makes of them', () => {
  const onChange = vi.fn();
  const hedges = { ...DEFAULT_SETTINGS.hedges, above: 'wide' as const };
  const drawn = draw(<FiguresSection settings={{ ...DEFAULT_SETTINGS, hedges }} onChange={onChange} />);
  expect(readings(drawn)).toContainEqual(['“more than 31,000”', '31,000 to 33,000']);
  choose(drawn, 'reach-approx', 0);
  expect(onChange).toHaveBeenCalledWith({ hedges: { ...hedges, approx: 'narrow' } });
});

/** Chooses one of a few. */
function choose(drawn: HTMLElement, name: string, at: number): void {
  const { Event } = drawn.ownerDocument.defaultView as unknown as { Event: typeof globalThis.Event };
  drawn.querySelectorAll(`input[name="${name}"]`)[at]?.dispatchEvent(new Event('change'));
}

function readings(drawn: HTMLElement): string[][] {
  return [...drawn.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(readText));
}

describe('what was learned', () => {
  const list = (onForget = vi.fn()) =>
    draw(<LearnedList learned={FULL_STORE.learned} total={240} onForget={onForget} />);
  const rows = (drawn: HTMLElement) => drawn.querySelectorAll('.rows > li').length;
  const sentence = (drawn: HTMLElement) => readText(drawn.querySelector('[role="status"]'));

  test('is shown a page at a time, to the end', async () => {
    const drawn = list();
    expect([rows(drawn), sentence(drawn)]).toEqual([
      50,
      '1 to 50 of 120 articles, the newest first. Only the newest 120 are looked through.',
    ]);
    expect(button(drawn, 'Newer')?.hasAttribute('disabled')).toBe(true);
    for (const left of [50, 20]) {
      button(drawn, 'Older')?.click();
      await settled();
      expect(rows(drawn)).toBe(left);
    }
    expect(sentence(drawn)).toContain('101 to 120 of 120');
    expect(button(drawn, 'Older')?.hasAttribute('disabled')).toBe(true);
  });

  test('is found by words, in any script, and each article can be forgotten by itself', async () => {
    const onForget = vi.fn();
    const drawn = list(onForget);
    const field = drawn.querySelector('input[type="search"]');
    const { Event } = drawn.ownerDocument.defaultView as unknown as { Event: typeof globalThis.Event };
    const type = async (value: string) => {
      Object.assign(field ?? {}, { value });
      field?.dispatchEvent(new Event('input'));
      await settled();
    };
    await type('קול liability');
    expect([rows(drawn), sentence(drawn)]).toEqual([1, expect.stringContaining('1 to 1 of 1 article')]);
    const forget = () => button(drawn.querySelector('.rows') as HTMLElement, 'Forget');
    forget()?.click();
    await settled();
    forget()?.click();
    expect(onForget).toHaveBeenCalledExactlyOnceWith({ kind: 'article', articleId: 'article-3' });
    await type('zeppelin');
    expect(sentence(drawn)).toContain('No article you read has all of these words.');
  });
});

describe('storage', () => {
  test('says how much there is, of how much there may be, and what takes it, the largest first', () => {
    const drawn = draw(<StorageSection store={FULL_STORE} room={8_200_000_000} />);
    expect(readText(drawn)).toContain('12.4 MB on this device, of 8.2 GB that the browser allows.');
    expect([...drawn.querySelectorAll('.meters li > span:first-child')].map(readText)).toEqual([
      'Learned from your reading',
      'Starter pack',
      expect.stringContaining('Harbours'),
    ]);
    expect([...drawn.querySelectorAll('meter')].map(readText)).toEqual(['73 %', '24 %', '2 %']);
  });

  test('of an empty store has no meters, and says where the browser does not tell', () => {
    const drawn = draw(<StorageSection store={EMPTY_STORE} room={null} />);
    expect(drawn.querySelectorAll('meter')).toHaveLength(0);
    expect(readText(drawn)).toContain('The browser does not say how much room they take.');
  });
});

describe('shortcuts', () => {
  const section = (given: Partial<Shortcuts>) =>
    draw(<ShortcutsSection shortcuts={[]} browser="chromium" onChangeKeys={() => undefined} {...given} />);

  test('are listed with their keys, or with none', () => {
    const shortcuts = [
      { name: 'a', does: 'Open the popup', keys: 'Alt+V' },
      { name: 'b', does: 'Next note', keys: '' },
    ];
    const rows = [...section({ shortcuts }).querySelectorAll('.keys > div')].map((row) =>
      [...row.children].map(readText),
    );
    expect(rows).toEqual([
      ['Open the popup', 'Alt+V'],
      ['Next note', 'no keys'],
    ]);
  });

  test('say where the browser has them changed', () => {
    expect(readText(section({}))).toContain('chrome://extensions/shortcuts');
    expect(readText(section({ browser: 'firefox' }))).toContain('Manage extension shortcuts');
    expect(readText(section({ shortcuts: null }))).toContain('Asking the browser…');
  });
});

test('everything that is built in is named with the licence its package has', () => {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  // The command line’s alone.
  const builtIn = Object.keys(read('package.json').dependencies).filter((name) => !['linkedom', 'tsx'].includes(name));
  expect(SHIPPED.map(({ name }) => name).sort()).toEqual(builtIn.sort());
  for (const { name, licence } of SHIPPED) expect(read(`node_modules/${name}/package.json`).license).toBe(licence);
  expect(readText(draw(<AboutSection version="9.9.9" />))).toContain('Variorum 9.9.9');
});

test('appearance changes one thing and keeps the others, with a sample that follows', () => {
  const onChange = vi.fn();
  const drawn = draw(<AppearanceSection settings={DEFAULT_SETTINGS} onChange={onChange} />);
  expect(drawn.querySelector('.sample-underlined')).not.toBeNull();
  choose(drawn, 'density', 1);
  choose(drawn, 'rail-side', 1);
  const { appearance } = DEFAULT_SETTINGS;
  expect(onChange.mock.calls).toEqual([
    [{ appearance: { ...appearance, density: 'compact' } }],
    [{ appearance: { ...appearance, rail: { side: 'left', top: appearance.rail.top } } }],
  ]);
});

test('the popup has doors to the options and to what is most looked for in them', () => {
  const drawn = drawPopup('popup');
  for (const name of ['All options', 'What was learned', 'Packs', 'Shortcuts']) button(drawn, name)?.click();
  expect(POPUP_EVENTS.onOptions.mock.calls).toEqual([[null], ['learning'], ['packs'], ['shortcuts']]);
});
