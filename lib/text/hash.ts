/** A 32-bit FNV-1a digest of a string: for keys and sampling, not for secrets. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** A digest of a text as 16 hexadecimal digits: two 32-bit halves with different seeds. */
export function digest(text: string): string {
  const half = (seed: number): string => hash32(text, seed).toString(16).padStart(8, '0');
  return half(0x811c9dc5) + half(0x9747b28c);
}
