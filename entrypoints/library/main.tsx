import './style.ts';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { useSettings } from '@/components/controls/use-settings.ts';
import type { Scope } from '@/components/library/files-part.tsx';
import { LibraryPage } from '@/components/library/library-page.tsx';
import { NOTHING_SELECTED, select, selectedOf } from '@/components/library/selection.ts';
import { keepNoteDraft, readNoteDraft } from '@/lib/browser/note-drafts.ts';
import { openOptions } from '@/lib/browser/open-options.ts';
import { changeSettings, readSettings, watchSettings } from '@/lib/browser/settings-item.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { copyText } from '@/lib/page/copy-text.ts';
import { dressPage } from '@/lib/page/dress-page.ts';
import './speak.ts';
import { useChanges } from './use-changes.ts';
import { useFiling } from './use-filing.ts';
import { useHealth } from './use-health.ts';
import { useHighlights } from './use-highlights.ts';
import { useLost } from './use-lost.ts';
import { useNotice } from './use-notice.ts';
import { useShelving } from './use-shelving.ts';
import { useShown } from './use-shown.ts';
import { useView } from './use-view.ts';

const SETTINGS = { read: readSettings, change: changeSettings, watch: watchSettings };

function LibraryApp() {
  const { settings } = useSettings(SETTINGS);
  const { view, onView, onClearFilters } = useView();
  const { health, isReminding, onLater, readHealth } = useHealth();
  const { notice, setNotice, tell } = useNotice();
  const kept = useHighlights(health?.count ?? null, tell);
  const { reading, readAgain } = kept;
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const { lost, onFind } = useLost(tell);
  const { shown, glimpse, isSearching, live, facets } = useShown(kept, view, lost);
  const chosen = (scope: Exclude<Scope, 'all'>): readonly Highlight[] => {
    const keys = shown.map(({ id }) => id);
    const ids = new Set(selectedOf(selection, keys));
    return scope === 'selected' ? shown.filter(({ id }) => ids.has(id)) : shown;
  };
  const filing = useFiling(chosen, tell, () => {
    readAgain();
    readHealth();
  });
  const changing = useChanges(kept, setNotice);
  const shelving = useShelving(view, onView);
  if (settings === null) return null;
  dressPage(document.body, settings.appearance);
  return (
    <LibraryPage
      {...{ view, reading, shown, lost, isSearching, facets, selection, health, isReminding, notice, filing, shelving }}
      count={live.length}
      glimpse={glimpse}
      events={{
        ...changing,
        drafts: { read: readNoteDraft, keep: keepNoteDraft },
        onView,
        onClearFilters,
        onLater,
        onFind,
        onOpen: (opened) => onView({ opened }),
        onSelect: (action) => setSelection((now) => select(now, action)),
        onReadAgain: readAgain,
        onBackUp() {
          // That part says how far it is, and what went wrong.
          onView({ part: 'files' });
          filing.onExport('json', 'all');
        },
        onCopy: copyText,
        onStory: (ledger, article) => onView({ part: 'stories', ledger, article }),
        onOptions: () => openOptions(null),
      }}
    />
  );
}

render(<LibraryApp />, document.body);
