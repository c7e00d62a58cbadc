import type { NameMention } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';
import { factsOf, type Lexicon } from './lexicon.ts';

/**
 * Names with the office before them and without where it is: "Ambassador Ann Lee" of "Ambassador to the Marl Council Ann Lee",
 * printed as if all behind "to" were one name. Only where the place is a body, whose name says where it ends.
 */
export function joinEnvoys(
  names: readonly NameMention[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly NameMention[] {
  let joined: NameMention[] | null = null;
  let at = 0;
  for (let index = 0; index < names.length; index++) {
    const mention = names[index] as NameMention;
    while ((tokens[at]?.start ?? mention.start) < mention.start) at++;
    const office = officeBefore(tokens, at, lexicon);
    const holder = office === null ? null : holderIn(tokens, at, mention, lexicon);
    if (office === null || holder === null) {
      joined?.push(mention);
      continue;
    }
    joined ??= names.slice(0, index);
    const before = joined.at(-1);
    const titled = before !== undefined && before.end === office.end;
    if (titled) joined.pop();
    const { start, name } = titled ? before : { start: office.start, name: office.text };
    joined.push({ start, end: mention.end, name: `${name} ${holder}` });
  }
  return joined ?? names;
}

// "ambassador" before "to" or "to the".
function officeBefore(tokens: readonly Token[], name: number, lexicon: Lexicon): Token | null {
  const to = factsOf(lexicon, tokens[name - 1]?.lower).definite ? name - 2 : name - 1;
  if (!factsOf(lexicon, tokens[to]?.lower).infinitiveMark) return null;
  const office = tokens[to - 1];
  return office !== undefined && factsOf(lexicon, office.lower).envoy ? office : null;
}

// The two words or more of a name behind its last word of a body.
function holderIn(tokens: readonly Token[], first: number, { end }: NameMention, lexicon: Lexicon): string | null {
  let from: number | null = null;
  let last = first;
  for (; (tokens[last]?.end ?? end + 1) <= end; last++)
    if (factsOf(lexicon, tokens[last]?.lower).bodyWord) from = last + 1;
  if (from === null || last - from < 2) return null;
  const words = tokens.slice(from, last);
  return words.every((word) => isPlain(word, lexicon)) ? words.map(({ text }) => text).join(' ') : null;
}

// "an adviser to the Home Office Minister Ann Lee" is another: behind a title the name is of whom the office is to.
function isPlain({ kind, lower }: Token, lexicon: Lexicon): boolean {
  const { role, honorific, modifier } = factsOf(lexicon, lower);
  return kind === 'word' && !role && !honorific && !modifier;
}
