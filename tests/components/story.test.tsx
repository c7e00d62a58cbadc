import { describe, expect, test, vi } from 'vitest';
import { StoryPage } from '@/components/story/story-page.tsx';
import type { WholeStory } from '@/lib/ledger/whole-story.ts';
import { BARE, WHOLE } from '../gallery/invented-whole-story.ts';
import { STORY_STATES, type StoryState } from '../gallery/story-states.ts';
import { draw, readText } from './draw.ts';

const EVENTS = {
  onNotThisStory: vi.fn(),
  onThisStory: vi.fn(),
  onUndo: vi.fn(),
  onResume: vi.fn(),
  onReadAgain: vi.fn(),
  onCopy: vi.fn(async () => true),
};

function drawState({ page, reading, correction, isPrivate = false }: StoryState): HTMLElement {
  const given = { page, reading, correction: correction ?? null, isPrivate };
  return draw(<StoryPage {...given} problem={null} events={EVENTS} />);
}

function drawNamed(name: string): HTMLElement {
  const state = STORY_STATES[name];
  if (state === undefined) throw new Error(`there is no state ${name}`);
  return drawState(state);
}

function drawStory(whole: WholeStory): HTMLElement {
  const page = STORY_STATES['story']?.page;
  if (page === undefined) throw new Error('there is no story');
  return drawState({ page, reading: { kind: 'read', whole } });
}

function button(drawn: HTMLElement, name: string): HTMLElement {
  const found = [...drawn.querySelectorAll('button')].find((each) => readText(each).startsWith(name));
  if (found === undefined) throw new Error(`there is no button ${name}`);
  return found;
}

describe('every state of the panel', () => {
  test.each(Object.keys(STORY_STATES))('%s has one first heading, none skipped, and each id once', (name) => {
    const drawn = drawNamed(name);
    const levels = [...drawn.querySelectorAll('h1, h2, h3')].map(({ localName }) => Number(localName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    const ids = [...drawn.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(Object.keys(STORY_STATES))('%s leads nowhere within itself that is not there', (name) => {
    const drawn = drawNamed(name);
    const ids = new Set([...drawn.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
    const inner = [...drawn.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
    expect(inner.filter((href) => href.startsWith('#') && !ids.has(href))).toEqual([]);
  });
});

describe('the ledger', () => {
  const drawn = drawStory(WHOLE);
  const [table] = [...drawn.querySelectorAll('#figure-1 table')];

  test('has a table for each quantity, a line for each outlet, and says how each stands beside the first', () => {
    const lines = [...(table?.querySelectorAll('tbody tr') ?? [])];
    expect(lines.map((line) => readText(line.querySelector('th')))).toEqual([
      'This article14 Mar 2031',
      'The Harbour Courier14 Mar 2031',
      'The North Coast Mail14 Mar 2031',
      'Radio Skarvik16 Mar 2031',
    ]);
    expect(lines.map((line) => readText(line.querySelector('.relation')))).toEqual([
      '',
      'More precise',
      'More precise',
      'Differs',
    ]);
    expect(readText(lines[1] ?? null)).toContain('the coastguard');
  });

  test('leads to the passage of every other article, and not to the page that is open', () => {
    const links = [...(table?.querySelectorAll('tbody tr') ?? [])].map((line) => line.querySelector('a'));
    expect(links[0]).toBeNull();
    expect(links[1]?.getAttribute('href')).toBe(
      'https://outlet-1.example/ferry#:~:text=214%20passengers%20and%20crew%20were%20taken%20off',
    );
    expect(links[1]?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('leads from a part to its total', () => {
    expect(readText(drawn.querySelector('#figure-2 .measured a'))).toBe('more than 200 people');
  });

  test('never links an address that is none of the web', () => {
    const articles = WHOLE.articles.map((article) => ({ ...article, url: 'javascript:alert(1)' }));
    const links = [...drawStory({ ...WHOLE, articles }).querySelectorAll('main a')];
    expect(links.map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('#'))).toEqual([]);
  });

  test('says what came of copying', async () => {
    const page = drawStory(WHOLE);
    button(page, 'Copy the ledger as CSV').click();
    await vi.waitFor(() => expect(readText(page.querySelector('.copy-ledger [role=status]'))).toContain('copied'));
    expect(EVENTS.onCopy).toHaveBeenCalledWith(expect.stringContaining('"Quantity","Measured"'));
  });

  test('says so where there is nothing to set side by side', () => {
    expect(readText(drawStory(BARE).querySelector('#figures'))).toContain('No figure is printed by more than one');
  });
});

describe('the quotes', () => {
  const drawn = drawStory(WHOLE);

  test('have each wording with those who carry it, and what it has to do with the first in words', () => {
    const wordings = [...drawn.querySelectorAll('#quote-1 .wordings > li')];
    expect(wordings.map((each) => readText(each.querySelector('.label')))).toEqual([
      'Verbatim in 2 articles',
      'Reworded: other words inside the quotation marks',
      'Trimmed: a shorter part of it',
    ]);
    expect(readText(wordings[1]?.querySelector('.carriers') ?? null)).toContain('Speaker: Olav Brenne');
    expect(readText(wordings[1]?.querySelector('.left-out') ?? null)).toContain('very little warning');
  });

  test('mark the words that differ, for eyes and ears', () => {
    const marks = [...drawn.querySelectorAll('#quote-1 mark')].map(readText);
    expect(marks).toEqual(['[only there:] almost no time [end]', '[only there:] hit the [end]']);
  });

  test('say where words are not given to one speaker by all', () => {
    expect(readText(drawn.querySelector('#quote-1 .contested'))).toContain('not given to the same speaker');
  });
});

describe('the rest of the account', () => {
  const drawn = drawStory(WHOLE);

  test('says by how many independent texts a gap is carried', () => {
    expect(readText(drawn.querySelector('#gaps summary'))).toBe('Carried by 3 outlets in 3 independent texts');
  });

  test('says when the order of two articles cannot be told', () => {
    const entries = [...drawn.querySelectorAll('.timeline > li')].map(readText);
    expect(entries[0]).toContain('06:05 UTC+1');
    expect(entries[0]).toContain('First of these articles with');
    expect(entries[1]).toContain('Cannot tell whether this came before or after the one above.');
    expect(entries[2]).toContain('Changed: 15 Mar 2031');
    expect(entries.at(-1)).toContain('Time not known');
  });

  test('has copies of one text together, with the agency they credit', () => {
    const copies = drawn.querySelector('.one-text');
    expect(readText(copies?.querySelector('h3') ?? null)).toBe('One text, printed by 2 articles');
    expect(readText(copies ?? null)).toContain('Credits Northwire');
  });

  test('can be corrected, but not in a private window', () => {
    button(drawn, 'Not this story').click();
    expect(EVENTS.onNotThisStory).toHaveBeenCalledOnce();
    expect(() => button(drawNamed('story-preview'), 'Not this story')).toThrow();
  });

  test('can be asked for again where it could not be read', () => {
    button(drawNamed('story-failed'), 'Try again').click();
    expect(EVENTS.onReadAgain).toHaveBeenCalledOnce();
  });
});
