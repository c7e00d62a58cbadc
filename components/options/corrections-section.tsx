import type { NewCorrection, StoredCorrection, StoriesFound } from '@/lib/protocol.ts';
import type { PartedClaims } from '@/lib/stories/parted-claims.ts';
import { say, sayDate } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';
import { Words } from '../words/words.tsx';
import { PartedList } from './parted-list.tsx';
import { Section } from './section.tsx';
import { StoryList } from './story-list.tsx';

/** What the reader corrected, the stories that were looked for, and what can be done with them. */
export interface Correcting {
  /** The newest first; null while they are being read. */
  readonly corrections: readonly StoredCorrection[] | null;
  /** What was said of claims, the newest first; null while it is being read. */
  readonly parted: readonly PartedClaims[] | null;
  /** Null before anything was looked for. */
  readonly found: StoriesFound | null;
  readonly onCorrect: (correction: NewCorrection) => void;
  readonly onUndo: (id: string) => void;
  readonly onSearchStories: (words: string) => void;
}

/** What the reader said of stories that were matched wrongly, each with the way back, and the stories to say it of. */
export function CorrectionsSection({ corrections, parted, found, onCorrect, onUndo, onSearchStories }: Correcting) {
  return (
    <Section id="corrections">
      <p>{say('options.corrections.about')}</p>
      {corrections === null && <p class="soft">{say('options.corrections.reading')}</p>}
      {corrections?.length === 0 && parted?.length === 0 && <p class="soft">{say('options.corrections.none')}</p>}
      {corrections !== null && corrections.length > 0 && (
        <ul class="box rows">
          {corrections.map((correction) => (
            <li key={correction.id}>
              <div>
                <Sides correction={correction} />
                {correction.madeAt !== null && <small>{sayDate(correction.madeAt)}</small>}
              </div>
              <button type="button" onClick={() => onUndo(correction.id)}>
                {say('options.undo')}
                <span class="aside">: {sideName(correction.oneTitle, correction.one)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {parted !== null && <PartedList parted={parted} onUndo={onUndo} />}
      <StoryList found={found} onSearch={onSearchStories} onCorrect={onCorrect} />
    </Section>
  );
}

function Sides({ correction: { kind, one, other, oneTitle, otherTitle } }: { correction: StoredCorrection }) {
  return (
    <>
      {sayAround(`options.corrections.${kind}`, {
        one: <Words key="one" text={sideName(oneTitle, one)} />,
        other: <Words key="other" text={sideName(otherTitle, other)} />,
      })}
    </>
  );
}

/** What a side is called: by its title, or by where its first article is. */
function sideName(title: string | null, articleIds: readonly string[]): string {
  return title ?? articleIds[0] ?? '';
}
