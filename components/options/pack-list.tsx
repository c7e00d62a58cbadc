import type { PackSummary } from '@/lib/protocol.ts';
import { showDate } from '@/lib/text/show-date.ts';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { countOf } from '../words/count-of.ts';
import { Words } from '../words/words.tsx';

interface Props {
  readonly packs: readonly PackSummary[];
  readonly onImport: (file: File) => void;
  readonly onRemove: (packId: string) => void;
}

/** The story packs in the store, with who made them and on what terms, and the way to add one from a file. */
export function PackList({ packs, onImport, onRemove }: Props) {
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file !== undefined) onImport(file);
    // The same file chosen again is a change too.
    input.value = '';
  };
  return (
    <>
      {packs.length === 0 && <p class="soft">No pack in the store.</p>}
      <ul class="rows">
        {packs.map((pack) => (
          <li key={pack.id}>
            <div>
              <Words text={pack.title} />
              <small>{aboutPack(pack)}</small>
            </div>
            <ConfirmButton
              label="Remove"
              confirm={`Remove ${countOf(pack.articles, 'article')}`}
              onConfirm={() => onRemove(pack.id)}
            />
          </li>
        ))}
      </ul>
      <label class="file">
        <span>Add a pack from a file</span>
        <input type="file" accept="application/json,.json" onChange={(event) => choose(event.currentTarget)} />
      </label>
      <p class="soft">
        A pack carries facts only: figures, short quotations and links. It is checked before it is kept.
      </p>
    </>
  );
}

function aboutPack(pack: PackSummary): string {
  const parts = [
    pack.bundled ? 'comes with Variorum' : null,
    countOf(pack.stories, 'story', 'stories'),
    countOf(pack.articles, 'article'),
    pack.maintainer === null ? 'maintainer not named' : `by ${pack.maintainer}`,
    pack.licence === null ? 'no licence stated' : `licence ${pack.licence}`,
    showDate(pack.createdAt),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
