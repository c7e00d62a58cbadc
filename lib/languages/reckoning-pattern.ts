/** A word or a hyphen of one, as what stands between two figures is written: lower case, one space after each. */
export const WORD = "(?:[\\p{L}'-]+ )";

/** What stands between two figures, from its first word to its last. */
export function between(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

/** Between what a change led to and the change: a bracket, or a comma or dash, and nothing but words of change. */
export function changeAfter(words: string): RegExp {
  return between(`${WORD}{0,3}(?:\\((?: (?:${words})){0,5}|[,–—] (?:${words})(?: (?:${words})){0,4})`);
}
