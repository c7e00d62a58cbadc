import { joinNames } from '@/lib/cards/join-names.ts';
import type { ClaimName, PartedClaims } from '@/lib/stories/parted-claims.ts';
import { OurWords } from '../words/our-words.tsx';
import { say, sayDate, spoken } from '../words/say.ts';

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
      <h3>{say('options.corrections.notSame')}</h3>
      <ul class="box rows parted">
        {parted.map(({ id, here, there, madeAt }) => (
          <li key={id}>
            <div>
              <Claims claims={[here]} />
              <p class="soft">{say('options.corrections.isNotSame')}</p>
              <Claims claims={there} />
              {madeAt !== null && <small>{sayDate(madeAt)}</small>}
            </div>
            <button type="button" onClick={() => onUndo(id)}>
              {say('options.undo')}
              <span class="aside">: {here.words}</span>
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
      <OurWords
        text={joinNames(
          claims.map(({ words }) => say('note.marks', { words })),
          spoken(),
        )}
      />{' '}
      <small>
        <OurWords text={joinNames(sources, spoken())} />
      </small>
    </p>
  );
}
