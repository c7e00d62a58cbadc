import type { CardMember } from './card-member.ts';

const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in words up to nine, as newspapers write it. */
export function countWord(count: number): string {
  return COUNT_WORDS[count] ?? String(count);
}

/**
 * Names those who printed something: "The Courier and two other outlets". An outlet is named once, however many of its
 * articles; one that is not known is "another outlet"; the reader's own is "another article in X".
 */
export function nameSources(
  sources: readonly CardMember[],
  here: CardMember,
): { readonly text: string; readonly plural: boolean } {
  const named = new Set<string>();
  let unknown = 0;
  let own = 0;
  // One article may bear several pieces of evidence; it is one source.
  for (const source of new Map(sources.map((each) => [each.articleId, each])).values()) {
    if (source.outlet === null) unknown++;
    else if (source.outlet.id === here.outlet?.id) own++;
    else named.add(source.outlet.name);
  }
  const parts = [...named].slice(0, named.size > 3 ? 2 : 3);
  const rest = unknown + named.size - parts.length;
  if (own > 0)
    parts.push(own === 1 ? `another article in ${here.outlet?.name}` : `other articles in ${here.outlet?.name}`);
  if (rest > 0) parts.push(rest === 1 ? 'another outlet' : `${countWord(rest)} other outlets`);
  const plural = parts.length > 1 || rest > 1 || own > 1;
  return { text: joinWords(parts), plural };
}

/** "a", "a and b", "a, b and c". */
export function joinWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A sentence's first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
