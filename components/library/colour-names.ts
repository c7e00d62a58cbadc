import type { HighlightColour } from '@/lib/highlights/highlight.ts';

/** What the colours of highlights are called: the name always stands beside the colour. */
export const COLOUR_NAMES: Readonly<Record<HighlightColour, string>> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
  violet: 'Violet',
};
