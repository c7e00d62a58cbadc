import { spoken } from './say.ts';

interface Props {
  readonly text: string;
  /** Our own sentences run as our language does, whatever name they begin with. */
  readonly dir?: 'auto' | 'ours' | 'ltr';
}

/** Text that came from a page or a pack, its unseen characters named already: isolated, in its own direction. */
export function ShownWords({ text, dir = 'auto' }: Props) {
  return (
    <bdi dir={dir === 'ours' ? spoken().direction() : dir}>
      <ShownRuns text={text} />
    </bdi>
  );
}

/** The same inside words that are isolated already. */
export function ShownRuns({ text }: { text: string }) {
  return <>{text.split(/(⟦[^⟦⟧]*⟧)/).map((run, at) => (at % 2 ? <span class="control">{run}</span> : run))}</>;
}
