import type { Highlight } from './highlight.ts';
import { TAGS_LIMIT } from './highlight-schema.ts';

/** What a reader changes of a highlight that is kept. */
type ChangedField = 'colour' | 'note' | 'tags' | 'deletedAt';

/** What a change made of one highlight: the field it is of, as it was and as it is. The same twice where it did nothing. */
export type MadeChange = {
  readonly [Field in ChangedField]: {
    readonly kind: Field;
    readonly id: string;
    readonly before: Highlight[Field];
    readonly after: Highlight[Field];
  };
}[ChangedField];

/** The change of one field that makes one highlight of another. */
export function madeChange(kind: ChangedField, before: Highlight, after: Highlight): MadeChange {
  return { kind, id: before.id, before: before[kind], after: after[kind] } as MadeChange;
}

/** Whether it changed anything. */
export function hasEffect({ before, after }: MadeChange): boolean {
  return !isSame(before, after);
}

/**
 * A highlight with a change taken back. What was changed since stays as it is, whoever changed it: a colour that is another by
 * now, a highlight that was brought back or deleted again, a tag given or taken off meanwhile.
 */
export function takenBack(highlight: Highlight, made: MadeChange): Highlight {
  if (isSame(highlight[made.kind], made.after)) return { ...highlight, [made.kind]: made.before };
  return made.kind === 'tags' ? { ...highlight, tags: tagsTakenBack(highlight.tags, made) } : highlight;
}

function tagsTakenBack(now: readonly string[], { before, after }: Extract<MadeChange, { kind: 'tags' }>) {
  const given = after.filter((tag) => !before.includes(tag));
  const taken = before.filter((tag) => !after.includes(tag) && !now.includes(tag));
  // One tag was put in the place of another, and is gone since: the other would come back without anybody having asked for it.
  const isStillGiven = given.every((tag) => now.includes(tag));
  const left = now.filter((tag) => !given.includes(tag));
  return [...left, ...(isStillGiven ? taken : [])].slice(0, TAGS_LIMIT);
}

function isSame(one: MadeChange['before'], other: MadeChange['before']): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((tag, at) => tag === other[at]);
}
