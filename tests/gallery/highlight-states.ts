import type { HighlightEvents, HighlightMoment } from '@/components/highlight/highlight-moment.ts';
import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';

const ignore = () => undefined;

/** A surface that does nothing. */
export const NO_HIGHLIGHT_EVENTS: HighlightEvents = {
  onSave: ignore,
  onCopy: async () => true,
  onColour: ignore,
  onNote: ignore,
  onRemove: ignore,
  onUndo: ignore,
  onReattach: ignore,
  onClose: ignore,
};

/** A highlight of news that never was. */
export function placedHighlight(given: Partial<PlacedHighlight> = {}): PlacedHighlight {
  return {
    id: 'h1',
    exact: 'most of those aboard were asleep',
    colour: 'yellow',
    note: '',
    tags: [],
    found: 'exact',
    span: { start: 0, end: 10 },
    warning: null,
    ...given,
  };
}

const open = (given: Partial<PlacedHighlight>, rest: Partial<Extract<HighlightMoment, { kind: 'open' }>> = {}) => {
  const moment = { kind: 'open', highlight: placedHighlight(given), said: '', isNew: false, hasWords: false } as const;
  return { ...moment, ...rest };
};

/** The moments of the surface for highlights worth looking at. */
export const HIGHLIGHT_STATES: Readonly<Record<string, HighlightMoment>> = {
  'highlight-offer': { kind: 'offer' },
  'highlight-saving': { kind: 'saving' },
  'highlight-saved': open({}, { said: 'Saved.', isNew: true }),
  'highlight-saved-outside': open(
    { span: null },
    {
      said: 'Saved. These words stand outside the article’s text, so they are not marked on the page.',
      isNew: true,
    },
  ),
  'highlight-failed': {
    kind: 'failed',
    why: 'Not saved yet: Variorum did not answer. Try again, or copy the text to be sure of it.',
  },
  'highlight-open': open({
    colour: 'violet',
    note: 'Compare with what the harbour master said in the morning: then it was “nearly all”.',
    tags: ['ferries', 'night crossings', 'harbour'],
  }),
  'highlight-changed': open({
    found: 'changed',
    warning: 'The page now says “at least 214 people” where you saved “at least 241 people”.',
  }),
  'highlight-orphan': open({
    found: 'orphan',
    span: null,
    exact: 'The ferry had left the mainland a little after ten with a light wind behind it. '.repeat(4),
  }),
  'highlight-rtl': open({
    found: 'orphan',
    span: null,
    exact: 'غادرت العبّارة الميناء بعد العاشرة بقليل، وكان معظم الركاب نائمين.',
    note: 'راجع تقرير الصباح',
    tags: ['العبّارات'],
  }),
  'highlight-removed': { kind: 'removed', highlight: placedHighlight() },
};
