import { useEffect, useMemo, useState } from 'preact/hooks';
import { countFacets, type Facets } from '@/components/library/count-facets.ts';
import { filterHighlights } from '@/components/library/filter-highlights.ts';
import { type LibraryView, queryOfView } from '@/components/library/library-view.ts';
import type { LostSince } from '@/components/library/lost-since.ts';
import { SEARCHED_FIELDS } from '@/components/library/searched-fields.ts';
import { sortHighlights } from '@/components/library/sort-highlights.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { idle } from '@/lib/page/idle.ts';
import { runInSteps } from '@/lib/page/run-in-steps.ts';
import { makeSearch } from '@/lib/search/search-items.ts';
import { wordsTyped } from '@/lib/search/words-typed.ts';
import { useGlimpse } from './use-glimpse.ts';
import type { KeptHighlights } from './use-highlights.ts';

const search = makeSearch(SEARCHED_FIELDS);
/** A word that no highlight has to have. */
const ANY = 'a';

/** What a search found, best first, and of what. */
interface Found {
  readonly highlights: readonly Highlight[];
  readonly words: string;
  readonly found: readonly Highlight[];
}

/** What is shown of the highlights, all that are not deleted, and what these can be filtered by. */
export interface ShownHighlights {
  readonly shown: readonly Highlight[];
  /** What there is to be looked at until all are read. */
  readonly glimpse: readonly Highlight[];
  readonly isSearching: boolean;
  readonly live: readonly Highlight[];
  readonly facets: Facets;
}

/** The highlights that a view shows, in its order. While somebody types, those of the last word stay until the next are there. */
export function useShown(
  { highlights, early }: Pick<KeptHighlights, 'highlights' | 'early'>,
  view: LibraryView,
  lost: LostSince,
): ShownHighlights {
  const glimpse = useGlimpse(early, view, lost);
  const words = wordsTyped(view.typed).join(' ');
  const [last, setLast] = useState<Found | null>(null);
  useEffect(() => {
    const life = new AbortController();
    if (words === '') {
      setLast(null);
      // Reading every word takes a moment: it is done before anybody types.
      idle().then(() => runInSteps(search(highlights, ANY), life.signal));
      return () => life.abort();
    }
    runInSteps(search(highlights, words), life.signal).then((found) => {
      if (found !== null) setLast({ highlights, words, found });
    });
    return () => life.abort();
  }, [highlights, words]);
  const found = words === '' ? null : last;
  const isSearching = words !== '' && (last?.words !== words || last.highlights !== highlights);
  const shown = useMemo(() => {
    const filtered = filterHighlights(found === null ? highlights : asTheyAre(found, highlights), view, lost);
    return found !== null && view.sort === null ? filtered : sortHighlights(filtered, view.sort ?? 'newest');
  }, [highlights, found, lost, queryOfView({ ...view, typed: '', opened: null })]);
  const live = useMemo(() => highlights.filter(({ deletedAt }) => deletedAt === null), [highlights]);
  const facets = useMemo(() => countFacets(live, lost), [live, lost]);
  return { shown, glimpse, isSearching, live, facets };
}

/** What was found, as it is now: some of it may have been changed since. */
function asTheyAre({ found, highlights: then }: Found, now: readonly Highlight[]): readonly Highlight[] {
  if (then === now) return found;
  const byId = new Map(now.map((highlight) => [highlight.id, highlight]));
  return found.flatMap(({ id }) => byId.get(id) ?? []);
}
