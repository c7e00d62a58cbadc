import { say } from '../words/say.ts';

/** Long work that is under way, or that ended with a reason why not. */
export type WorkState =
  /** `share` from 0 to 1; null where nobody knows how much is still to come. */
  | { readonly kind: 'working'; readonly sentence: string; readonly share: number | null }
  | { readonly kind: 'failed'; readonly why: string };

interface Props {
  readonly state: WorkState | { readonly kind: 'idle' | 'preview' };
  readonly onStop: () => void;
}

/** How far long work is, with a way to stop it, or why it failed; nothing before it begins and where it waits for a word. */
export function WorkLine({ state, onStop }: Props) {
  switch (state.kind) {
    case 'working':
      return (
        <div class="working">
          <p role="status">{state.sentence}</p>
          <progress aria-label={state.sentence} value={state.share ?? undefined} max={1} />
          <button type="button" class="plain" onClick={onStop}>
            {say('options.backup.stop')}
          </button>
        </div>
      );
    case 'failed':
      return (
        <p class="problem" role="alert">
          {state.why}
        </p>
      );
    default:
      return null;
  }
}
