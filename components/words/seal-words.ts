import { options } from 'preact';
import { sealHandlers } from './seal-handlers.ts';

// What a page can do with words in our closed root: `window.find` searches them in both browsers, and Chromium hands over
// the selection it makes; in Firefox every event names the element it began at (`originalTarget`), and with it the root.
// So words are neither text nor within that root: each run is generated content in a closed root of its own. Nothing in
// there takes part in an event, and to select all or nothing keeps Firefox's `rangeParent` out. Screen readers get
// generated content as they get text. The cost: in a card nothing can be selected ("Copy with sources" is there for that)
// or found with the browser's search. Also considered: `user-select: none`, which leaves `window.find` to guess words
// with, and a frame of our own, which a page could open in Firefox just as it could the root.
// What this leaves: in Firefox a page can still see what kinds of cards there are and how long their lines are.
const STYLE = `:host { user-select: all }
span { pointer-events: none }
span::before { content: attr(data-words) }`;

const roots = new WeakMap<Element, ShadowRoot>();
let sheet: CSSStyleSheet | null = null;

/** Has all words and handlers drawn from now on sealed: for the overlay's bundle, not for pages of our own. */
export function sealAll(): void {
  // Preact makes a node of every text with no type, with the words as its properties. Spaces stay: to a flex box, and to
  // a page, they are nothing.
  options.vnode = (node) => {
    if (typeof node.type === 'string') sealHandlers(node.props);
    if (node.type !== null) return;
    const words = String(node.props);
    if (!/\S/.test(words)) return;
    const ref = (element: Element | null) => element !== null && sealWords(element, words);
    Object.assign(node, { type: 'span', props: {}, ref });
  };
}

/** Shows words in an element, in place of those it showed, where the page can read nothing of them. */
export function sealWords(element: Element, words: string): void {
  const root = roots.get(element) ?? seal(element);
  const shown = root.firstElementChild;
  if (shown?.getAttribute('data-words') === words) return;
  // A new element and not a new attribute: what a live region says anew is what was added to it.
  const run = element.ownerDocument.createElement('span');
  run.setAttribute('data-words', words);
  root.replaceChildren(run);
}

function seal(element: Element): ShadowRoot {
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOfAll()];
  roots.set(element, root);
  return root;
}

function sheetOfAll(): CSSStyleSheet {
  if (sheet !== null) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return sheet;
}
