/** Groups things that are linked, directly or through others. Answers the groups as lists of ids, in order. */
export function clusters(count: number, links: readonly (readonly [number, number])[]): number[][] {
  const parent = Int32Array.from({ length: count }, (_, id) => id);
  const root = (id: number): number => {
    let at = id;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (const [a, b] of links) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const groups = new Map<number, number[]>();
  for (let id = 0; id < count; id++) {
    const group = groups.get(root(id));
    if (group === undefined) groups.set(root(id), [id]);
    else group.push(id);
  }
  return [...groups.values()];
}
