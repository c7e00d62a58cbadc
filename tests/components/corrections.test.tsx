import { beforeEach, expect, test, vi } from 'vitest';
import { CorrectionsSection } from '@/components/options/corrections-section.tsx';
import { corrected, undone } from '@/components/options/outcomes.ts';
import { CORRECTING } from '../gallery/page-states.ts';
import { draw, readText } from './draw.ts';
import { drawPopup, POPUP_EVENTS } from './draw-popup.tsx';

const [onCorrect, onSearchStories] = [vi.fn(), vi.fn()];
beforeEach(() => vi.clearAllMocks());

function section(given: Partial<Parameters<typeof CorrectionsSection>[0]> = {}): HTMLElement {
  const does = { onCorrect, onUndo: POPUP_EVENTS.onUndo, onSearchStories };
  return draw(<CorrectionsSection {...CORRECTING} {...does} {...given} />);
}

/** The buttons of a page by their names, as a screen reader says them. */
function buttons(drawn: HTMLElement): string[] {
  return [...drawn.querySelectorAll('button')].map(readText);
}

async function press(drawn: HTMLElement, name: string): Promise<void> {
  const button = [...drawn.querySelectorAll('button')].find((each) => readText(each).startsWith(name));
  if (button === undefined) throw new Error(`no button is called ${name}`);
  button.click();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

test('the popup says how many outlets and how many independent texts there are, and takes the page out', async () => {
  const drawn = drawPopup('popup');
  expect(readText(drawn.querySelector('.page-story'))).toContain(
    '6 other articles from 4 outlets in your store: 2 independent texts.',
  );
  await press(drawn, 'Not this story');
  expect(POPUP_EVENTS.onNotThisStory).toHaveBeenCalledOnce();
});

test('the popup asks which of the stories it could be, each by its name', async () => {
  const drawn = drawPopup('popup-possible');
  expect(readText(drawn.querySelector('.possible h2'))).toBe('Could be one of 2 stories');
  expect(buttons(drawn).filter((name) => name.startsWith('This one'))).toEqual([
    'This one: Night ferry runs aground off Skarvik, all aboard taken off',
    'This one: Ferry refloated off Skarvik a week on',
  ]);
  await press(drawn, 'This one: Ferry refloated');
  expect(POPUP_EVENTS.onThisStory).toHaveBeenCalledWith(expect.objectContaining({ id: 'story-2' }));
});

test('what was said in the popup can be taken back at once, and not twice', async () => {
  const sentence = 'Taken out of this story.';
  const drawn = drawPopup('popup-corrected', { correction: { sentence, canUndo: true } });
  expect(readText(drawn.querySelector('.correction-made'))).toBe(`${sentence} Undo`);
  await press(drawn, 'Undo');
  expect(POPUP_EVENTS.onUndo).toHaveBeenCalledOnce();
  expect(buttons(drawPopup('popup-corrected', { correction: { sentence: 'Undone.', canUndo: false } }))).not.toContain(
    'Undo',
  );
});

test('in a private window nothing is kept, so nothing can be said', () => {
  expect(buttons(drawPopup('popup', { isPrivate: true }))).not.toContain('Not this story');
  const drawn = drawPopup('popup-possible', { isPrivate: true });
  expect(buttons(drawn).filter((name) => name.startsWith('This one'))).toEqual([]);
  expect(readText(drawn.querySelector('.possible'))).toContain('In a private window nothing is kept');
});

test('the options list what was corrected in words, with its day and an undo of its own', async () => {
  const drawn = section();
  const rows = [...drawn.querySelectorAll('.rows:not(.stories, .parted) > li > div')].map(readText);
  expect(rows).toEqual([
    '“Night ferry runs aground off Skarvik, all 214 aboard taken off before dawn” is not part of “Oil spill closes the harbour of Port Ellory”14 Mar 2031',
    '“https://courier.example/news/2031/ferryliabilityarbitration” is one story with “קול הנמל: חקירה”',
  ]);
  await press(drawn, 'Undo: Night ferry');
  expect(POPUP_EVENTS.onUndo).toHaveBeenCalledWith('b');
});

test('an article is split off its story with all that is left of it', async () => {
  const drawn = section();
  expect(buttons(drawn).filter((name) => name.startsWith('Split off'))).toHaveLength(3);
  await press(drawn, 'Split off Night ferry');
  expect(onCorrect).toHaveBeenCalledWith({
    kind: 'apart',
    one: ['f0'],
    oneTitle: 'Night ferry runs aground off Skarvik',
    other: ['f1', 'f2'],
    otherTitle: 'Night ferry runs aground off Skarvik, all aboard taken off',
  });
});

test('two stories are merged by choosing one, then the other, and choosing can be given up', async () => {
  const drawn = section();
  await press(drawn, 'Merge with… Night ferry');
  expect(readText(drawn.querySelector('.merging'))).toContain('Choose the story to merge with “Night ferry');
  await press(drawn, 'Cancel Night ferry');
  expect(drawn.querySelector('.merging')).toBeNull();
  await press(drawn, 'Merge with… Night ferry');
  await press(drawn, 'Merge Ferrypassenger');
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ kind: 'together', one: ['f0', 'f1', 'f2'], other: ['x'] }),
  );
  expect(drawn.querySelector('.merging')).toBeNull();
});

test.each([
  [{ stories: [], isAll: true }, 'No story in your store has all of these words.'],
  [{ stories: CORRECTING.found?.stories ?? [], isAll: true }, '2 stories, the newest first.'],
  [{ ...CORRECTING.found, stories: [], isAll: false }, 'No story in your store has all of these words.'],
])('a search says what it found: %#', (found, sentence) => {
  expect(readText(section({ found }).querySelector('[role="status"]'))).toBe(sentence);
});

test('what was said on notes is listed with who printed it, and can be taken back', async () => {
  const onUndo = vi.fn();
  const drawn = section({ corrections: [], onUndo });
  const list = [...drawn.querySelectorAll('h3')].find((each) => readText(each) === 'Not the same')?.nextElementSibling;
  expect([...(list?.querySelectorAll('p') ?? [])].map(readText)).toEqual([
    '“more than 200 people” The Harbour Courier',
    'is not the same as',
    '“214 aboard” and “209” The North Coast Mail and קול הנמל',
  ]);
  expect(readText(drawn)).not.toContain('You have corrected nothing.');
  await press(drawn, 'Undo: more than 200 people');
  expect(onUndo).toHaveBeenCalledWith('p');
});

test('nothing corrected, nothing read yet and nothing done are said plainly', () => {
  expect(readText(section({ corrections: [], parted: [], found: null }))).toContain('You have corrected nothing.');
  expect(readText(section({ corrections: null, found: null }))).toContain('Reading your corrections…');
  const refused = { ok: false, why: 'Too many.' } as const;
  const merge = { kind: 'together', one: [], other: [], oneTitle: null, otherTitle: null } as const;
  expect(corrected(merge, refused)).toBe('Too many.');
  expect(corrected(merge, { ok: true, value: null })).toContain('Merged.');
  expect(undone(refused)).toBe('Too many.');
  expect(undone({ ok: true, value: null })).toContain('Undone.');
});
