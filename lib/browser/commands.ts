import type { NoteCommand } from '../protocol.ts';
import { browser } from './extension-api.ts';
import { tabRequest } from './messages.ts';
import { saveSelection } from './save-selection.ts';

const NOTE_COMMANDS: readonly string[] = [
  'next-note',
  'previous-note',
  'toggle-notes',
  'save-highlight',
] satisfies NoteCommand[];

/**
 * Passes the keys that the browser listens for on to the page in front. To be called while the background starts: a
 * listener added later misses the key that woke it. A page that we do not run on has no notes to go to,
 * but words that can be saved.
 */
export function handleCommands(): void {
  // On Android there is no keyboard to speak of, and Firefox has no such API there.
  browser.commands?.onCommand.addListener(async (command, tab) => {
    if (!NOTE_COMMANDS.includes(command)) return;
    const [front] = tab === undefined ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : [tab];
    if (front?.id === undefined) return;
    if (command === 'save-highlight') await saveSelection(front.id, null);
    else await tabRequest(front.id, 'command', command as NoteCommand);
  });
}
