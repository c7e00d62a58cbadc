import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import { COLOUR_NAMES } from '../library/colour-names.ts';
import { countOf } from '../words/count-of.ts';
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
            <span class="label">{COLOUR_NAMES[colour]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="card-list panel-highlights">
      <h3>
        Your highlights here <span class="count">{highlights.length}</span>
      </h3>
      {list(highlights.filter(({ found }) => found !== 'orphan'))}
      {orphans.length > 0 && (
        <>
          <p>{countOrphans(orphans.length)}</p>
          {list(orphans)}
        </>
      )}
    </section>
  );
}

function countOrphans(count: number): string {
  return count === 1
    ? '1 highlight is not found on this page any more:'
    : `${countOf(count, 'highlight')} are not found on this page any more:`;
}
