import { useState } from 'preact/hooks';
import { hostIsListed } from '@/lib/settings.ts';
import { say, sayCount } from '../words/say.ts';
import { filterOutlets, type OutletEntry } from './outlet-entry.ts';

interface Props {
  readonly outlets: readonly OutletEntry[];
  readonly sitesOff: readonly string[];
  readonly onOutlet: (domains: readonly string[], on: boolean) => void;
}

/** The outlets read by themselves, each with a box to leave it out, and a field to find one. */
export function OutletList({ outlets, sitesOff, onOutlet }: Props) {
  const [typed, setTyped] = useState('');
  const found = filterOutlets(outlets, typed);
  return (
    <div class="outlet-list">
      <label class="field">
        <span>{say('options.sites.findOutlet')}</span>
        <input
          type="search"
          value={typed}
          placeholder={say('options.sites.findBy')}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="soft" role="status">
        {typed === ''
          ? sayCount('options.sites.outletCount', outlets.length)
          : sayCount('options.sites.foundOf', outlets.length, { found: found.length })}
      </p>
      <ul class="box">
        {found.map((outlet) => (
          <li key={outlet.id}>
            <label class="switch">
              <input
                type="checkbox"
                checked={!outlet.domains.every((domain) => hostIsListed(domain, sitesOff))}
                onChange={(event) => onOutlet(outlet.domains, event.currentTarget.checked)}
              />
              <span>
                {outlet.name} <small>{outlet.domains.join(', ')}</small>
              </span>
            </label>
          </li>
        ))}
        {found.length === 0 && <li class="soft">{say('options.sites.noOutlet')}</li>}
      </ul>
    </div>
  );
}
