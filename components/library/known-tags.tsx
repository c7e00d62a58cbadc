import type { Facet } from './count-facets.ts';

/** The id of the list that fields for tags suggest from. */
export const KNOWN_TAGS = 'known-tags';

/** The tags there are, for fields to suggest: once a page, whichever field asks. */
export function KnownTags({ tags }: { tags: readonly Facet[] }) {
  return (
    <datalist id={KNOWN_TAGS}>
      {tags.map(({ id }) => (
        <option key={id} value={id} />
      ))}
    </datalist>
  );
}
