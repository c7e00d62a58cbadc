import { type LinkedData, readLinkedData } from './json-ld.ts';

/** The elements by which a page says what it is. */
export interface PageMarks {
  /** What its meta elements say, by name, property or itemprop in lower case. */
  readonly told: ReadonlyMap<string, string>;
  readonly links: readonly Element[];
  readonly linked: readonly LinkedData[];
}

/** Looks for a page's marks, by the names of elements: of those a browser keeps lists. */
export function findMarks(document: Document): PageMarks {
  const scripts = elementsOf(document, 'script').filter((script) =>
    /ld\+json/i.test(script.getAttribute('type') ?? ''),
  );
  return { told: metasOf(document), links: elementsOf(document, 'link'), linked: readLinkedData(scripts) };
}

/** All elements of a name, in order. */
export function elementsOf(document: Document, tag: string): Element[] {
  return [...document.getElementsByTagName(tag)];
}

// All meta elements in one pass, by name, property or itemprop in lower case; the first of each counts.
function metasOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of elementsOf(document, 'meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}
