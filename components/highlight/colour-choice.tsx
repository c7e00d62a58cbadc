import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/lib/highlights/highlight.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly colour: HighlightColour;
  readonly onColour: (colour: HighlightColour) => void;
}

/** The colours, each with its name: pressed is the one it has. */
export function ColourChoice({ colour, onColour }: Props) {
  return (
    <fieldset class="colours" aria-label={say('highlight.colour')}>
      {HIGHLIGHT_COLOURS.map((each) => (
        <button type="button" data-colour={each} aria-pressed={each === colour} onClick={() => onColour(each)}>
          {say(`highlight.colours.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
