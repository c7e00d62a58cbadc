import type { PackSummary } from '@/lib/protocol.ts';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { say, sayCount, sayDate } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';
import { Words } from '../words/words.tsx';

interface Props {
  readonly packs: readonly PackSummary[];
  readonly onTakeBack: (packId: string) => void;
  readonly onRemove: (packId: string) => void;
}

/** The story packs in the store, with who made them and on what terms. */
export function PackList({ packs, onTakeBack, onRemove }: Props) {
  if (packs.length === 0) return <p class="soft">{say('options.packs.none')}</p>;
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
              label={say('options.remove')}
              about={pack.title}
              confirm={sayCount('options.packs.removeAll', pack.articles)}
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
  const date = sayDate(pack.createdAt);
  return (
    <small>
      {pack.bundled && `${say('options.packs.bundled')} · `}
      {sayCount('options.stories', pack.stories)} · {sayCount('options.articles', pack.articles)}
      {' · '}
      {pack.maintainer === null
        ? say('options.packs.noMaintainer')
        : sayAround('options.packs.by', { name: <Words key="by" text={pack.maintainer} /> })}
      {' · '}
      {pack.licence === null
        ? say('options.packs.noLicence')
        : sayAround('options.packs.under', { licence: <Words key="licence" text={pack.licence} /> })}
      {date !== null && ` · ${date}`}
    </small>
  );
}

function backTo(createdAt: string | null): string {
  const date = sayDate(createdAt);
  return date === null ? say('options.packs.backTo.before') : say('options.packs.backTo.dated', { date });
}
