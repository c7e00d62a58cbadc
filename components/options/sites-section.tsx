import type { Settings } from '@/lib/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { AddedSites, type AddedSitesEvents } from './added-sites.tsx';
import { HostList } from './host-list.tsx';
import type { OutletEntry } from './outlet-entry.ts';
import { OutletList } from './outlet-list.tsx';
import { Section } from './section.tsx';

interface Props extends AddedSitesEvents {
  /** The added sites that the browser allows now; null while it is being asked. */
  readonly allowed: readonly string[] | null;
  readonly settings: Settings;
  readonly outlets: readonly OutletEntry[];
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Where Variorum reads: the bundled outlets, the reader's own sites, and the sites left alone. */
export function SitesSection({ settings, outlets, allowed, onChange, onAddSite, onRemoveSite }: Props) {
  const { sitesOff, sitesAdded, paused } = settings;
  const switchHosts = (hosts: readonly string[], on: boolean) => {
    const others = sitesOff.filter((host) => !hosts.includes(host));
    onChange({ sitesOff: on ? others : [...others, ...hosts] });
  };
  return (
    <Section id="sites" alsoFoundBy="newspapers websites permission allow block blacklist whitelist domain">
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
      <p class="soft">Sites beyond the list. Each is asked for by itself, when you add it.</p>
      <AddedSites
        sites={sitesAdded}
        allowed={allowed}
        sitesOff={sitesOff}
        onAddSite={onAddSite}
        onRemoveSite={onRemoveSite}
        onSwitch={(host, on) => switchHosts([host], on)}
      />
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
