import type { Settings } from '@/lib/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { HostList } from './host-list.tsx';
import type { OutletEntry } from './outlet-entry.ts';
import { OutletList } from './outlet-list.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly outlets: readonly OutletEntry[];
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onAddSite: (host: string) => void;
  readonly onRemoveSite: (host: string) => void;
}

/** Where Variorum reads: the bundled outlets, the reader's own sites, and the sites left alone. */
export function SitesSection({ settings, outlets, onChange, onAddSite, onRemoveSite }: Props) {
  const { sitesOff, sitesAdded, paused } = settings;
  const switchHosts = (hosts: readonly string[], on: boolean) => {
    const others = sitesOff.filter((host) => !hosts.includes(host));
    onChange({ sitesOff: on ? others : [...others, ...hosts] });
  };
  return (
    <Section id="sites">
      <Switch
        label="Pause everywhere"
        about="No page is read until you take the pause off."
        on={paused}
        onChange={(on) => onChange({ paused: on })}
      />
      <h3>Outlets</h3>
      <p class="soft">Variorum runs on the articles of these outlets and nowhere else.</p>
      <OutletList outlets={outlets} sitesOff={sitesOff} onOutlet={switchHosts} />
      <h3>Your own sites</h3>
      <p class="soft">Sites beyond the list. The browser asks you to allow each one.</p>
      <HostList label="Add a site" hosts={sitesAdded} empty="None added." onAdd={onAddSite} onRemove={onRemoveSite} />
      <h3>Sites switched off</h3>
      <p class="soft">Left alone, with everything below them. The switch in the popup adds to this list.</p>
      <HostList
        label="Switch a site off"
        hosts={sitesOff}
        empty="None switched off."
        onAdd={(host) => switchHosts([host], false)}
        onRemove={(host) => switchHosts([host], true)}
      />
    </Section>
  );
}
