import { showUnseen } from './unseen-characters.ts';

interface Props {
  readonly text: string;
  /** Our own sentences are left to right whatever name they begin with. */
  readonly dir?: 'auto' | 'ltr';
}

/** Text that came from a page or a pack: isolated, in its own direction, with unseen controls made visible. */
export function Words({ text, dir = 'auto' }: Props) {
  return (
    <bdi dir={dir}>
      <Runs text={text} />
    </bdi>
  );
}

/** The same inside words that are isolated already. */
export function Runs({ text }: { text: string }) {
  return (
    <>{showUnseen(text).map((run) => (run.kind === 'words' ? run.text : <span class="control">{run.text}</span>))}</>
  );
}
