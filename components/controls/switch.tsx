import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: ComponentChildren;
  /** A plain sentence on what it does, where the label does not say. */
  readonly about?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** An on/off switch: applies at once. */
export function Switch({ label, about, on, disabled = false, onChange }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {about !== undefined && <small>{about}</small>}
      </span>
    </label>
  );
}
