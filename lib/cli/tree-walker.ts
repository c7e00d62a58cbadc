/** What reading a page asks of a `TreeWalker`. */
type Walker = Pick<TreeWalker, 'root' | 'currentNode' | 'nextNode' | 'nextSibling' | 'parentNode'>;

/** Walks the nodes of some types, given as `whatToShow` has them, below a root. The parser's own walker only goes on to the next. */
export function makeTreeWalker(root: Node, whatToShow: number): Walker {
  let current = root;
  const isShown = ({ nodeType }: Node) => ((whatToShow >> (nodeType - 1)) & 1) === 1;
  const goTo = (node: Node | null): Node | null => {
    if (node !== null) current = node;
    return node;
  };
  return {
    root,
    get currentNode() {
      return current;
    },
    nextNode() {
      let at: Node | null = current;
      do at = at.firstChild ?? nodeBehind(at, root);
      while (at !== null && !isShown(at));
      return goTo(at);
    },
    nextSibling() {
      let at = current === root ? null : current.nextSibling;
      while (at !== null && !isShown(at)) at = at.nextSibling;
      return goTo(at);
    },
    parentNode: () => (current === root ? null : goTo(current.parentNode)),
  };
}

// The first node behind all that stands in another.
function nodeBehind(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}
