import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import { hostFromText } from './host-from-text.ts';

interface Props {
  readonly label: string;
  readonly action: string;
  readonly onHost: (host: string) => void;
}

/** A field for the address of a site, typed or pasted, whole or in part. */
export function HostField({ label, action, onHost }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const host = hostFromText(typed);
    if (host === null) {
      setProblem(say('options.sites.badAddress'));
      return;
    }
    setProblem('');
    setTyped('');
    onHost(host);
  };
  return (
    <>
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
        <button type="submit">{action}</button>
      </form>
      {problem !== '' && <p role="alert">{problem}</p>}
    </>
  );
}
