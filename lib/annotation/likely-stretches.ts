import type { Span } from '../text/span.ts';

/** So many pieces of a pattern are looked for: one of them is whole wherever few characters have changed. */
const PIECES = 12;
const SHORTEST_PIECE = 4;
const LONGEST_PIECE = 16;
/** A piece that stands in more places tells nothing. */
const MOST_PLACES = 40;
/** How many stretches are worth a closer look: the place itself, and those that could be taken for it. */
const MOST_STRETCHES = 4;

/**
 * The stretches of a text in which a pattern may stand with up to so many characters changed, those with most of its pieces first. Each piece says
 * where the pattern would begin; stretches are where pieces agree. Costs a search of the text for each piece.
 */
export function likelyStretches(text: string, pattern: string, maxErrors: number): Span[] {
  const reach = maxErrors + SHORTEST_PIECE;
  const votes = new Map<number, number>();
  for (const start of beginnings(text, pattern)) {
    const bucket = Math.round(start / (reach + 1));
    for (const near of [bucket - 1, bucket, bucket + 1]) votes.set(near, (votes.get(near) ?? 0) + 1);
  }
  const stretches: Span[] = [];
  for (const [bucket] of [...votes].sort((a, b) => b[1] - a[1])) {
    const start = bucket * (reach + 1);
    if (stretches.some((other) => Math.abs(other.start + 2 * reach - start) < pattern.length / 2 + 2 * reach)) continue;
    stretches.push({
      start: Math.max(0, start - 2 * reach),
      end: Math.min(text.length, start + pattern.length + 2 * reach),
    });
    if (stretches.length === MOST_STRETCHES) break;
  }
  return stretches;
}

function beginnings(text: string, pattern: string): number[] {
  const length = Math.min(LONGEST_PIECE, Math.max(SHORTEST_PIECE, Math.floor(pattern.length / PIECES)));
  const step = Math.max(1, (pattern.length - length) / (PIECES - 1));
  const starts: number[] = [];
  for (let offset = 0; offset + length <= pattern.length; offset += step) {
    const from = Math.floor(offset);
    const piece = pattern.slice(from, from + length);
    const places: number[] = [];
    for (let at = text.indexOf(piece); at >= 0 && places.length <= MOST_PLACES; at = text.indexOf(piece, at + 1)) {
      places.push(at - from);
    }
    if (places.length <= MOST_PLACES) starts.push(...places);
  }
  return starts;
}
