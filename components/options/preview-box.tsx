import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Words } from '../words/words.tsx';

interface Props {
  readonly label: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What a file would do, before it does. It takes the focus when it appears, so that it is read and not looked for. */
export function PreviewBox({ label, title, children }: Props) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <section class="preview" aria-label={label} tabIndex={-1} ref={box}>
      <h4>
        <Words text={title} />
      </h4>
      {children}
    </section>
  );
}
