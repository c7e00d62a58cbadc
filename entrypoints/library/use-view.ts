import { useEffect, useState } from 'preact/hooks';
import { type LibraryView, queryOfView, viewFromQuery, withoutFilters } from '@/components/library/library-view.ts';

/** What the library shows, as its address says, and the ways to show something else. */
export interface ViewInAddress {
  readonly view: LibraryView;
  readonly onView: (change: Partial<LibraryView>) => void;
  readonly onClearFilters: () => void;
}

/** Keeps the view in the page's address: each choice is a step to go back from; letters typed are one step together. */
export function useView(): ViewInAddress {
  const [view, setView] = useState(() => viewFromQuery(location.search));
  useEffect(() => {
    const read = () => setView(viewFromQuery(location.search));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const go = (isNewStep: boolean, next: (now: LibraryView) => LibraryView) =>
    setView((now) => {
      const view = next(now);
      const address = `${location.pathname}${queryOfView(view)}`;
      if (`${location.pathname}${location.search}` === address) return view;
      if (isNewStep) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      return view;
    });
  return {
    view,
    onView: (change) => go(!('typed' in change), (now) => ({ ...now, ...change })),
    onClearFilters: () => go(true, withoutFilters),
  };
}
