/** Names as a reader would list them: "A", "A and B", "A, B and 3 others". Repeats are said once. */
export function joinNames(names: readonly string[], most = 3): string {
  const distinct = [...new Set(names)];
  if (distinct.length <= most) {
    const last = distinct.at(-1) ?? '';
    return distinct.length < 2 ? last : `${distinct.slice(0, -1).join(', ')} and ${last}`;
  }
  const shown = distinct.slice(0, most - 1);
  return `${shown.join(', ')} and ${distinct.length - shown.length} others`;
}
