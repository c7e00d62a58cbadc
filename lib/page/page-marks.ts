import { type LinkedData, readLinkedData } from './json-ld.ts';

/** The elements by which a page says what it is. */
export interface PageMarks {
  /** What its meta elements say, by name, property or itemprop in lower case. */
  readonly told: ReadonlyMap<string, string>;
  /** The address that it says is its own. */
  readonly canonical: string | null;
  readonly linked: readonly LinkedData[];
}

/** Looks for a page's marks. */
export function findMarks(document: Document): PageMarks {
  // Of elements by name a browser keeps lists; to search for an attribute, it goes through the whole page.
  const scripts = [...document.getElementsByTagName('script')].filter((script) =>
    /ld\+json/i.test(script.getAttribute('type') ?? ''),
  );
  return {
    told: metasOf(document),
    canonical: document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null,
    linked: readLinkedData(scripts),
  };
}

// All meta elements in one pass, by name, property or itemprop in lower case; the first of each counts.
function metasOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}
