import type { NameMention } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';
import type { Paragraph } from '../reading.ts';
import { factsOf, type Lexicon } from './lexicon.ts';
import { withoutPossessive } from './possessives.ts';

/** The months that an article names somebody by in full: "may" of "Ann May". Nothing in most articles. */
export function monthSurnames(paragraphs: readonly Paragraph[], lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { names } of paragraphs) {
    for (const { name } of names) {
      const space = name.lastIndexOf(' ');
      if (space < 0) continue;
      const last = withoutPossessive(name.slice(space + 1).toLowerCase());
      if (!factsOf(lexicon, last).calendarName) continue;
      const { calendar, determiner, preposition } = factsOf(lexicon, name.slice(0, name.indexOf(' ')).toLowerCase());
      if (!calendar && !determiner && !preposition) found.add(last);
    }
  }
  return found;
}

/** The names of a paragraph with those that are a month alone, where no date can stand: "Mrs May", "May said", "May’s aides". */
export function withMonthSurnames(
  names: readonly NameMention[],
  { tokens }: Paragraph,
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
): readonly NameMention[] {
  if (surnames.size === 0) return names;
  const joined: NameMention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, text, lower } = tokens[at] as Token;
    while (next < names.length && (names[next] as NameMention).start < start) joined.push(names[next++] as NameMention);
    const inside = (joined.at(-1)?.end ?? 0) > start || names[next]?.start === start;
    if (inside || text === lower || !surnames.has(withoutPossessive(lower))) continue;
    if (isSurname(tokens, at, lexicon)) joined.push({ start, end, name: withoutPossessive(text) });
  }
  for (; next < names.length; next++) joined.push(names[next] as NameMention);
  return joined;
}

function isSurname(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  if (factsOf(lexicon, before?.lower).honorific) return true;
  if (before?.kind === 'number' || tokens[at + 1]?.kind === 'number') return false;
  if (withoutPossessive(token.text) !== token.text) return true;
  if (factsOf(lexicon, tokens[at - 1]?.lower).preposition) return false;
  const { verb, have } = factsOf(lexicon, tokens[at + 1]?.lower);
  return verb !== null || have;
}
