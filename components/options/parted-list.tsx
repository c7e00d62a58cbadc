import { joinNames } from '@/lib/cards/join-names.ts';
import type { ClaimName, PartedClaims } from '@/lib/stories/parted-claims.ts';
import { showDate } from '@/lib/text/show-date.ts';
import { Words } from '../words/words.tsx';

interface Props {
  /** The newest first. */
  readonly parted: readonly PartedClaims[];
  readonly onUndo: (id: string) => void;
}

/** What the reader said on cards: that what they set side by side is not the same, each with the way back. */
export function PartedList({ parted, onUndo }: Props) {
  if (parted.length === 0) return null;
  return (
    <>
      <h3>Not the same</h3>
      <ul class="box rows parted">
        {parted.map(({ id, here, there, madeAt }) => (
          <li key={id}>
            <div>
              <Claims claims={[here]} />
              <p class="soft">is not the same as</p>
              <Claims claims={there} />
              {madeAt !== null && <small>{showDate(madeAt)}</small>}
            </div>
            <button type="button" onClick={() => onUndo(id)}>
              Undo<span class="aside">: {here.words}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Claims({ claims }: { claims: readonly ClaimName[] }) {
  const sources = claims.flatMap(({ source }) => source ?? []);
  return (
    <p>
      <Words text={joinNames(claims.map(({ words }) => `“${words}”`))} />{' '}
      <small>
        <Words text={joinNames(sources)} />
      </small>
    </p>
  );
}
