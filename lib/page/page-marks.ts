import { type LinkedData, readLinkedData } from './json-ld.ts';

/** The elements by which a page says what it is, in order. */
export interface PageMarks {
  readonly metas: readonly Element[];
  readonly links: readonly Element[];
  readonly linked: readonly LinkedData[];
  readonly headings: readonly Element[];
  readonly times: readonly Element[];
}

/** Takes note of such elements on a walk that is made for something else. */
export interface MarkCollector {
  note(element: Element, tag: string): void;
  marks(document: Document): PageMarks;
}

const LINKED = 'script[type*="ld+json" i]';

/** Looks for a page's marks where nobody walks it. Browsers answer such searches from an index; the command line's parser does not. */
export function findMarks(document: Document): PageMarks {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    metas: all('meta[content]'),
    links: all('link[rel]'),
    linked: readLinkedData(all(LINKED)),
    headings: all('h1'),
    times: all('time[datetime], [itemprop="datePublished"]'),
  };
}

/** Makes a collector for a walk over the body; the head is looked through here. */
export function makeMarkCollector(): MarkCollector {
  const found = new Map<string, Element[]>(['meta', 'link', 'script', 'h1', 'time'].map((tag) => [tag, []]));
  const note = (element: Element, tag: string) => found.get(tag)?.push(element);
  return {
    note,
    marks(document) {
      const inBody = [...found].map(([tag, elements]) => [tag, elements.splice(0)] as const);
      const { head } = document;
      for (let at = head?.firstElementChild ?? null; at !== null; at = at.nextElementSibling) note(at, at.localName);
      for (const [tag, elements] of inBody) found.get(tag)?.push(...elements);
      const of = (tag: string) => found.get(tag) ?? [];
      const scripts = of('script').filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''));
      // What no walk comes to, such as a heading in a banner, is looked for where nothing else was found.
      const orAll = (elements: Element[], selector: string) =>
        elements.length > 0 ? elements : [...document.querySelectorAll(selector)];
      return {
        metas: orAll(of('meta'), 'meta[content]'),
        links: of('link'),
        linked: readLinkedData(orAll(scripts, LINKED)),
        headings: orAll(of('h1'), 'h1'),
        times: of('time').filter((time) => time.hasAttribute('datetime')),
      };
    },
  };
}
