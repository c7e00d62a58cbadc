import { countFacets } from '@/components/library/count-facets.ts';
import type { Filing } from '@/components/library/files-part.tsx';
import type { LibraryEvents, LibraryProps } from '@/components/library/library-page.tsx';
import { type LibraryView, WHOLE_LIBRARY } from '@/components/library/library-view.ts';
import type { LostSince } from '@/components/library/lost-since.ts';
import { NOTHING_SELECTED, type Selection } from '@/components/library/selection.ts';
import type { Shelving } from '@/components/library/stories-part.tsx';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { inventedHighlight, inventedHighlights } from './invented-highlights.ts';
import { BARE, WHOLE } from './invented-whole-story.ts';
import { CORRECTING } from './page-states.ts';

const ignore = () => undefined;
const kept = async () => true;

const EVENTS: LibraryEvents = {
  onView: ignore,
  onClearFilters: ignore,
  onSelect: ignore,
  onReadAgain: ignore,
  onNote: kept,
  drafts: { read: () => null, keep: ignore },
  onChangeMany: kept,
  onRenameTag: kept,
  onRemoveTag: kept,
  onUndo: ignore,
  onDismiss: ignore,
  onBackUp: ignore,
  onLater: ignore,
  onOptions: ignore,
  onOpen: ignore,
  onChange: kept,
  onDelete: kept,
  onCopy: kept,
  onFind: ignore,
  onStory: ignore,
};

const FILING: Filing = {
  formats: ['csv', 'json', 'json-ld', 'ris', 'research'],
  state: { kind: 'idle' },
  onExport: ignore,
  onChoose: ignore,
  onImport: ignore,
  onCancel: ignore,
};

const SHELVING: Shelving = {
  stories: { kind: 'reading' },
  ledger: null,
  onSearch: ignore,
  onStory: ignore,
  onCopy: kept,
};

const LONG = 'Ferrypassengerliabilityinsurancearbitration';
const ODD: readonly Highlight[] = [
  inventedHighlight(1, {
    target: { quote: { exact: `${LONG.repeat(6)} `.repeat(12), prefix: '', suffix: '' }, position: null },
    note: `${LONG.repeat(4)} and then in words that go on for a good while. `.repeat(9),
    tags: [LONG.repeat(2), 'a tag of several words, as some people write them', 'x'],
  }),
  inventedHighlight(4, {
    target: {
      quote: { exact: 'המעבורת עלתה על שרטון ליד סקארוויק, וכל 214 הנוסעים הורדו', prefix: '', suffix: '' },
      position: { start: 0, end: 10 },
    },
    note: 'השוו עם קול הנמל, עמוד 3',
    tags: ['מעבורות', 'ferries'],
  }),
  inventedHighlight(6, {
    source: { ...inventedHighlight(6).source, outlet: null, headline: null, publishedAt: null },
    comparison: null,
  }),
];

interface State {
  readonly highlights?: readonly Highlight[];
  readonly view?: Partial<LibraryView>;
  readonly given?: Partial<LibraryProps>;
  readonly selection?: Selection;
  readonly lost?: LostSince;
}

const selected = (...ids: string[]): Selection => ({ ids: new Set(ids), anchor: ids[0] ?? null });
const NO_NOTICE = { count: 0, sinceBackup: 0, lastBackupAt: null, notice: null };
const [FIRST] = inventedHighlights(1);

