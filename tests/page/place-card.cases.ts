import type { Box, Placement, Size } from '@/lib/page/place-card.ts';

const WIDE: Size = { width: 1280, height: 800 };
const NARROW: Size = { width: 320, height: 640 };
const CARD: Size = { width: 380, height: 300 };

/** A sentence in a window, and where its card goes. */
export const PLACE_CASES: readonly {
  readonly name: string;
  readonly sentence: Box;
  readonly card: Size;
  readonly viewport: Size;
  readonly kind: Placement['kind'];
}[] = [
  {
    name: 'beside the sentence where the right margin is wide enough',
    sentence: { left: 60, top: 200, right: 700, bottom: 250 },
    card: CARD,
    viewport: WIDE,
    kind: 'right',
  },
  {
    name: 'on the left where only that margin is',
    sentence: { left: 560, top: 200, right: 1200, bottom: 250 },
    card: CARD,
    viewport: WIDE,
    kind: 'left',
  },
  {
    name: 'below in a column that fills the window',
    sentence: { left: 320, top: 200, right: 960, bottom: 250 },
    card: CARD,
    viewport: WIDE,
    kind: 'below',
  },
  {
    name: 'above where there is no room below',
    sentence: { left: 320, top: 600, right: 960, bottom: 650 },
    card: CARD,
    viewport: WIDE,
    kind: 'above',
  },
  {
    name: 'where there is more room, cut, when neither has enough',
    sentence: { left: 320, top: 300, right: 960, bottom: 420 },
    card: { width: 380, height: 700 },
    viewport: WIDE,
    kind: 'below',
  },
  {
    name: 'as a sheet at the bottom of a narrow window',
    sentence: { left: 16, top: 100, right: 300, bottom: 200 },
    card: { width: 320, height: 400 },
    viewport: NARROW,
    kind: 'sheet-bottom',
  },
  {
    name: 'as a sheet at the top where the sentence stands low',
    sentence: { left: 16, top: 480, right: 300, bottom: 600 },
    card: { width: 320, height: 400 },
    viewport: NARROW,
    kind: 'sheet-top',
  },
];
