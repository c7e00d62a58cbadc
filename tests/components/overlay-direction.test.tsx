import { afterEach, expect, test } from 'vitest';
import { Overlay } from '@/components/overlay/overlay.tsx';
import { speakWith } from '@/components/words/say.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { ENGLISH } from '@/lib/words/english.ts';
import { wordsOfTable } from '@/lib/words/words-of-table.ts';
import { annotatedWith } from '../gallery/invented-annotated.ts';
import { NO_EVENTS } from '../gallery/no-events.ts';
import { type Language, wordTable } from '../words/locales.ts';
import { draw } from './draw.ts';

type Rail = (typeof DEFAULT_SETTINGS)['appearance']['rail'];

afterEach(() => speakWith(ENGLISH));

const drawn = (language: Language, rail: Rail) => {
  speakWith(wordsOfTable(wordTable(language)));
  const view = {
    annotated: annotatedWith({ cards: [] }),
    highlights: [],
    appearance: { ...DEFAULT_SETTINGS.appearance, rail },
    panelOpen: false,
    listedId: null,
    floating: null,
    viewport: { width: 1200, height: 800 },
    said: null,
  };
  return draw(<Overlay view={view} events={NO_EVENTS} />);
};
const { rail: AS_IT_WAS } = DEFAULT_SETTINGS.appearance;

test.each<readonly [Language, Rail, string]>([
  ['en', AS_IT_WAS, 'right'],
  ['ar', AS_IT_WAS, 'left'],
  ['ar', { side: 'right', top: 50 }, 'right'],
])('in %s, the tab that is put %j stands at the %s', (language, rail, side) => {
  expect(drawn(language, rail).querySelector('.variorum')?.getAttribute('data-side')).toBe(side);
});
