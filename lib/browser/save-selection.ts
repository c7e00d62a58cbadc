import { placeless } from '../annotation/describe.ts';
import type { HighlightTarget } from '../annotation/selectors.ts';
import { decode } from '../decode.ts';
import type { NewHighlight } from '../highlight-protocol.ts';
import type { Highlight } from '../highlights/highlight.ts';
import type { Outcome } from '../protocol.ts';
import { sayIn } from '../words/sentence.ts';
import { runOnTab } from './added-sites.ts';
import { browserWords } from './browser-words.ts';
import { highlightSchemas } from './highlight-schemas.ts';
import { tabRequest } from './messages.ts';
import { openWithNotice } from './open-highlight.ts';

/** Selected words as the browser's menu tells of them. */
export interface ToldSelection {
  readonly words: string;
  readonly title: string;
  /** Whether they are selected in a page within the page, where no script of ours is. */
  readonly isInFrame: boolean;
  /** Keeps a highlight of that page for good, or refuses with a sentence. */
  readonly keep: (asked: NewHighlight) => Promise<Outcome<Highlight>>;
}

/**
 * Saves the words that are selected in a tab: by the page, which knows where they stand in its article; else as the menu tells
 * them. Never without a word: where the page cannot say what came of it, a small window does.
 */
export async function saveSelection(tabId: number, told: ToldSelection | null): Promise<void> {
  // The page has a selection of its own beside that in a frame, which would be saved in its place.
  if (told?.isInFrame !== true && (await isSavedByPage(tabId))) return;
  const target = told && placeless(told.words);
  if (told === null || target === null) return openWithNotice(browserWords.say('kept.nothingSeen'), null);
  const kept = await keepTold(told, target);
  if (!kept.ok) return openWithNotice(sayIn(browserWords, kept.why), null);
  await openWithNotice(browserWords.say('kept.savedFromMenu'), kept.value.id);
}

async function isSavedByPage(tabId: number): Promise<boolean> {
  const save = () => tabRequest(tabId, 'command', 'save-highlight');
  const first = await save();
  const answer = !first.ok && (await runOnTab(tabId)) ? await save() : first;
  return answer.ok && answer.value;
}

async function keepTold({ title, keep }: ToldSelection, target: HighlightTarget): Promise<Outcome<Highlight>> {
  const made = { id: crypto.randomUUID(), madeAt: new Date().toISOString(), target, title };
  const bare = { colour: 'yellow', note: '', tags: [], cardId: null, article: null };
  // A selection is as long as somebody made it.
  const asked = decode(highlightSchemas.saveHighlight, { ...made, ...bare }, 'selection');
  return asked.ok ? keep(asked.value) : asked;
}
