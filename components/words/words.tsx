import { showBidiControls } from './bidi-controls.ts';

/** Text that came from a page or a pack: isolated, in its own direction, with hidden controls made visible. */
export function Words({ text }: { text: string }) {
  const runs = showBidiControls(text);
  return (
    <bdi dir="auto">
      {runs.map((run) => (run.kind === 'words' ? run.text : <span class="control">{run.text}</span>))}
    </bdi>
  );
}
