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
  return {
    pointsOf({ start, end }) {
      const pieces = allPieces();
      const first = firstAfter(pieces, (piece) => piece.at + piece.length > start);
      const last = firstAfter(pieces, (piece) => piece.at >= end) - 1;
      const head = pieces[first];
      const tail = pieces[last];
      if (head === undefined || tail === undefined || last < first || end <= start) return null;
      for (let at = first; at <= last; at++) if (!isAsRead(pieces[at] as Piece)) return null;
      return {
        startContainer: head.node,
        startOffset: head.start + Math.max(0, start - head.at),
        endContainer: tail.node,
        endOffset: tail.start + Math.min(tail.length, end - tail.at),
      };
    },
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
