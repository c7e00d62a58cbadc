import type { PackSummary } from '@/lib/protocol.ts';
import { showDate } from '@/lib/text/show-date.ts';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { countOf } from '../words/count-of.ts';
import { Words } from '../words/words.tsx';

interface Props {
  readonly packs: readonly PackSummary[];
  readonly onTakeBack: (packId: string) => void;
  readonly onRemove: (packId: string) => void;
}

/** The story packs in the store, with who made them and on what terms. */
export function PackList({ packs, onTakeBack, onRemove }: Props) {
  if (packs.length === 0) return <p class="soft">No pack in the store.</p>;
  return (
    <ul class="rows packs">
      {packs.map((pack) => (
        <li key={pack.id}>
          <div>
            <Words text={pack.title} />
            <AboutPack pack={pack} />
          </div>
          <span class="row-buttons">
            {pack.before != null && (
              <button type="button" onClick={() => onTakeBack(pack.id)}>
                {backTo(pack.before.createdAt)}
                <span class="aside">: {pack.title}</span>
              </button>
            )}
            <ConfirmButton
              label="Remove"
              about={pack.title}
              confirm={`Remove ${countOf(pack.articles, 'article')}`}
              onConfirm={() => onRemove(pack.id)}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How much a pack holds, who made it and on what terms. */
export function AboutPack({ pack }: { pack: PackSummary }) {
  const date = showDate(pack.createdAt);
  return (
    <small>
      {pack.bundled && 'comes with Variorum · '}
      {countOf(pack.stories, 'story', 'stories')} · {countOf(pack.articles, 'article')}
      {' · '}
      {pack.maintainer === null ? 'maintainer not named' : ['by ', <Words key="by" text={pack.maintainer} />]}
      {' · '}
      {pack.licence === null ? 'no licence stated' : ['licence ', <Words key="licence" text={pack.licence} />]}
      {date !== null && ` · ${date}`}
    </small>
  );
}

function backTo(createdAt: string | null): string {
  const date = showDate(createdAt);
  return date === null ? 'Back to the version before' : `Back to the version of ${date}`;
}
