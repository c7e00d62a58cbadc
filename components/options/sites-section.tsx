import type { Settings } from '@/lib/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { say } from '../words/say.ts';
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
    <Section id="sites">
      <Switch
        label={say('popup.pause')}
        about={say('options.sites.paused')}
        on={paused}
        onChange={(on) => onChange({ paused: on })}
      />
      <h3>{say('options.sites.outlets')}</h3>
      <p class="soft">{say('options.sites.outletsAbout')}</p>
      <OutletList outlets={outlets} sitesOff={sitesOff} onOutlet={switchHosts} />
      <h3>{say('options.sites.own')}</h3>
      <p class="soft">{say('options.sites.ownAbout')}</p>
      <AddedSites
        sites={sitesAdded}
        allowed={allowed}
        sitesOff={sitesOff}
        onAddSite={onAddSite}
        onRemoveSite={onRemoveSite}
        onSwitch={(host, on) => switchHosts([host], on)}
      />
      <h3>{say('options.sites.off')}</h3>
      <p class="soft">{say('options.sites.offAbout')}</p>
      <HostList
        label={say('options.sites.switchOff')}
        hosts={sitesOff}
        empty={say('options.sites.noneOff')}
        onAdd={(host) => switchHosts([host], false)}
        onRemove={(host) => switchHosts([host], true)}
      />
    </Section>
  );
}
