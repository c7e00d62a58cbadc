import type { StoreSummary } from '@/lib/protocol.ts';
import { countOf } from '../words/count-of.ts';
import { showBytes } from '../words/show-bytes.ts';
import { Section } from './section.tsx';

/** How much is kept on this device. */
export function StorageSection({ store }: { store: StoreSummary | null }) {
  return (
    <Section id="storage" alsoFoundBy="space memory disk size meter room bytes">
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
