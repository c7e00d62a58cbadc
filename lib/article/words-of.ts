const WORDS = /[\p{L}\p{N}]+/gu;

/** The runs of letters and digits of a text, as printed. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

/** How many different words two texts share, capitals or not, and how many the shorter one has: for telling twins apart from strangers. */
export function countShared(a: string, b: string): { readonly shared: number; readonly least: number } {
  const [first, second] = [a, b].map((text) => new Set(wordsOf(text.toLowerCase()))) as [Set<string>, Set<string>];
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return { shared, least: Math.min(first.size, second.size) };
}
