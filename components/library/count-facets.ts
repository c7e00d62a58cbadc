import { HIGHLIGHT_COLOURS, type Highlight, type HighlightColour } from '@/lib/highlights/highlight.ts';
import { isUnplaced, type LostSince } from './lost-since.ts';

/** Something to filter by: its id, what it is called, and how many highlights have it. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** What there is to filter by. */
export interface Facets {
  readonly stories: readonly Facet[];
  readonly outlets: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly colours: Readonly<Record<HighlightColour, number>>;
  /** How many have no known place in the article's text, and how many of these were there and are not found any more. */
  readonly unplaced: number;
  readonly lost: number;
}

/** Counts what highlights can be filtered by, by name. */
export function countFacets(highlights: readonly Highlight[], lost: LostSince): Facets {
  const stories: Counted = new Map();
  const outlets: Counted = new Map();
  const tags: Counted = new Map();
  const colours = new Map<string, number>();
  const unplaced = highlights.filter((highlight) => isUnplaced(highlight, lost));
  for (const { comparison, source, tags: own, colour } of highlights) {
    if (comparison !== null) count(stories, comparison.storyId, comparison.storyTitle);
    if (source.outlet !== null) count(outlets, source.outlet.id, source.outlet.name);
    for (const tag of own) count(tags, tag, tag);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const counted = HIGHLIGHT_COLOURS.map((colour) => [colour, colours.get(colour) ?? 0] as const);
  return {
    stories: byName(stories),
    outlets: byName(outlets),
    tags: byName(tags),
    colours: Object.fromEntries(counted) as Record<HighlightColour, number>,
    unplaced: unplaced.length,
    lost: unplaced.filter(({ id }) => lost[id] !== undefined).length,
  };
}

/** Counted in place: ten thousand highlights have some thirty thousand. */
type Counted = Map<string, { readonly id: string; name: string; count: number }>;

function count(facets: Counted, id: string, name: string): void {
  const facet = facets.get(id);
  if (facet === undefined) facets.set(id, { id, name, count: 1 });
  else {
    facet.name = name;
    facet.count += 1;
  }
}

function byName(facets: Counted): readonly Facet[] {
  const { compare } = new Intl.Collator();
  return [...facets.values()].sort((a, b) => compare(a.name, b.name));
}
