import { describe, expect, test, vi } from 'vitest';
import { FilesPart } from '@/components/library/files-part.tsx';
import { LibraryPage } from '@/components/library/library-page.tsx';
import { SavedComparisonList } from '@/components/library/saved-comparison.tsx';
import { SelectionBar } from '@/components/library/selection-bar.tsx';
import { inventedHighlight } from '../../gallery/invented-highlights.ts';
import { LIBRARY_STATES, libraryState } from '../../gallery/library-states.ts';
import { draw, readText } from '../draw.ts';

/** A list needs a window to measure: those states are looked at in the browsers. */
const WITHOUT_LIST = Object.keys(LIBRARY_STATES).filter((name) => {
  const { view, reading, shown, glimpse } = libraryState(name);
  return view.part !== 'highlights' || reading.kind === 'failed' || shown.length + glimpse.length === 0;
});

function button(drawn: HTMLElement, name: string): HTMLElement {
  const found = [...drawn.querySelectorAll('button')].find((each) => readText(each).startsWith(name));
  if (found === undefined) throw new Error(`there is no button ${name}`);
  return found;
}

describe('every state of the library', () => {
  test.each(WITHOUT_LIST)('%s has one first heading, none skipped, and each id once', (name) => {
    const drawn = draw(<LibraryPage {...libraryState(name)} />);
    const levels = [...drawn.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    const ids = [...drawn.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['library-empty', 'No highlights yet'],
    ['library-loading', '0 so far'],
    ['library-failed', 'Try again'],
    ['library-nothing-found', 'No highlight has all of these words. Try fewer'],
    ['library-bin', 'Nothing is deleted'],
    ['library-tags-empty', 'There are no tags yet'],
    ['library-stories-empty', 'There are no stories yet'],
    ['library-ledger-gone', 'Go back to all stories'],
    ['library-files-failed', 'There are no highlights in this file'],
  ])('%s says what to do: %s', (name, sentence) => {
    expect(readText(draw(<LibraryPage {...libraryState(name)} />))).toContain(sentence);
  });
});

describe('an export', () => {
  test.each([
    [false, true],
    [true, false],
  ])('of what is selected is offered in the bin (%s): %s', (isBin, isOffered) => {
    const events = { onChangeMany: vi.fn(), onDelete: vi.fn() };
    const given = {
      selected: [inventedHighlight(1)],
      shownCount: 1,
      onAll: vi.fn(),
      onNone: vi.fn(),
      onExport: vi.fn(),
    };
    const drawn = draw(<SelectionBar {...given} isBin={isBin} events={events} />);
    expect(readText(drawn).includes('Export…')).toBe(isOffered);
  });

  const { filing } = libraryState('library-files');

  test('is of what is selected where something is, and of what is chosen', () => {
    const onExport = vi.fn();
    const counts = { selected: 2, shown: 5, all: 9 };
    const drawn = draw(<FilesPart {...filing} counts={counts} onExport={onExport} />);
    button(drawn, 'CSV').click();
    expect(onExport.mock.calls).toEqual([['csv', 'selected']]);
    expect(readText(drawn)).toContain('What is selected: 2 highlights');
  });

  test('offers no choice that would be all of them by another name', () => {
    const drawn = draw(<FilesPart {...filing} counts={{ selected: 0, shown: 9, all: 9 }} />);
    expect(drawn.querySelectorAll('input[type="radio"]')).toHaveLength(1);
  });

  test('of nothing cannot be made', () => {
    const drawn = draw(<FilesPart {...filing} counts={{ selected: 0, shown: 0, all: 0 }} />);
    expect(button(drawn, 'JSON').hasAttribute('disabled')).toBe(true);
  });
});

test('a saved comparison has everybody’s exact words, and a link to the passage where there is an address', () => {
  const { comparison } = inventedHighlight(0);
  if (comparison === null) throw new Error('there is a comparison');
  const drawn = draw(<SavedComparisonList comparison={comparison} />);
  expect(readText(drawn)).toContain('214 passengers and crew were taken off before dawn');
  const links = [...drawn.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['https://courier.example/ferry#:~:text=214%20passengers%20and%20crew%20were%20taken%20off']);
});
