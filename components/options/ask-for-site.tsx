import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';

interface Props {
  readonly host: string;
  readonly onAsk: () => void;
  readonly onNotNow: () => void;
}

/** Says why the browser is about to ask for a site, before it does, and what there is without it. */
export function AskForSite({ host, onAsk, onNotNow }: Props) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus(), [host]);
  return (
    <section class="preview" aria-label={say('options.ask.label')} tabIndex={-1} ref={box}>
      <p>{sayAround('options.ask.why', { host: <bdi key="host">{host}</bdi> })}</p>
      <p class="soft">{say('options.ask.without')}</p>
      <p class="buttons">
        <button type="button" class="primary" onClick={onAsk}>
          {say('options.ask.ask')}
        </button>
        <button type="button" onClick={onNotNow}>
          {say('options.ask.notNow')}
        </button>
      </p>
    </section>
  );
}
