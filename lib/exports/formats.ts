import type { Format } from './format.ts';
import { writeJson } from './json.ts';

/** Every format that highlights are written in, in the order they are offered. */
export const FORMATS: readonly Format[] = [
  {
    id: 'json',
    name: 'JSON',
    purpose: 'Everything, for Variorum on another computer and for programs of your own.',
    extension: 'json',
    mimeType: 'application/json',
    isReadBack: true,
    write: writeJson,
  },
];
