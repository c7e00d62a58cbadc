import { type Attribution, attribute } from './attribution.ts';
import type { Cast } from './cast.ts';
import type { Member } from './member.ts';
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
  const member = bearersIn(cast).get(surname) ?? null;
  return attribute('signed', { name: member?.name ?? text.slice(run.start, end), member, mention, certainty: 1 }, null);
}

// Made once a cast: a transcript has a label a paragraph, and to search the cast for each would be quadratic.
const bearers = new WeakMap<Cast, ReadonlyMap<string, Member>>();

/** Who bears a surname, the first named where several do. */
function bearersIn(cast: Cast): ReadonlyMap<string, Member> {
  const known = bearers.get(cast);
  if (known !== undefined) return known;
  const made = new Map<string, Member>();
  for (const member of cast.members) {
    const surname = member.name.toLowerCase().split(' ').at(-1) ?? '';
    if (member.kind !== 'body' && !made.has(surname)) made.set(surname, member);
  }
  bearers.set(cast, made);
  return made;
}
