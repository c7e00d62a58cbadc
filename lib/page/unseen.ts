import { SKIPPED_ROLES } from './page-words.ts';

/** Finds the elements to ask. They are few: one search costs a quarter of asking every element for four attributes by name. */
export const TELLING = '[hidden],[role],[aria-hidden],[style]';
// Not shown, or cut to nothing so that only a screen reader says it.
const UNSHOWN = /display:\s*none|visibility:\s*hidden|\bclip(?:-path)?:\s*(?:rect\([01]|inset\(50%)/i;

/** Whether a page has an element and does not show it, or shows it as something else than text. */
export function isUnseen(element: Element, tag: string): boolean {
  const of = (name: string) => element.getAttribute(name);
  return (
    of('hidden') !== null ||
    SKIPPED_ROLES.has(of('role') ?? '') ||
    (of('aria-hidden') === 'true' && tag !== 'body') ||
    UNSHOWN.test(of('style') ?? '')
  );
}
