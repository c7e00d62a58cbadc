import type { Forget, StoreSummary } from '@/lib/protocol.ts';
import { PackList } from './pack-list.tsx';
import { Section } from './section.tsx';

interface Props {
  /** Null while the store is being read. */
  readonly store: StoreSummary | null;
  readonly onImport: (file: File) => void;
  readonly onForget: (what: Forget) => void;
}

/** The story packs in the store, and the way to add and to remove one. */
export function PacksSection({ store, onImport, onForget }: Props) {
  return (
    <Section id="packs" alsoFoundBy="import export share">
      {store === null ? (
        <p class="soft">Reading the store…</p>
      ) : (
        <PackList packs={store.packs} onImport={onImport} onRemove={(packId) => onForget({ kind: 'pack', packId })} />
      )}
    </Section>
  );
}
