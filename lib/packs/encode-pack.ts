import type { StoryPack } from './pack.ts';

/** A pack as the text of a file: the same pack is the same text, byte for byte, however its objects came about. */
export function encodePack(pack: StoryPack): string {
  return `${JSON.stringify(pack, inKeyOrder)}\n`;
}

/** For `JSON.stringify`: fields in the order of the alphabet, so that equal values are equal texts. */
export function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
