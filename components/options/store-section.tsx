import type { Forget, StoreSummary } from '@/lib/protocol.ts';
import { countOf } from '../words/count-of.ts';
import { showBytes } from '../words/show-bytes.ts';
import { LearnedList } from './learned-list.tsx';
import { PackList } from './pack-list.tsx';
import { Section } from './section.tsx';

interface Props {
  /** Null while the store is being read. */
  readonly store: StoreSummary | null;
  readonly onImport: (file: File) => void;
  readonly onForget: (what: Forget) => void;
}

/** What is kept on this device, where it came from, and how to be rid of it. */
export function StoreSection({ store, onImport, onForget }: Props) {
  return (
    <Section id="store" title="Packs and store">
      {store === null ? (
        <p class="soft">Reading the store…</p>
      ) : (
        <>
          <dl class="counts">
            <Count value={store.stories} name="stories" />
            <Count value={store.articles} name="articles" />
            <Count value={store.figures} name="figures" />
            <Count value={store.quotes} name="quotes" />
          </dl>
          <p class="soft">
            {store.bytes === null
              ? 'The browser does not say how much room they take.'
              : `${showBytes(store.bytes)} on this device.`}
            {` ${countOf(store.learnedTotal, 'article')} learned from your reading, the rest from packs.`}
          </p>
          <PackList packs={store.packs} onImport={onImport} onRemove={(packId) => onForget({ kind: 'pack', packId })} />
          <LearnedList learned={store.learned} total={store.learnedTotal} onForget={onForget} />
        </>
      )}
    </Section>
  );
}

function Count({ value, name }: { value: number; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value.toLocaleString('en-GB')}</dd>
    </div>
  );
}
