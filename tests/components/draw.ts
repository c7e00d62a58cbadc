import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';

/** Draws a component into a document of its own, without a browser, and answers the element that holds it. */
export function draw(component: ComponentChild): HTMLElement {
  const { document, HTMLElement } = parseHTML('<!doctype html><html><body></body></html>');
  // Nothing scrolls where nothing is laid out.
  HTMLElement.prototype.scrollIntoView = () => undefined;
  // Preact makes its nodes with the global document.
  Object.assign(globalThis, { document });
  render(component, document.body);
  return document.body as unknown as HTMLElement;
}

/** The text of an element as a reader sees it: one space between words. */
export function readText(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
