import { decode } from '../decode.ts';
import type { Highlight } from './highlight.ts';
import { highlightSchema } from './highlight-schema.ts';

/** What is stored, as a highlight; null where this version cannot read it. */
export function readHighlight(stored: unknown): Highlight | null {
  const decoded = decode(highlightSchema, stored, 'highlight');
  return decoded.ok ? decoded.value : null;
}
