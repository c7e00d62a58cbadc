import { digestText } from '../article/digest.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a UUID, written as the standard has it. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** A UUID that is made of a text: the same each time. Version 8, which is for those who make theirs in their own way. */
export function uuidOf(text: string): string {
  const hex = digestText(text) + digestText(`${text}#`);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
