/**
 * A selector of an element by what of it a page is not likely to change while it is read: its id or its class, else those of the
 * nearest element around it that has one, and the tags between. Others may fit it too. Places among neighbours are left out: a page
 * puts advertisements between its paragraphs.
 */
export function selectorOf(element: Element): string {
  let path = '';
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const own = ownName(at);
    path = (own ?? CSS.escape(at.localName)) + (path && `>${path}`);
    if (own !== null) break;
  }
  return path;
}

// The longest class: those that come and go are short words ("loading", "open").
function ownName({ id, classList }: Element): string | null {
  if (id !== '') return `#${CSS.escape(id)}`;
  const [longest] = [...classList].sort((a, b) => b.length - a.length);
  return longest === undefined ? null : `.${CSS.escape(longest)}`;
}
