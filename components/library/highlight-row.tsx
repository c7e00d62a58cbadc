import type { HighlightChange } from '@/lib/highlight-protocol.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { nameUnseen } from '@/lib/text/unseen-characters.ts';
import { beginningOf } from '../words/beginning-of.ts';
import { say, sayDate } from '../words/say.ts';
import { FoundWords } from './found-words.tsx';
import { HighlightDetail } from './highlight-detail.tsx';
import { isUnplaced, type LostSince } from './lost-since.ts';
import type { NoteDrafts } from './note-field.ts';

/** What can be done with one highlight. */
export interface HighlightEvents {
  /** Opens a highlight, or closes the one that is open. */
  readonly onOpen: (id: string | null) => void;
  /** Answers whether the change is kept; if not, the reader was told why. */
  readonly onChange: (ids: readonly string[], change: HighlightChange) => Promise<boolean>;
  /** Keeps a note, with the list as it is while somebody types; answers the same. */
  readonly onNote: (id: string, note: string, isTyping: boolean) => Promise<boolean>;
  readonly drafts: NoteDrafts;
  readonly onDelete: (ids: readonly string[], isUndone: boolean) => Promise<boolean>;
  /** Answers whether the text reached the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Opens its page, and there what is to be done about words that are not found on it. */
  readonly onFind: (id: string) => void;
  /** Shows the story that the highlight was compared within. */
  readonly onStory: (storyId: string, articleId: string) => void;
}

interface Props {
  readonly highlight: Highlight;
  readonly isSelected: boolean;
  readonly lost: LostSince;
  readonly isOpen: boolean;
  readonly typed: string;
  readonly onPick: (withRange: boolean) => void;
  readonly events: HighlightEvents;
}

/** As much of a highlight's words, and of its note, as a row shows; the rest is there when it is opened. */
const SHOWN = 400;

/** One highlight in the list: its words, where they are from, what the reader said of them; opened, that is to be changed. */
export function HighlightRow({ highlight, isSelected, lost, isOpen, typed, onPick, events }: Props) {
  const { id, target, source, colour, note, tags, comparison } = highlight;
  const words = target.quote.exact;
  return (
    <article class="highlight-body" data-colour={colour} data-selected={isSelected}>
      <label class="pick">
        <input type="checkbox" checked={isSelected} onClick={(event) => onPick(event.shiftKey)} />
        <span class="aside">{say('library.select', { words: nameUnseen(beginningOf(words, 60)) })}</span>
      </label>
      <div class="highlight-text">
        <blockquote>
          <FoundWords text={isOpen ? words : beginningOf(words, SHOWN)} typed={typed} />
        </blockquote>
        <p class="source">
          <b>
            {source.outlet === null ? say('library.noOutlet') : <FoundWords text={source.outlet.name} typed={typed} />}
          </b>
          <span>
            <FoundWords text={source.headline ?? source.url} typed={typed} />
          </span>
          <span>{sayDate(source.publishedAt)}</span>
          <span class="colour">{say(`highlight.colours.${colour}`)}</span>
        </p>
        {!isOpen && note.trim() !== '' && (
          <p class="note">
            <FoundWords text={beginningOf(note, SHOWN)} typed={typed} />
          </p>
        )}
        {!isOpen && tags.length > 0 && (
          <ul class="tags" aria-label={say('highlight.tags')}>
            {tags.map((tag) => (
              <li key={tag}>
                <FoundWords text={tag} typed={typed} />
              </li>
            ))}
          </ul>
        )}
        {lost[id] !== undefined && (
          <p class="unplaced">{say('library.lost.since', { date: sayDate(lost[id]) ?? '' })}</p>
        )}
        <p class="row-actions">
          <button type="button" class="plain" aria-expanded={isOpen} onClick={() => events.onOpen(isOpen ? null : id)}>
            {say(isOpen ? 'highlight.close' : 'library.open')}
            <span class="aside">{say('controls.about', { about: nameUnseen(beginningOf(words, 60)) })}</span>
          </button>
          {highlight.deletedAt === null && isUnplaced(highlight, lost) && (
            <button type="button" class="plain" onClick={() => events.onFind(id)}>
              {say('library.lost.find')}
              <span class="aside">{say('controls.about', { about: nameUnseen(beginningOf(words, 60)) })}</span>
            </button>
          )}
          {comparison !== null && comparison.findings.length > 0 && (
            <span class="soft">{say('library.withComparison')}</span>
          )}
        </p>
        {isOpen && <HighlightDetail highlight={highlight} events={events} />}
      </div>
    </article>
  );
}
