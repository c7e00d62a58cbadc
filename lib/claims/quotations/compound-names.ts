import type { NameMention } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';
import { factsOf, type Lexicon } from './lexicon.ts';
import { isPossessive, withoutPossessive } from './possessives.ts';

/**
 * Joins what is one body's name though a mark or a possessive parts it: "Trent & Vane", "Marl County Sheriff’s Office", "Dock
 * Workers’ Union". A possessive joins where it says what kind of body, not whose: an office or people in general, no "Lee’s Bank".
 */
export function joinCompounds(
  names: readonly NameMention[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly NameMention[] {
  let joined: NameMention[] | null = null;
  let at = 0;
  for (let index = 1; index < names.length; index++) {
    const before = joined?.at(-1) ?? (names[index - 1] as NameMention);
    const name = names[index] as NameMention;
    let link: string | null = null;
    if (name.start - before.end <= FAR) {
      while (at < tokens.length && (tokens[at] as Token).end < before.end) at++;
      link = before.name === before.name.toUpperCase() ? null : linkOf(tokens, at, before, name, lexicon);
    }
    if (link !== null) {
      joined ??= names.slice(0, index);
      joined[joined.length - 1] = {
        start: before.start,
        end: name.end,
        name: `${before.name}${link}${link === '–' ? '' : ' '}${name.name}`,
      };
    } else joined?.push(name);
  }
  return joined ?? names;
}

// " & " and a space.
const FAR = 3;
// Plurals without an end of their own: "Women’s Institute".
const GROUPS: ReadonlySet<string> = new Set(['women', 'men', 'children', 'people']);

// What stands between two names that are one, as printed; null where they are two. `at` is the last token of the first.
function linkOf(
  tokens: readonly Token[],
  at: number,
  { name }: NameMention,
  { start, end }: NameMention,
  lexicon: Lexicon,
): string | null {
  const [last, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (last === undefined || next === undefined) return null;
  const tight = next.start === last.end;
  if (next.text === '–')
    return tight && next.end === start && holdsBody(name, lexicon) && !isOfTwo(tokens, at + 2, end, lexicon)
      ? next.text
      : null;
  if (next.text === '&' && !name.includes(' of ')) return after?.start === start && !tight ? ' &' : null;
  // The apostrophe of a plural is a token of its own.
  if (tight && isPossessive(next.text) && after?.start === start)
    return last.lower.endsWith('s') && isBody(after, lexicon) ? next.text : null;
  if (next.start !== start || !isPossessive(last.text) || !isBody(next, lexicon)) return null;
  const owner = withoutPossessive(last.lower);
  const { role, honorific } = factsOf(lexicon, owner);
  return role || honorific || GROUPS.has(owner) ? last.text.slice(owner.length) : null;
}

// "Marl College–Ardle": the part of a school or a body that a dash parts from its name.
function holdsBody(name: string, lexicon: Lexicon): boolean {
  return name.split(' ').some((word) => factsOf(lexicon, word.toLowerCase()).bodyWord);
}

// "the Marl Police–Ann Lee row": a noun behind both is of the two sides.
function isOfTwo(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  let next = first;
  while ((tokens[next]?.start ?? end) < end) next++;
  const token = tokens[next];
  if (token === undefined || token.kind !== 'word') return false;
  const { preposition, auxiliary, opener, and, verb } = factsOf(lexicon, token.lower);
  return !(preposition || auxiliary || opener || and || verb !== null);
}

function isBody({ lower }: Token, lexicon: Lexicon): boolean {
  return factsOf(lexicon, lower).bodyWord;
}
