import { beforeEach, expect, test, vi } from 'vitest';
import { AddedSites } from '@/components/options/added-sites.tsx';
import { siteAdded, siteRemoved } from '@/components/options/outcomes.ts';
import { draw, readText } from './draw.ts';

const [onAddSite, onRemoveSite, onSwitch] = [vi.fn(), vi.fn(), vi.fn()];
beforeEach(() => vi.clearAllMocks());

function sites(given: Partial<Parameters<typeof AddedSites>[0]> = {}): HTMLElement {
  const plain = {
    sites: ['harbour.example', 'quay.example'],
    allowed: ['harbour.example'],
    sitesOff: ['quay.example'],
  };
  return draw(
    <AddedSites {...plain} onAddSite={onAddSite} onRemoveSite={onRemoveSite} onSwitch={onSwitch} {...given} />,
  );
}

const button = (drawn: HTMLElement, name: string) =>
  [...drawn.querySelectorAll('button')].find((each) => readText(each).startsWith(name));

async function add(drawn: HTMLElement, typed: string): Promise<void> {
  const { Event } = drawn.ownerDocument.defaultView as unknown as { Event: typeof globalThis.Event };
  const field = drawn.querySelector('input[type="text"]');
  Object.assign(field ?? {}, { value: typed });
  field?.dispatchEvent(new Event('input'));
  await settled();
  drawn.querySelector('form')?.dispatchEvent(new Event('submit'));
  await settled();
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test('a site is asked for only after it was said why, and not at all where the reader thinks better of it', async () => {
  const drawn = sites();
  await add(drawn, 'https://www.ferry.example/news');
  expect(readText(drawn.querySelector('.preview'))).toContain('To show notes on ferry.example, Variorum has to read');
  expect(onAddSite).not.toHaveBeenCalled();
  button(drawn, 'Not now')?.click();
  await settled();
  expect(drawn.querySelector('.preview')).toBeNull();
  await add(drawn, 'ferry.example');
  button(drawn, 'Ask the browser')?.click();
  expect(onAddSite).toHaveBeenCalledExactlyOnceWith('ferry.example');
});

test('what is no address is said to be none, with an example', async () => {
  const drawn = sites();
  await add(drawn, 'the harbour paper');
  expect(readText(drawn.querySelector('[role="alert"]'))).toContain('like news.example');
});

test('a site that the browser took away is said to be, with the way to allow it again', () => {
  const rows = [...sites().querySelectorAll('.rows > li')].map(readText);
  expect(rows[0]).not.toContain('does not allow');
  expect(rows[1]).toContain('The browser does not allow this site any more, so it is not read.');
  button(sites(), 'Allow it again: quay.example')?.click();
  expect(onAddSite).toHaveBeenCalledWith('quay.example');
  expect(readText(sites({ allowed: null }))).not.toContain('does not allow');
});

test('each site can be off, or taken out', () => {
  const drawn = sites();
  const boxes = [...drawn.querySelectorAll<HTMLInputElement>('.rows input')];
  expect(boxes.map((box) => box.hasAttribute('checked'))).toEqual([true, false]);
  button(drawn, 'Remove harbour.example')?.click();
  expect(onRemoveSite).toHaveBeenCalledWith('harbour.example');
});

test('what came of it is said in a sentence with a next step', () => {
  expect(siteAdded('a.example', true)).toContain('need a reload');
  expect(siteAdded('a.example', false)).toContain('open it and click Variorum’s button');
  expect(siteRemoved('a.example')).toBe('a.example is no longer read.');
});
