import { SKIPPED_ROLES } from './page-words.ts';

/** Tells what a page has and does not show, or shows as something else than text. */
export interface UnseenTest {
  isUnseen(element: Element, tag: string): boolean;
  /** Makes ready for what stands in an open shadow root, which no search from outside finds. */
  lookInto(shadow: ShadowRoot): void;
}

const STYLED = '[style]';
// Not shown, or cut to nothing so that only a screen reader says it.
const UNSHOWN = /display:\s*none|visibility:\s*hidden|\bclip(?:-path)?:\s*(?:rect\([01]|inset\(50%)/i;

/**
 * Makes the test for a root and what is in it. An attribute asked for by its name costs a browser four times what a property
 * does, and few elements have a style: those are searched for once. Parsers without the properties are asked by name.
 */
export function makeUnseenTest(root: Element): UnseenTest {
  const isReflected = root.role !== undefined && root.ariaHidden !== undefined;
  const styled = new Set<Element>(isReflected ? root.querySelectorAll(STYLED) : []);
  return {
    isUnseen(element, tag) {
      if (isReflected && !styled.has(element)) return isMarked(element, tag, element.role, element.ariaHidden);
      const style = element.getAttribute('style');
      if (style !== null && UNSHOWN.test(style)) return true;
      return isMarked(element, tag, element.getAttribute('role'), element.getAttribute('aria-hidden'));
    },
    lookInto(shadow) {
      if (isReflected) for (const element of shadow.querySelectorAll(STYLED)) styled.add(element);
    },
  };
}

function isMarked(element: Element, tag: string, role: string | null, hidden: string | null): boolean {
  if ((element as HTMLElement).hidden || (hidden === 'true' && tag !== 'body')) return true;
  return role !== null && SKIPPED_ROLES.has(role);
}
