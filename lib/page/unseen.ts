import { SKIPPED_ROLES } from './page-words.ts';

/** Tells what a page has and does not show, or shows as something else than text. */
export interface UnseenTest {
  isUnseen(element: Element, tag: string): boolean;
  /** Makes ready for what stands in a root: an open shadow root too, which no search from outside finds. */
  lookInto(root: ParentNode): void;
}

const TELLING = '[hidden],[role],[aria-hidden],[style]';
// Not shown, or cut to nothing so that only a screen reader says it.
const UNSHOWN = /display:\s*none|visibility:\s*hidden|\bclip(?:-path)?:\s*(?:rect\([01]|inset\(50%)/i;

/** Makes the test. Few elements have such an attribute: one search for those costs a quarter of asking every element by name. */
export function makeUnseenTest(): UnseenTest {
  const telling = new Set<Element>();
  return {
    lookInto(root) {
      for (const element of root.querySelectorAll(TELLING)) telling.add(element);
    },
    isUnseen(element, tag) {
      if (!telling.has(element)) return false;
      const of = (name: string) => element.getAttribute(name);
      return (
        of('hidden') !== null ||
        SKIPPED_ROLES.has(of('role') ?? '') ||
        (of('aria-hidden') === 'true' && tag !== 'body') ||
        UNSHOWN.test(of('style') ?? '')
      );
    },
  };
}
