import { say } from '../words/say.ts';
import { HostField } from './host-field.tsx';

interface Props {
  readonly label: string;
  readonly hosts: readonly string[];
  readonly empty: string;
  readonly onAdd: (host: string) => void;
  readonly onRemove: (host: string) => void;
}

/** A list of sites a reader keeps by hand: a field to add one, a button to take one out. */
export function HostList({ label, hosts, empty, onAdd, onRemove }: Props) {
  return (
    <div class="host-list">
      <HostField label={label} action={say('options.add')} onHost={onAdd} />
      {hosts.length === 0 && <p class="soft">{empty}</p>}
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button type="button" class="plain" onClick={() => onRemove(host)}>
              {say('options.remove')}
              <span class="aside"> {host}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
