import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EditNote } from '@/components/library/edit-note.tsx';
import type { NoteDraft } from '@/components/library/note-field.ts';
import { draw, readText } from '../draw.ts';

let kept = new Map<string, NoteDraft>();
const drafts = {
  read: (id: string) => kept.get(id) ?? null,
  keep: (id: string, draft: NoteDraft | null) => void (draft === null ? kept.delete(id) : kept.set(id, draft)),
};
let onSave = vi.fn(async (_note: string, _isTyping: boolean) => true);
let drawn: HTMLElement;

const note = (text: string) => <EditNote id="h" note={text} drafts={drafts} onSave={onSave} />;
const open = (text: string) => {
  drawn = draw(note(text));
};
const field = () => drawn.querySelector('textarea') as HTMLTextAreaElement;
const status = () => readText(drawn.querySelector('[role="status"]'));

async function type(text: string): Promise<void> {
  field().value = text;
  const { Event } = field().ownerDocument.defaultView as Window & typeof globalThis;
  field().dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(status()).toBe('Not saved yet.'));
}

beforeEach(() => {
  kept = new Map();
  onSave = vi.fn(async () => true);
});
afterEach(() => {
  render(null, drawn);
  vi.useRealTimers();
});

describe('a note', () => {
  test('is saved once when its field goes away', async () => {
    open('as it was');
    await type('typed');
    render(null, drawn);
    expect(onSave.mock.calls).toEqual([['typed', false]]);
    await vi.waitFor(() => expect(kept.size).toBe(0));
  });

  test('that nobody changed is not saved', () => {
    open('as it was');
    render(null, drawn);
    expect(onSave).not.toHaveBeenCalled();
  });

  test('saves itself when the typing rests, and says so; what is typed on stays in the field', async () => {
    open('');
    await type('ty');
    expect(kept.get('h')).toEqual({ text: 'ty', instead: '' });
    await vi.waitFor(() => expect(onSave.mock.calls).toEqual([['ty', true]]), { timeout: 3000 });
    await vi.waitFor(() => expect(status()).toBe('Saved.'));
    expect(kept.size).toBe(0);
    await type('typed on');
    render(note('ty'), drawn);
    expect(field().value).toBe('typed on');
  });

  test('that is not kept stays in the field, and as a draft', async () => {
    onSave = vi.fn(async () => false);
    open('');
    await type('typed');
    render(null, drawn);
    await Promise.resolve();
    expect(kept.get('h')?.text).toBe('typed');
  });

  test('whose tab was closed before it was saved stands in the field again, and is saved', async () => {
    kept.set('h', { text: 'as it was, and mo', instead: 'as it was' });
    open('as it was');
    expect(field().value).toBe('as it was, and mo');
    expect(status()).toBe('Not saved yet.');
    await vi.waitFor(() => expect(onSave.mock.calls).toEqual([['as it was, and mo', true]]), { timeout: 3000 });
  });

  test('that was changed elsewhere since is both', async () => {
    kept.set('h', { text: 'mine', instead: 'as it was' });
    open('theirs');
    expect(field().value).toBe('theirs\n\nmine');
    expect(readText(drawn)).toContain('both versions stand here');
    render(null, drawn);
    open('');
    await type('mine');
    render(note('theirs'), drawn);
    await vi.waitFor(() => expect(field().value).toBe('theirs\n\nmine'));
    expect(readText(drawn)).toContain('both versions stand here');
  });

  test('that was changed elsewhere is shown as it is now where nobody types', async () => {
    open('as it was');
    render(note('as it is'), drawn);
    await vi.waitFor(() => expect(field().value).toBe('as it is'));
    expect(status()).toBe('');
  });
});
