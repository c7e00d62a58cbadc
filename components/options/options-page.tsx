import type { Forget, StoreSummary } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { CardsSection } from './cards-section.tsx';
import { type Correcting, CorrectionsSection } from './corrections-section.tsx';
import { LearningSection } from './learning-section.tsx';
import type { OutletEntry } from './outlet-entry.ts';
import { PrivacySection } from './privacy-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { StoreSection } from './store-section.tsx';

/** What the reader can do on the options page. */
export interface OptionsEvents {
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onAddSite: (host: string) => void;
  readonly onRemoveSite: (host: string) => void;
  readonly onImport: (file: File) => void;
  readonly onForget: (what: Forget) => void;
}

interface Props {
  readonly settings: Settings;
  readonly outlets: readonly OutletEntry[];
  readonly store: StoreSummary | null;
  readonly correcting: Correcting;
  readonly version: string;
  /** What came of the last thing done, in a plain sentence. */
  readonly notice: string;
  readonly events: OptionsEvents;
}

const CONTENTS = [
  ['sites', 'Sites and outlets'],
  ['cards', 'Notes'],
  ['store', 'Packs and store'],
  ['corrections', 'Corrections'],
  ['learning', 'Learning'],
  ['appearance', 'Appearance'],
  ['privacy', 'Privacy'],
  ['about', 'About'],
] as const;

/** The options page: everything that can be set, on one sheet with a table of contents. */
export function OptionsPage({ settings, outlets, store, correcting, version, notice, events }: Props) {
  const set = { settings, onChange: events.onChange };
  return (
    <div class="options">
      <header class="options-head">
        <h1>Variorum</h1>
        <p>What other outlets reported, in the margin. Everything here applies at once.</p>
      </header>
      <nav aria-label="Sections">
        <ul>
          {CONTENTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <SitesSection {...set} outlets={outlets} onAddSite={events.onAddSite} onRemoveSite={events.onRemoveSite} />
        <CardsSection {...set} />
        <StoreSection store={store} onImport={events.onImport} onForget={events.onForget} />
        <CorrectionsSection {...correcting} />
        <LearningSection {...set} />
        <AppearanceSection {...set} />
        <PrivacySection />
        <AboutSection version={version} />
      </main>
      <p class="notice" role="status" data-shown={notice !== ''}>
        {notice}
      </p>
    </div>
  );
}
