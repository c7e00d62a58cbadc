import { say } from '../words/say.ts';

/** Why something did not work, and a way to try it again. */
export function TryAgain({ why, onAgain }: { why: string; onAgain: () => void }) {
  return (
    <div class="problem" role="alert">
      <p>{why}</p>
      <button type="button" onClick={onAgain}>
        {say('panel.tryAgain')}
      </button>
    </div>
  );
}
