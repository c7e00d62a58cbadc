import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { EditNote } from '@/components/library/edit-note.tsx';
import { draw } from '../draw.ts';

/** Draws a note, types into it where there is something to type, and takes the field away. */
async function leave(typed: string | null) {
  const onSave = vi.fn(async () => true);
  const drawn = draw(<EditNote note="as it was" onSave={onSave} />);
  const field = drawn.querySelector('textarea');
  if (field !== null && typed !== null) {
    field.value = typed;
    field.dispatchEvent(new (field.ownerDocument.defaultView as Window & typeof globalThis).Event('input'));
    await vi.waitFor(() => expect(drawn.textContent).toContain('Not saved yet.'));
  }
  render(null, drawn);
  return onSave;
}

test('a typed note is saved once when its field goes away', async () => {
  expect((await leave('typed')).mock.calls).toEqual([['typed']]);
});

test('a note that nobody changed is not', async () => {
  expect(await leave(null)).not.toHaveBeenCalled();
});
