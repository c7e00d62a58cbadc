import type { PackOrder, PackPreview, PackSummary, StoreSummary, StoriesFound } from '@/lib/protocol.ts';
import { say } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';
import { Words } from '../words/words.tsx';
import { FileField } from './file-field.tsx';
import { PackList } from './pack-list.tsx';
import { PackMaker } from './pack-maker.tsx';
import { PackPreviewBox } from './pack-preview-box.tsx';
import { Section } from './section.tsx';

/** What is being done with packs, and what the reader can do next. */
export interface Packing {
  /** A pack that was chosen and is not yet added. */
  readonly preview: PackPreview | null;
  /** The pack that was added last on this page. */
  readonly added: PackSummary | null;
  /** Why the last thing asked for was not done, in a plain sentence. */
  readonly problem: string | null;
  /** Null before any stories were looked for. */
  readonly found: StoriesFound | null;
  readonly onChoose: (file: File) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
  readonly onTakeBack: (packId: string) => void;
  readonly onRemove: (packId: string) => void;
  readonly onSearchStories: (words: string) => void;
  readonly onMake: (order: PackOrder) => void;
}

interface Props {
  /** Null while the store is being read. */
  readonly store: StoreSummary | null;
  readonly packing: Packing;
}

/** The story packs in the store; adding one with a look at it first, taking that back, and making one. */
export function PacksSection({ store, packing }: Props) {
  const { preview, added, problem, found } = packing;
  return (
    <Section id="packs">
      <p>{say('options.packs.about')}</p>
      {store === null ? (
        <p class="soft">{say('options.reading')}</p>
      ) : (
        <PackList packs={store.packs} onTakeBack={packing.onTakeBack} onRemove={packing.onRemove} />
      )}
      <h3>{say('options.packs.addTitle')}</h3>
      <FileField label={say('options.packs.choose')} accept="application/json,.json" onFile={packing.onChoose} />
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {preview !== null && <PackPreviewBox preview={preview} onAdd={packing.onAdd} onCancel={packing.onCancel} />}
      {added !== null && (
        <p class="merging" role="status">
          {sayAround('options.packs.added', { title: <Words key="title" text={added.title} /> })}{' '}
          <button type="button" class="plain" onClick={() => packing.onTakeBack(added.id)}>
            {say('options.packs.takeBack')}
          </button>
        </p>
      )}
      <PackMaker
        learned={store?.learnedTotal ?? 0}
        found={found}
        onSearch={packing.onSearchStories}
        onMake={packing.onMake}
      />
    </Section>
  );
}
