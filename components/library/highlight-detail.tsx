import { useState } from 'preact/hooks';
import { passageLink } from '@/lib/cards/passage-link.ts';
import { HIGHLIGHT_COLOURS, type Highlight } from '@/lib/highlights/highlight.ts';
import { Choice } from '../controls/choice.tsx';
import { say, sayDate } from '../words/say.ts';
import { citationOf } from './citation.ts';
import { EditNote } from './edit-note.tsx';
import { EditTags } from './edit-tags.tsx';
import type { HighlightEvents } from './highlight-row.tsx';
import { SavedComparisonList } from './saved-comparison.tsx';

interface Props {
  readonly highlight: Highlight;
  readonly events: HighlightEvents;
}

/** Everything known of a highlight, and everything that can be done with it. */
export function HighlightDetail({ highlight, events }: Props) {
  const { id, source, target, colour, comparison, createdAt, deletedAt } = highlight;
  const [status, setStatus] = useState('');
  const link = passageLink(source.url, target.quote.exact);
  const copy = async () => {
    const isCopied = await events.onCopy(citationOf(highlight));
    setStatus(say(isCopied ? 'highlight.copied' : 'library.notCopied'));
  };
  return (
    <div class="highlight-detail">
      {target.position === null && <p class="unplaced">{say('library.unplaced')}</p>}
      <p class="detail-actions">
        {link !== null && (
          <a href={link} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            {say('library.openArticle')}
            <span class="aside">{say('library.newTab')}</span>
            <span aria-hidden="true"> ↗</span>
          </a>
        )}
        <button type="button" class="plain" onClick={copy}>
          {say('library.copyWithSource')}
        </button>
        {comparison !== null && (
          <button type="button" class="plain" onClick={() => events.onStory(comparison.storyId, source.articleId)}>
            {say('library.wholeStory')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => events.onDelete([id], deletedAt !== null)}>
          {say(deletedAt === null ? 'library.delete' : 'library.bringBack')}
        </button>
        <span role="status">{status}</span>
      </p>
      <dl class="facts">
        <Fact name={say('library.facts.saved')} value={sayDate(createdAt)} />
        <Fact name={say('library.facts.by')} value={source.byline} />
        <Fact name={say('library.facts.deleted')} value={sayDate(deletedAt)} />
      </dl>
      <EditNote
        id={id}
        note={highlight.note}
        drafts={events.drafts}
        onSave={(note, isTyping) => events.onNote(id, note, isTyping)}
      />
      <EditTags
        tags={highlight.tags}
        onChange={(add, remove) => events.onChange([id], { kind: 'tags', add, remove })}
      />
      <Choice
        name={`colour-${id}`}
        label={say('highlight.colour')}
        value={colour}
        options={HIGHLIGHT_COLOURS.map((value) => ({ value, label: say(`highlight.colours.${value}`) }))}
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
