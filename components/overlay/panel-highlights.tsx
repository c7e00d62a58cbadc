import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import { say, sayCount, sayNumber } from '../words/say.ts';
import { ShownWords } from '../words/shown-words.tsx';

interface Props {
  readonly highlights: readonly PlacedHighlight[];
  readonly onHighlight: (id: string) => void;
}

/** The reader's highlights of this page: a way to each that needs no pointer, and the ones that the page has no more. */
export function PanelHighlights({ highlights, onHighlight }: Props) {
  if (highlights.length === 0) return null;
  const orphans = highlights.filter(({ found }) => found === 'orphan');
  const list = (some: readonly PlacedHighlight[]) => (
    <ul>
      {some.map(({ id, exact, colour }) => (
        <li key={id}>
          <button type="button" onClick={() => onHighlight(id)}>
            <span class="excerpt">
              <ShownWords text={exact} />
            </span>
            <span class="label">{say(`highlight.colours.${colour}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="card-list panel-highlights">
      <h3>
        {say('highlight.here')} <span class="count">{sayNumber(highlights.length)}</span>
      </h3>
      {list(highlights.filter(({ found }) => found !== 'orphan'))}
      {orphans.length > 0 && (
        <>
          <p>{sayCount('highlight.orphans', orphans.length)}</p>
          {list(orphans)}
        </>
      )}
    </section>
  );
}
