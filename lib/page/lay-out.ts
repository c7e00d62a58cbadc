/**
 * Lays the page out now, in the task that changed something in it. What it paints comes in a task of its own: on a page of a hundred thousand
 * nodes each takes long enough, and a browser would do both in one.
 */
export function layOut(changed: Element): void {
  changed.getBoundingClientRect();
}
