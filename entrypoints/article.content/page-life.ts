import { request } from '@/lib/browser/messages.ts';
import type { Arrival } from '@/lib/page/read-page.ts';
import type { PageState } from '@/lib/protocol.ts';
import { hostIsListed, type Settings } from '@/lib/settings.ts';
import { type AnnotatedPage, annotatePage } from './annotate-page.ts';

const LOADED: Arrival = { kind: 'loaded' };

/** One page in the tab, through changes of settings and of address. */
export interface PageLife {
  describe(): PageState;
  openRail(): void;
  settingsChanged(settings: Settings): void;
  addressChanged(): void;
}

/** Keeps the notes of a page in step with the settings and the address, until the signal. */
export function makePageLife(signal: AbortSignal): PageLife {
  let settings: Settings | null = null;
  let state: PageState = { kind: 'reading' };
  let page: AnnotatedPage | null = null;
  let run = new AbortController();
  let badge = 0;

  const tell = (next: PageState) => {
    state = next;
    const count = next.kind === 'annotated' ? next.annotated.cards.length : 0;
    // The browser clears the number of a tab that goes elsewhere, so an unchanged one need not wake the background.
    if (count !== badge) request('badge', { count });
    badge = count;
  };
  const restart = async (arrival: Arrival) => {
    run.abort();
    run = new AbortController();
    page = null;
    if (settings === null || signal.aborted) return;
    const off = whyOff(settings);
    if (off !== null) return tell({ kind: off });
    const ends = AbortSignal.any([signal, run.signal]);
    const events = { tell: (next: PageState) => ends.aborted || tell(next), changed: () => restart(LOADED) };
    const annotated = await annotatePage(settings, arrival, events, ends);
    if (!ends.aborted) page = annotated;
  };
  return {
    describe: () => state,
    openRail: () => page?.notes.openRail(),
    addressChanged: () => restart({ kind: 'moved', staleText: page?.text ?? null }),
    settingsChanged(next) {
      const before = settings;
      settings = next;
      if (before === null || asksForMore(before, next)) restart(LOADED);
      else page?.notes.restyle(next.appearance);
    },
  };
}

function whyOff(settings: Settings): 'paused' | 'site-off' | null {
  if (settings.paused) return 'paused';
  return hostIsListed(location.hostname, settings.sitesOff) ? 'site-off' : null;
}

/** Whether a change of settings is one of what is shown, and not only of how it looks. */
function asksForMore(before: Settings, next: Settings): boolean {
  const what = (each: Settings) => JSON.stringify([whyOff(each), each.cardTypes, each.cardLimit]);
  return what(before) !== what(next);
}
