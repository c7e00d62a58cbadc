import { watchKeys } from '@/lib/page/watch-keys.ts';
import type { NoteCommand } from '@/lib/protocol.ts';

const KEYS: ReadonlyMap<string, NoteCommand> = new Map([
  ['n', 'next-note'],
  ['p', 'previous-note'],
]);

/** What keys do to the notes of a page. */
export interface NoteKeys {
  readonly onEscape: () => void;
  readonly command: (command: NoteCommand) => void;
  /** Whether single letters are listened for now. */
  readonly isOn: () => boolean;
}

/** Listens for the keys that open and close notes, until the signal. */
export function listenForKeys(root: ShadowRoot, { onEscape, command, isOn }: NoteKeys, signal: AbortSignal): void {
  const use = (key: string): boolean => {
    if (key === 'Escape') onEscape();
    const asked = isOn() ? KEYS.get(key) : undefined;
    if (asked !== undefined) command(asked);
    return asked !== undefined;
  };
  watchKeys(document, root, use, signal);
}
