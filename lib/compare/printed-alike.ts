import { isSameButTrifles, type UnitLink } from './unit-link.ts';

/**
 * The links without those of sentences that the other article prints alike: two sentences of one statement share names and turns
 * ("the campaign", "the attorney's office"), and neither is a rewording of the other where each stands there to the word.
 */
export function withoutPrintedAlike(links: readonly UnitLink[]): UnitLink[] {
  const alike = new Set<string>();
  for (const link of links) {
    const { a, b } = link;
    if (!isSameButTrifles(link)) continue;
    alike.add(`${a.id} ${b.member}`).add(`${b.id} ${a.member}`);
  }
  return links.filter(
    ({ a, b, alignment }) =>
      alignment.score >= 0 || !(alike.has(`${a.id} ${b.member}`) || alike.has(`${b.id} ${a.member}`)),
  );
}
