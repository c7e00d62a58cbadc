import { useState } from 'preact/hooks';
import { hostIsListed } from '@/lib/settings.ts';
import { countOf } from '../words/count-of.ts';
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
        <span>Find an outlet</span>
        <input
          type="search"
          value={typed}
          placeholder="Name, address or country"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="soft" role="status">
        {typed === '' ? countOf(outlets.length, 'outlet') : `${found.length} of ${countOf(outlets.length, 'outlet')}`}
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
        {found.length === 0 && <li class="soft">No outlet of that name. You can add its site below.</li>}
      </ul>
    </div>
  );
}
