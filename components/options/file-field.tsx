interface Props {
  readonly label: string;
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A field to choose a file with, which can be the same one again. */
export function FileField({ label, accept, disabled = false, onFile }: Props) {
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file !== undefined) onFile(file);
    // The same file chosen again is a change too.
    input.value = '';
  };
  return (
    <label class="file">
      <span>{label}</span>
      <input type="file" accept={accept} disabled={disabled} onChange={(event) => choose(event.currentTarget)} />
    </label>
  );
}
