import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import type { HighlightColour } from '@/lib/highlights/highlight.ts';
import { ShownWords } from '../words/shown-words.tsx';
import { ColourChoice } from './colour-choice.tsx';

interface Props {
  readonly highlight: PlacedHighlight;
  readonly onColour: (colour: HighlightColour) => void;
}

const HOW_TO_REATTACH = 'To tie it to other words, select them on the page and press Re-attach.';

/** A highlight: what is to be said of its place, its words where they are not to be seen, its note and tags, its colour. */
export function OpenHighlight({ highlight, onColour }: Props) {
  const { found, exact, warning, note, tags } = highlight;
  return (
    <>
      {warning !== null && (
        <p class="odd">
          <ShownWords text={warning} dir="ltr" />
        </p>
      )}
      {found === 'orphan' && (
        <>
          <blockquote>
            <ShownWords text={exact} />
          </blockquote>
          <p class="small">{HOW_TO_REATTACH}</p>
        </>
      )}
      {note !== '' && (
        <p class="note">
          <ShownWords text={note} />
        </p>
      )}
      {tags.length > 0 && (
        <ul class="tags" aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>
              <ShownWords text={tag} />
            </li>
          ))}
        </ul>
      )}
      <ColourChoice colour={highlight.colour} onColour={onColour} />
    </>
  );
}
