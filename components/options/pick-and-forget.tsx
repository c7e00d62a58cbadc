import { useState } from 'preact/hooks';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { say } from '../words/say.ts';
import type { Pick } from './learned-groups.ts';

interface Props {
  readonly label: string;
  readonly choices: readonly Pick[];
  readonly onForget: (value: string) => void;
}

/** A list to pick one of, and a button to have all of it forgotten. */
export function PickAndForget({ label, choices, onForget }: Props) {
  const [picked, setPicked] = useState('');
  const choice = choices.find((each) => each.value === picked);
  return (
    <div class="pick">
      <label>
        <span class="soft">{label}</span>
        <select value={choice?.value ?? ''} onChange={(event) => setPicked(event.currentTarget.value)}>
          <option value="">{say('options.learned.choose')}</option>
          {choices.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label} ({each.count})
            </option>
          ))}
        </select>
      </label>
      <ConfirmButton
        label={say('options.forget')}
        confirm={say('options.learned.forgetAllOf', { name: choice?.label ?? '' })}
        disabled={choice === undefined}
        onConfirm={() => onForget(picked)}
      />
    </div>
  );
}
