import type { NameMention } from '../../text/names.ts';
import type { Paragraph } from '../reading.ts';
import { isInvertedVerb } from './inverted-lead-ins.ts';
import { factsOf, type Lexicon } from './lexicon.ts';

/** Names without a verb of saying that opens their sentence, whose capital is not theirs: "Ann Lee" of "Added Ann Lee: “…”". */
export function partNames(
  names: readonly NameMention[],
  { tokens, sentences }: Paragraph,
  lexicon: Lexicon,
): readonly NameMention[] {
  let parted: NameMention[] | null = null;
  let sentence = 0;
  let at = 0;
  for (let index = 0; index < names.length; index++) {
    const { start, end, name } = names[index] as NameMention;
    while ((sentences[sentence]?.start ?? start) < start) sentence++;
    if (sentences[sentence]?.start !== start) {
      parted?.push(names[index] as NameMention);
      continue;
    }
    while ((tokens[at]?.start ?? start) < start) at++;
    const [verb, second] = [tokens[at], tokens[at + 1]];
    if (verb === undefined || second === undefined || second.start >= end || !isInvertedVerb(tokens, at, lexicon)) {
      parted?.push(names[index] as NameMention);
      continue;
    }
    parted ??= names.slice(0, index);
    const title = second.end === end && factsOf(lexicon, second.lower).honorific; // "Says Mr. Lee:"
    if (!title) parted.push({ start: second.start, end, name: name.slice(verb.text.length).trimStart() });
  }
  return parted ?? names;
}
