import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import type { HighlightColour } from '@/lib/highlights/highlight.ts';
import { say } from '../words/say.ts';
import { ShownWords } from '../words/shown-words.tsx';
import { ColourChoice } from './colour-choice.tsx';

interface Props {
  readonly highlight: PlacedHighlight;
  readonly onColour: (colour: HighlightColour) => void;
}

/** A highlight: what is to be said of its place, its words where they are not to be seen, its note and tags, its colour. */
export function OpenHighlight({ highlight, onColour }: Props) {
  const { found, exact, warning, note, tags } = highlight;
  return (
    <>
      {warning !== null && (
        <p class="odd">
          <ShownWords text={warning} dir="ours" />
        </p>
      )}
      {found === 'orphan' && (
        <>
          <blockquote>
            <ShownWords text={exact} />
          </blockquote>
          <p class="small">{say('highlight.howToReattach')}</p>
        </>
      )}
      {note !== '' && (
        <p class="note">
          <ShownWords text={note} />
        </p>
      )}
      {tags.length > 0 && (
        <ul class="tags" aria-label={say('highlight.tags')}>
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
