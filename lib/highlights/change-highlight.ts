import type { Highlight } from './highlight.ts';
import { TAGS_LIMIT } from './highlight-schema.ts';
import { laterThan } from './moments.ts';

/** A highlight with some tags added behind those it has and some taken away; each is there once. */
export function withTags(
  highlight: Highlight,
  add: readonly string[],
  remove: readonly string[],
): Pick<Highlight, 'tags'> {
  const gone = new Set(remove);
  const tags = [...new Set([...highlight.tags.filter((tag) => !gone.has(tag)), ...add])];
  return { tags: tags.slice(0, TAGS_LIMIT) };
}

/** A highlight that is deleted now, or brought back. Deleted again, it was deleted when it was at first. */
export function withDeletion({ deletedAt, updatedAt }: Highlight, isUndone: boolean): Pick<Highlight, 'deletedAt'> {
  return { deletedAt: isUndone ? null : (deletedAt ?? laterThan(updatedAt, new Date())) };
}
