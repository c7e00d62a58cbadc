import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';

interface Props {
  readonly label: string;
  /** What it is done to, for who does not see the line it stands in. */
  readonly about?: string;
  /** What the second click does, in full: "Forget all 214 articles". */
  readonly confirm: string;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: the first click asks, the second does it. Leaving it takes the question back. */
export function ConfirmButton({ label, about, confirm, disabled = false, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const click = () => {
    if (asking) onConfirm();
    setAsking(!asking);
  };
  return (
    <button
      type="button"
      class={asking ? 'confirming' : ''}
      disabled={disabled}
      onClick={click}
      onBlur={() => setAsking(false)}
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      {asking ? confirm : label}
      {about !== undefined && <span class="aside">{say('controls.about', { about })}</span>}
    </button>
  );
}
