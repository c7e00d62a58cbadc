import { useState } from 'preact/hooks';
import { hostFromText } from './host-from-text.ts';

interface Props {
  readonly label: string;
  readonly hosts: readonly string[];
  readonly empty: string;
  readonly onAdd: (host: string) => void;
  readonly onRemove: (host: string) => void;
}

/** A list of sites a reader keeps by hand: a field to add one, a button to take one out. */
export function HostList({ label, hosts, empty, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const host = hostFromText(typed);
    if (host === null) {
      setProblem('That is no address of a site. Type one like news.example.');
      return;
    }
    setProblem('');
    setTyped('');
    onAdd(host);
  };
  return (
    <div class="host-list">
      <form class="field" onSubmit={submit}>
        <label>
          <span>{label}</span>
          <input
            type="text"
            inputMode="url"
            spellcheck={false}
            placeholder="news.example"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">Add</button>
      </form>
      {problem !== '' && <p role="alert">{problem}</p>}
      {hosts.length === 0 && <p class="soft">{empty}</p>}
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button type="button" class="plain" onClick={() => onRemove(host)}>
              Remove<span class="aside"> {host}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
