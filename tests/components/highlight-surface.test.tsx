import { expect, test, vi } from 'vitest';
import type { HighlightMoment } from '@/components/highlight/highlight-moment.ts';
import { HighlightSurface } from '@/components/highlight/highlight-surface.tsx';
import { PanelHighlights } from '@/components/overlay/panel-highlights.tsx';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { HIGHLIGHT_STATES, NO_HIGHLIGHT_EVENTS, placedHighlight } from '../gallery/highlight-states.ts';
import { draw, readText } from './draw.ts';

function surface(moment: HighlightMoment | undefined, events = NO_HIGHLIGHT_EVENTS): HTMLElement {
  if (moment === undefined) throw new Error('There is no such moment');
  const { appearance } = DEFAULT_SETTINGS;
  const view = { moment, words: null, viewport: { width: 800, height: 600 }, appearance };
  return draw(<HighlightSurface view={view} events={events} />);
}

const of = (name: string, events = NO_HIGHLIGHT_EVENTS) => surface(HIGHLIGHT_STATES[`highlight-${name}`], events);
const buttons = (drawn: HTMLElement) => [...drawn.querySelectorAll('button')].map(readText);

test('beside selected words there is one button, and nothing is said', () => {
  expect(buttons(of('offer'))).toEqual(['Save']);
  expect(of('offer').querySelector('[role="status"]')).toBeNull();
});

test('while it is being saved nobody is told that it is', () => {
  expect(readText(of('saving'))).toBe('Saving…');
  expect(buttons(of('saving'))).toEqual([]);
});

test('what is not saved says so, with two ways on', () => {
  const drawn = of('failed');
  expect(readText(drawn.querySelector('[role="status"]'))).toMatch(/^Not saved yet/);
  expect(buttons(drawn)).toEqual(['Try again', 'Copy text', '×']);
  expect(readText(drawn)).not.toContain('Saved.');
});

test('each colour has its name, and the one it has is pressed', () => {
  const drawn = of('open');
  expect([...drawn.querySelectorAll('.colours button')].map(readText)).toEqual([
    'Yellow',
    'Green',
    'Blue',
    'Pink',
    'Violet',
  ]);
  expect(readText(drawn.querySelector('[aria-pressed="true"]'))).toBe('Violet');
});

test('what was saved just now can be undone, what was saved before can be removed', () => {
  expect(buttons(of('saved'))).toContain('Undo');
  expect(buttons(of('open'))).toContain('Remove');
});

test('words that are others now are told', () => {
  expect(readText(of('changed').querySelector('.odd'))).toMatch(/now says “.*” where you saved “/);
});

test('an orphan shows its words, and is tied to others only when some are selected', () => {
  const drawn = of('orphan');
  expect(readText(drawn.querySelector('[role="status"]'))).toBe('Not found on this page any more.');
  expect(drawn.querySelector('blockquote')).not.toBeNull();
  const reattach = (from: HTMLElement) =>
    [...from.querySelectorAll('button')].find((each) => readText(each) === 'Re-attach');
  expect(reattach(drawn)?.hasAttribute('disabled')).toBe(true);
  const moment = HIGHLIGHT_STATES['highlight-orphan'];
  if (moment?.kind !== 'open') throw new Error('An orphan is open');
  expect(reattach(surface({ ...moment, hasWords: true }))?.hasAttribute('disabled')).toBe(false);
});

test('the panel counts the highlights that the page has no more, in words', () => {
  const orphan = (id: string) => placedHighlight({ id, found: 'orphan', span: null });
  const panel = (...ids: string[]) =>
    readText(draw(<PanelHighlights highlights={[placedHighlight(), ...ids.map(orphan)]} onHighlight={vi.fn()} />));
  expect(panel('a')).toContain('1 highlight is not found on this page any more');
  expect(panel('a', 'b')).toContain('2 highlights are not found on this page any more');
  expect(panel()).not.toContain('not found');
  expect(draw(<PanelHighlights highlights={[]} onHighlight={vi.fn()} />).textContent).toBe('');
});