/** What the library can show. */
export const LIBRARY_STATES: Readonly<Record<string, State>> = {
  'library-empty': { highlights: [] },
  'library-loading': { given: { reading: { kind: 'reading', read: 0, of: null }, shown: [] } },
  'library-loading-many': {
    given: { reading: { kind: 'reading', read: 4000, of: 10_000 }, shown: [], glimpse: inventedHighlights(12) },
  },
  'library-failed': {
    given: { reading: { kind: 'failed', why: 'The highlights could not be read. Close this page and open it again.' } },
  },
  'library-one': { highlights: inventedHighlights(1), view: { opened: FIRST?.id ?? null } },
  library: {
    highlights: inventedHighlights(12),
    selection: selected('h000001', 'h000002'),
    view: { tags: ['ferries'], colours: ['green'], from: '2031-03-01' },
  },
  'library-lost': {
    highlights: inventedHighlights(4),
    lost: { h000001: '2031-03-20', h000002: '2031-03-21' },
  },
  'library-many': { highlights: inventedHighlights(10_000) },
  'library-odd': { highlights: ODD, view: { opened: ODD[0]?.id ?? null } },
  'library-right-to-left': { highlights: ODD.slice(1), view: { opened: ODD[1]?.id ?? null } },
  'library-search': { highlights: inventedHighlights(5), view: { typed: 'harbuor 214' } },
  'library-nothing-found': {
    highlights: inventedHighlights(5),
    view: { typed: 'zeppelin' },
    given: { shown: [] },
  },
  'library-bin': { highlights: [], view: { isBin: true } },
  'library-notice': {
    given: {
      health: {
        ...NO_NOTICE,
        count: 31,
        sinceBackup: 31,
        notice: 'The browser had lost 3 highlights. They were brought back from their second copy. Save a backup now.',
      },
      isReminding: true,
      notice: { sentence: '3 highlights deleted.', canUndo: true },
    },
  },
  'library-tags': { view: { part: 'tags' } },
  'library-tags-empty': { highlights: [], view: { part: 'tags' } },
  'library-files': { view: { part: 'files' }, selection: selected('h000001') },
  'library-files-working': {
    view: { part: 'files' },
    given: { filing: { ...FILING, state: { kind: 'working', sentence: 'Writing the file…', share: 0.4 } } },
  },
  'library-files-preview': {
    view: { part: 'files' },
    given: {
      filing: {
        ...FILING,
        state: {
          kind: 'preview',
          fileName: 'highlights.json',
          gain: { added: 1204, changed: 3, same: 40, leftOut: 0 },
          refused: [
            {
              place: { key: 'refused.import.places.annotation', values: { number: 7 } },
              why: { key: 'refused.import.reply' },
            },
          ],
        },
      },
    },
  },
  'library-files-failed': {
    view: { part: 'files' },
    given: {
      filing: { ...FILING, state: { kind: 'failed', why: 'notes.json: There are no highlights in this file.' } },
    },
  },
  'library-stories': {
    view: { part: 'stories' },
    given: {
      shelving: { ...SHELVING, stories: { kind: 'read', found: CORRECTING.found ?? { stories: [], isAll: true } } },
    },
  },
  'library-stories-empty': {
    view: { part: 'stories' },
    given: { shelving: { ...SHELVING, stories: { kind: 'read', found: { stories: [], isAll: true } } } },
  },
  'library-ledger': {
    view: { part: 'stories', ledger: 'story:ferry' },
    given: {
      shelving: {
        ...SHELVING,
        ledger: {
          kind: 'read',
          story: {
            id: 'story:ferry',
            title: 'Night ferry runs aground off Skarvik, all 214 aboard taken off before dawn',
            whole: { ...WHOLE, articles: WHOLE.articles.map((article) => ({ ...article, isOpen: false })) },
          },
        },
      },
    },
  },
  'library-ledger-bare': {
    view: { part: 'stories', ledger: 'story:ferry' },
    given: { shelving: { ...SHELVING, ledger: { kind: 'read', story: { id: 's', title: 'Bare', whole: BARE } } } },
  },
  'library-ledger-gone': {
    view: { part: 'stories', ledger: 'story:gone' },
    given: {
      shelving: {
        ...SHELVING,
        ledger: { kind: 'failed', why: 'This story is not in your store any more. Go back to all stories.' },
      },
    },
  },
};

/** What the library is drawn with in a state. */
export function libraryState(name: string): LibraryProps {
  const {
    highlights = inventedHighlights(12),
    view = {},
    given = {},
    selection,
    lost = {},
  } = LIBRARY_STATES[name] ?? {};
  return {
    view: { ...WHOLE_LIBRARY, ...view },
    reading: { kind: 'read' },
    shown: highlights,
    glimpse: [],
    count: highlights.length,
    isSearching: false,
    lost,
    facets: countFacets(highlights, lost),
    selection: selection ?? NOTHING_SELECTED,
    health: { ...NO_NOTICE, count: highlights.length },
    isReminding: false,
    notice: null,
    filing: FILING,
    shelving: SHELVING,
    events: EVENTS,
    ...given,
  };
}
