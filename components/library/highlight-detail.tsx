import { useState } from 'preact/hooks';
import { passageLink } from '@/lib/cards/passage-link.ts';
import { HIGHLIGHT_COLOURS, type Highlight } from '@/lib/highlights/highlight.ts';
import { showDate } from '@/lib/text/show-date.ts';
import { Choice } from '../controls/choice.tsx';
import { citationOf } from './citation.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import { EditNote } from './edit-note.tsx';
import { EditTags } from './edit-tags.tsx';
import type { HighlightEvents } from './highlight-row.tsx';
import { SavedComparisonList } from './saved-comparison.tsx';

interface Props {
  readonly highlight: Highlight;
  readonly events: HighlightEvents;
}

const COPIED = 'Copied.';
const NOT_COPIED = 'The browser did not allow copying. Click into this page and try again.';
const UNPLACED = 'It is not known where in the article’s text these words stand. They are kept as they were saved.';
const COLOURS = HIGHLIGHT_COLOURS.map((value) => ({ value, label: COLOUR_NAMES[value] }));

/** Everything known of a highlight, and everything that can be done with it. */
export function HighlightDetail({ highlight, events }: Props) {
  const { id, source, target, colour, comparison, createdAt, deletedAt } = highlight;
  const [status, setStatus] = useState('');
  const link = passageLink(source.url, target.quote.exact);
  const copy = async () => setStatus((await events.onCopy(citationOf(highlight))) ? COPIED : NOT_COPIED);
  return (
    <div class="highlight-detail">
      {target.position === null && <p class="unplaced">{UNPLACED}</p>}
      <p class="detail-actions">
        {link !== null && (
          <a href={link} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            Open the article<span class="aside"> in a new tab</span>
            <span aria-hidden="true"> ↗</span>
          </a>
        )}
        <button type="button" class="plain" onClick={copy}>
          Copy with source
        </button>
        {comparison !== null && (
          <button type="button" class="plain" onClick={() => events.onStory(comparison.storyId, source.articleId)}>
            See the whole story
          </button>
        )}
        <button type="button" class="plain" onClick={() => events.onDelete([id], deletedAt !== null)}>
          {deletedAt === null ? 'Delete' : 'Bring back'}
        </button>
        <span role="status">{status}</span>
      </p>
      <dl class="facts">
        <Fact name="Saved" value={showDate(createdAt)} />
        <Fact name="By" value={source.byline} />
        <Fact name="Deleted" value={showDate(deletedAt)} />
      </dl>
      <EditNote note={highlight.note} onSave={(note) => events.onChange([id], { kind: 'note', note })} />
      <EditTags
        tags={highlight.tags}
        onChange={(add, remove) => events.onChange([id], { kind: 'tags', add, remove })}
      />
      <Choice
        name={`colour-${id}`}
        label="Colour"
        value={colour}
        options={COLOURS}
        onChange={(to) => events.onChange([id], { kind: 'colour', colour: to })}
      />
      {comparison !== null && <SavedComparisonList comparison={comparison} />}
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string | null }) {
  if (value === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
