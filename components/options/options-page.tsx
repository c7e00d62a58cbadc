import { useMemo, useRef } from 'preact/hooks';
import type { Forget, StoreSummary } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import { say } from '../words/say.ts';
import { AboutSection } from './about-section.tsx';
import type { AddedSitesEvents } from './added-sites.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { type BackingUp, BackupSection } from './backup-section.tsx';
import { CardsSection } from './cards-section.tsx';
import { Contents } from './contents.tsx';
import { type Correcting, CorrectionsSection } from './corrections-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import { LearningSection } from './learning-section.tsx';
import type { OutletEntry } from './outlet-entry.ts';
import { type Packing, PacksSection } from './packs-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { type Shortcuts, ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { StorageSection } from './storage-section.tsx';

/** What the reader can do on the options page. */
export interface OptionsEvents {
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onForget: (what: Forget) => void;
}

/** What the options page shows, and what it tells. */
export interface OptionsProps {
  readonly settings: Settings;
  readonly outlets: readonly OutletEntry[];
  readonly sites: AddedSitesEvents & { readonly allowed: readonly string[] | null };
  readonly store: StoreSummary | null;
  readonly correcting: Correcting;
  readonly packing: Packing;
  readonly backingUp: BackingUp;
  readonly shortcuts: Shortcuts;
  /** What the browser lets this extension keep, in bytes; null where it does not say. */
  readonly room: number | null;
  readonly version: string;
  /** What came of the last thing done, in a plain sentence. */
  readonly notice: string;
  readonly events: OptionsEvents;
}

/** The options page: everything that can be set, on one sheet with a table of contents that can be searched. */
export function OptionsPage({
  settings,
  outlets,
  sites,
  store,
  correcting,
  packing,
  backingUp,
  shortcuts,
  room,
  version,
  notice,
  events,
}: OptionsProps) {
  const page = useRef<HTMLElement>(null);
  const set = { settings, onChange: events.onChange };
  // The two long lists are drawn again only for what they show: a backup tells of its progress many times a minute.
  const sitesSection = useMemo(
    () => <SitesSection {...set} {...sites} outlets={outlets} />,
    [settings, outlets, sites.allowed],
  );
  const learningSection = useMemo(
    () => <LearningSection {...set} store={store} onForget={events.onForget} />,
    [settings, store],
  );
  return (
    <div class="options">
      <header class="options-head">
        <h1>Variorum</h1>
        <p>{say('options.lead')}</p>
        <a href="library.html">{say('options.library')}</a>
      </header>
      <Contents page={page} />
      <main ref={page}>
        {sitesSection}
        <CardsSection {...set} />
        <FiguresSection {...set} />
        <PacksSection store={store} packing={packing} />
        {learningSection}
        <CorrectionsSection {...correcting} />
        <StorageSection store={store} room={room} />
        <BackupSection {...backingUp} />
        <AppearanceSection {...set} />
        <PrivacySection />
        <ShortcutsSection {...shortcuts} />
        <AboutSection version={version} />
      </main>
      <p class="notice" role="status" data-shown={notice !== ''}>
        {notice}
      </p>
    </div>
  );
}
