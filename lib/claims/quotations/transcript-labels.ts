import { type Attribution, attribute } from './attribution.ts';
import type { Cast } from './cast.ts';
import type { QuotedRun } from './quoted-runs.ts';

// "LEE:" or "SEN. MARSH-OGDEN:": longer than this is no label.
const LONGEST = 40;

/** The speaker that a transcript names at the head of a quoted run, in capitals before a colon. */
export function findLabel(cast: Cast, run: QuotedRun, text: string): Attribution | null {
  let end = run.start;
  let letters = 0;
  for (; end < run.end && end < run.start + LONGEST && text[end] !== ':'; end++) {
    const char = text[end] ?? '';
    if (char !== char.toUpperCase() || /[\d,;!?]/.test(char)) return null;
    if (char !== char.toLowerCase()) letters++;
  }
  if (text[end] !== ':' || letters < 3) return null;
  const mention = { start: run.start, end };
  const surname = text.slice(run.start, end).trim().split(' ').at(-1)?.toLowerCase() ?? '';
  const member =
    cast.members.find((m) => m.kind !== 'body' && m.name.toLowerCase().split(' ').at(-1) === surname) ?? null;
  return attribute('signed', { name: member?.name ?? text.slice(run.start, end), member, mention, certainty: 1 }, null);
}
