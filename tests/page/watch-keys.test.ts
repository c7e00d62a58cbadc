import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchKeys } from '@/lib/page/watch-keys.ts';

/** A key as the browser tells of it; linkedom has no keyboard. */
class Key {
  readonly isTrusted = true;
  readonly isComposing = false;
  readonly ctrlKey = false;
  readonly altKey = false;
  readonly metaKey = false;
  readonly shiftKey = false;
  readonly defaultPrevented = false;
  readonly preventDefault = vi.fn();
  readonly path: readonly Element[];
  readonly key: string;
  constructor(key: string, given: Readonly<Record<string, unknown>>, ...path: Element[]) {
    this.key = key;
    this.path = path;
    Object.assign(this, given);
  }
  composedPath = () => this.path;
}

type Listener = (event: Key) => void;
const PAGE = `<p id="text">a</p><input id="field"><div contenteditable id="note"><b id="inner">a</b></div>
  <div contenteditable="false" id="still">a</div><span role="textbox" id="odd">a</span><select id="list"></select>`;

let press: Listener;
const used = vi.fn((_key: string) => true);
let byId: (id: string) => Element;

beforeEach(() => {
  const { document, Element } = parseHTML(PAGE);
  vi.stubGlobal('Element', Element);
  vi.stubGlobal('KeyboardEvent', Key);
  byId = (id) => document.getElementById(id) ?? expect.fail(id);
  const listen = vi.spyOn(document, 'addEventListener');
  const overlay = { addEventListener: vi.fn() };
  watchKeys(document, overlay as unknown as ShadowRoot, used, new AbortController().signal);
  press = listen.mock.calls[0]?.[1] as unknown as Listener;
  expect(overlay.addEventListener.mock.calls[0]?.[1]).toBe(press);
});
afterEach(() => {
  vi.unstubAllGlobals();
  used.mockReset().mockImplementation(() => true);
});

test('a key pressed on the page is used, and the browser leaves it alone', () => {
  const key = new Key('n', {}, byId('text'));
  press(key);
  expect(used).toHaveBeenCalledExactlyOnceWith('n');
  expect(key.preventDefault).toHaveBeenCalledOnce();
});

test('a key of no use is left to the browser', () => {
  used.mockImplementation(() => false);
  const key = new Key('x', {}, byId('text'));
  press(key);
  expect(key.preventDefault).not.toHaveBeenCalled();
});

test.each(['field', 'note', 'inner', 'odd', 'list'])('no key is taken from somebody typing: %s', (id) => {
  press(new Key('n', {}, byId(id)));
  press(new Key('Escape', {}, byId(id)));
  expect(used).not.toHaveBeenCalled();
});

test('a part of a page that cannot be edited is no place to type', () => {
  press(new Key('n', {}, byId('still')));
  expect(used).toHaveBeenCalledOnce();
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing', 'defaultPrevented'])(
  'a letter is left alone with %s',
  (name) => {
    press(new Key('n', { [name]: true }, byId('text')));
    expect(used).not.toHaveBeenCalled();
  },
);

test('a key that a script of the page makes up is none', () => {
  press(new Key('n', { isTrusted: false }, byId('text')));
  expect(used).not.toHaveBeenCalled();
});

test('Escape is heard even where the page used it', () => {
  press(new Key('Escape', { defaultPrevented: true }, byId('text')));
  expect(used).toHaveBeenCalledExactlyOnceWith('Escape');
});
