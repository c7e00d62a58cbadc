import { type LinkedData, readLinkedData } from './json-ld.ts';

/** The elements by which a page says what it is, in order. */
export interface PageMarks {
  readonly metas: readonly Element[];
  readonly links: readonly Element[];
  readonly linked: readonly LinkedData[];
}

/** Looks for a page's marks, by the names of elements: of those a browser keeps lists. */
export function findMarks(document: Document): PageMarks {
  const scripts = elementsOf(document, 'script').filter((script) =>
    /ld\+json/i.test(script.getAttribute('type') ?? ''),
  );
  return { metas: elementsOf(document, 'meta'), links: elementsOf(document, 'link'), linked: readLinkedData(scripts) };
}

/** All elements of a name, in order. */
export function elementsOf(document: Document, tag: string): Element[] {
  return [...document.getElementsByTagName(tag)];
}
