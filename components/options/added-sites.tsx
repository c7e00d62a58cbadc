import { useState } from 'preact/hooks';
import { hostIsListed } from '@/lib/settings.ts';
import { say } from '../words/say.ts';
import { AskForSite } from './ask-for-site.tsx';
import { HostField } from './host-field.tsx';

/** The sites a reader added, and what the browser allows of them. */
export interface AddedSitesEvents {
  /** To be called in answer to a click, for only then does the browser ask. */
  readonly onAddSite: (host: string) => void;
  readonly onRemoveSite: (host: string) => void;
}

interface Props extends AddedSitesEvents {
  readonly sites: readonly string[];
  /** Those that the browser allows now; null while it is being asked. */
  readonly allowed: readonly string[] | null;
  readonly sitesOff: readonly string[];
  readonly onSwitch: (host: string, on: boolean) => void;
}

/** Sites beyond the outlet list: each is asked for when it is added, with the reason first, and can be off or taken out. */
export function AddedSites({ sites, allowed, sitesOff, onAddSite, onRemoveSite, onSwitch }: Props) {
  const [asking, setAsking] = useState<string | null>(null);
  const ask = (host: string) => {
    setAsking(null);
    onAddSite(host);
  };
  return (
    <div class="host-list">
      <HostField label={say('options.sites.addSite')} action={say('options.add')} onHost={setAsking} />
      {asking !== null && <AskForSite host={asking} onAsk={() => ask(asking)} onNotNow={() => setAsking(null)} />}
      {sites.length === 0 && <p class="soft">{say('options.sites.noneAdded')}</p>}
      <ul class="rows">
        {sites.map((host) => (
          <li key={host}>
            <div>
              <label class="switch">
                <input
                  type="checkbox"
                  checked={!hostIsListed(host, sitesOff)}
                  onChange={(event) => onSwitch(host, event.currentTarget.checked)}
                />
                <span>
                  <bdi>{host}</bdi>
                </span>
              </label>
              {allowed !== null && !allowed.includes(host) && (
                <p class="soft">
                  {say('options.sites.notAllowed')}{' '}
                  <button type="button" class="plain" onClick={() => onAddSite(host)}>
                    {say('options.sites.allowAgain')}
                    <span class="aside">: {host}</span>
                  </button>
                </p>
              )}
            </div>
            <button type="button" class="plain" onClick={() => onRemoveSite(host)}>
              {say('options.remove')}
              <span class="aside"> {host}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
