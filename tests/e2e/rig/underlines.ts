import type { Tab } from './reader.ts';

/** The middle of a stretch of underlined text, in the viewport. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** How many stretches of text are underlined. The registry belongs to the document, so a page can count them too. */
export async function countUnderlines(tab: Tab): Promise<number> {
  await allDrawn(tab);
  return tab.run(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

/** Scrolls to the n-th underlined stretch and says where it is, or null where there are fewer. */
export async function goToUnderline(tab: Tab, index: number): Promise<Spot | null> {
  await allDrawn(tab);
  return tab.run((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const found = ranges.sort((a, b) =>
      a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    )[wanted];
    if (!found) return null;
    found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const box = range.getClientRects()[0];
    if (!box) return null;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2, text: range.toString() };
  }, index);
}

// Underlines come a tenth of a second and some frames after the cards, on a busy machine later still.
const SETTLED_MS = 500;

/** Waits until as many stretches are underlined as a moment ago. No inner function has a name: what runs `npm start` marks those. */
function allDrawn(tab: Tab): Promise<void> {
  return tab.run(async (settled) => {
    let drawn = -1;
    for (let since = performance.now(); performance.now() - since < settled; ) {
      if (!document.hidden) await new Promise((frame) => requestAnimationFrame(frame));
      await new Promise((next) => setTimeout(next, 20));
      const now = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
      if (now !== drawn) since = performance.now();
      drawn = now;
    }
  }, SETTLED_MS);
}
