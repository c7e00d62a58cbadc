import type { Negative } from './judge-name.ts';

/** An element on the way from a page's root to its text. Asking the page for the same costs a call a step. */
export interface Place {
  readonly element: Element;
  /** Its name in lower case. */
  readonly tag: string;
  /** The one around it, from an open shadow root its host; null for the root. */
  readonly outer: Place | null;
  /** Its number in the order of the walk; what stands in it has the numbers up to `last`. */
  readonly first: number;
  readonly last: number;
  /** The nearest `article` element that it is or stands in. */
  readonly article: Place | null;
  readonly isQuoted: boolean;
  readonly hasParagraph: boolean;
  /** The elements it is or stands in whose names say that they are not the article. */
  readonly negative: Negative | null;
}

/** Whether a place is another, or in it. */
export function isWithin(place: Place, outer: Place): boolean {
  return outer.first <= place.first && place.first <= outer.last;
}

/** Elements that hold one paragraph or line of their own. */
export const OWN_LINE: ReadonlySet<string> = new Set('p li dd dt blockquote pre h1 h2 h3 h4 h5 h6'.split(' '));

/** Whether a tag is a heading's. */
export function isHeading(tag: string): boolean {
  return tag.length === 2 && tag > 'h0' && tag < 'h7';
}
