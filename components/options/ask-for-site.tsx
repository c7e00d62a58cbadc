import { useLayoutEffect, useRef } from 'preact/hooks';

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
    <section class="preview" aria-label="Before the browser asks" tabIndex={-1} ref={box}>
      <p>
        To show notes on <bdi>{host}</bdi>, Variorum has to read its pages as you open them. It does so on this device;
        nothing of them is sent anywhere, and no other site is meant. The browser asks you next, and you can take it
        back at any time, here or in the browser’s settings.
      </p>
      <p class="soft">Without it you can still have a single page read: open it and click Variorum’s button.</p>
      <p class="buttons">
        <button type="button" class="primary" onClick={onAsk}>
          Ask the browser
        </button>
        <button type="button" onClick={onNotNow}>
          Not now
        </button>
      </p>
    </section>
  );
}
