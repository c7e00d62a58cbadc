import type { HighlightsHealth } from '@/lib/highlight-protocol.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { say } from '../words/say.ts';
import type { Facets } from './count-facets.ts';
import { FilesPart, type Filing } from './files-part.tsx';
import type { HighlightEvents } from './highlight-row.tsx';
import { HighlightsPart } from './highlights-part.tsx';
import { KnownTags } from './known-tags.tsx';
import { LibraryNav } from './library-nav.tsx';
import { LibraryNotices } from './library-notices.tsx';
import type { LibraryView } from './library-view.ts';
import type { LostSince } from './lost-since.ts';
import { type Notice, NoticeLine } from './notice-line.tsx';
import type { Selection, SelectionAction } from './selection.ts';
import { selectedOf } from './selection.ts';
import { type Shelving, StoriesPart } from './stories-part.tsx';
import { TagsPart } from './tags-part.tsx';

/** The highlights of the library: being read, refused with a reason, or there. */
export type HighlightsReading =
  /** `of` is how many there are, null until that is known. */
  | { readonly kind: 'reading'; readonly read: number; readonly of: number | null }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'read' };

/** What the reader can do in the library. */
export interface LibraryEvents extends HighlightEvents {
  /** Shows something else of it. What is typed replaces the entry of the page's history, all else makes a new one. */
  readonly onView: (change: Partial<LibraryView>) => void;
  readonly onClearFilters: () => void;
  readonly onSelect: (action: SelectionAction) => void;
  readonly onReadAgain: () => void;
  /** The same for many at once, which is told of and can be undone. */
  readonly onChangeMany: HighlightEvents['onChange'];
  readonly onRenameTag: (from: string, to: string) => Promise<boolean>;
  readonly onRemoveTag: (tag: string) => Promise<boolean>;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
  readonly onBackUp: () => void;
  readonly onLater: () => void;
  readonly onOptions: () => void;
}

/** What the library shows, and what it tells. */
export interface LibraryProps {
  readonly view: LibraryView;
  readonly reading: HighlightsReading;
  /** Those that the filters and the search let through, in their order. */
  readonly shown: readonly Highlight[];
  /** Some of them, to be looked at while all are being read. */
  readonly glimpse: readonly Highlight[];
  /** How many there are, deleted ones left out. */
  readonly count: number;
  readonly lost: LostSince;
  readonly isSearching: boolean;
  readonly facets: Facets;
  readonly selection: Selection;
  readonly health: HighlightsHealth | null;
  readonly isReminding: boolean;
  /** What came of the last thing done, and whether it can be undone. */
  readonly notice: Notice | null;
  readonly filing: Filing;
  readonly shelving: Shelving;
  readonly events: LibraryEvents;
}

/** The library: everything a reader saved and every story of the store, on one page. */
export function LibraryPage(props: LibraryProps) {
  const { view, count, shown, selection, facets, health, isReminding, notice, filing, shelving, events } = props;
  const keys = shown.map(({ id }) => id);
  // What is in the bin leaves with no file.
  const offered = view.isBin ? [] : keys;
  const counts = { all: count, shown: offered.length, selected: selectedOf(selection, offered).length };
  return (
    <div class="library">
      <header class="library-head">
        <h1>{say('library.title')}</h1>
        <LibraryNav view={view} count={count} onView={events.onView} />
        <button type="button" class="plain" onClick={events.onOptions}>
          {say('library.options')}
        </button>
      </header>
      <main>
        <LibraryNotices health={health} isReminding={isReminding} onBackUp={events.onBackUp} onLater={events.onLater} />
        {view.part === 'highlights' && <HighlightsPart {...props} />}
        {view.part === 'stories' && <StoriesPart {...shelving} />}
        {view.part === 'tags' && (
          <TagsPart
            tags={facets.tags}
            onRename={events.onRenameTag}
            onRemove={events.onRemoveTag}
            onShow={(tag) => events.onView({ part: 'highlights', tags: [tag] })}
          />
        )}
        {view.part === 'files' && <FilesPart {...filing} counts={counts} />}
      </main>
      <KnownTags tags={facets.tags} />
      <NoticeLine notice={notice} onUndo={events.onUndo} onDismiss={events.onDismiss} />
    </div>
  );
}
