/**
 * A stretch of an article's text that stands unbroken in one text node: `length` characters from `at` in the text are the
 * `length` characters from `start` in the node.
 */
export interface Piece {
  readonly node: Text;
  /** The node's characters when it was read. */
  readonly data: string;
  readonly start: number;
  readonly at: number;
  readonly length: number;
}

/** Two points of a document, as `new StaticRange(…)` takes them. */
export interface Points {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** A part of one text node. */
export interface NodeStretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Where each character of an article's text stands in the page. Runs of white space that the text prints as one space map to
 * their first character; the blank lines between paragraphs stand nowhere. Costs 40 bytes a piece, some three pieces a
 * paragraph; both look-ups are binary searches.
 */
export interface TextMap {
  /**
   * The points around a span of the text, or null where no character of it stands in the page, or the page has since put
   * others in their place.
   */
  pointsOf(span: { readonly start: number; readonly end: number }): Points | null;
  /** The same as the parts of text nodes that hold its words, in order: what stands between them in the page is none of them. */
  stretchesOf(span: { readonly start: number; readonly end: number }): readonly NodeStretch[];
  /** The offset in the text of a point in the page, or null where that point is not in the text. */
  offsetOf(node: Node, offset: number): number | null;
  /** The text nodes, each once. */
  nodes(): Iterable<Text>;
}

/**
 * Makes a map of pieces, which must be in the order of the text. They are found when the map is first asked: most readings of a page
 * are made to see that nothing has changed.
 */
export function makeTextMap(findPieces: () => readonly Piece[]): TextMap {
  let found: readonly Piece[] | null = null;
  let firstOf: Map<Node, number> | null = null;
  const allPieces = () => {
    found ??= findPieces();
    return found;
  };
  const stretchesOf: TextMap['stretchesOf'] = ({ start, end }) => {
    const pieces = allPieces();
    const first = firstAfter(pieces, (piece) => piece.at + piece.length > start);
    const within =
      end <= start
        ? []
        : pieces.slice(
            first,
            firstAfter(pieces, (piece) => piece.at >= end),
          );
    if (!within.every(isAsRead)) return [];
    return within.map((piece) => ({
      node: piece.node,
      start: piece.start + Math.max(0, start - piece.at),
      end: piece.start + Math.min(piece.length, end - piece.at),
    }));
  };
  return {
    pointsOf(span) {
      const stretches = stretchesOf(span);
      const head = stretches[0];
      const tail = stretches.at(-1);
      if (head === undefined || tail === undefined) return null;
      return {
        startContainer: head.node,
        startOffset: head.start,
        endContainer: tail.node,
        endOffset: tail.end,
      };
    },
    stretchesOf,
    offsetOf(node, offset) {
      const pieces = allPieces();
      firstOf ??= new Map(pieces.map((piece, at) => [piece.node, at] as const).reverse());
      const first = firstOf.get(node);
      if (first === undefined) return null;
      const isBehind = (piece: Piece) => piece.node !== node || piece.start + piece.length >= offset;
      const piece = pieces[firstAfter(pieces, isBehind, first)];
      // Between two pieces of one node lies only white space that the text leaves out: the later one begins there.
      return piece?.node === node ? piece.at + Math.max(0, offset - piece.start) : null;
    },
    nodes: () => new Set(allPieces().map(({ node }) => node)),
  };
}

function isAsRead({ node, data, start, length }: Piece): boolean {
  return node.data.slice(start, start + length) === data.slice(start, start + length);
}

// The first index for which `holds` is true, given that it is false and then true from there on.
function firstAfter(pieces: readonly Piece[], holds: (piece: Piece) => boolean, from = 0): number {
  let low = from;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(pieces[middle] as Piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}
