/** Elements that hold one paragraph or line of their own. */
export const OWN_LINE = /^(?:P|LI|DD|DT|BLOCKQUOTE|PRE|H[1-6])$/i;

/** The element around another, from an open shadow root up to its host; null at the top. */
export function elementAround(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;
}

/** Whether an element is another, or stands in it. */
export function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at !== null; at = elementAround(at)) if (at === outer) return true;
  return false;
}
