import type { NameMention } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';
import type { Paragraph } from '../reading.ts';
import { NOTHING_BESIDE, readBeside } from './beside-names.ts';
import { factsOf, type Lexicon } from './lexicon.ts';
import type { Member, Named } from './member.ts';
import { type ParsedName, parseName, plainly } from './person-name.ts';
import { type PrintedName, readPrinted } from './printed-name.ts';

/** A name as an article uses it: one for all the places where nothing around the name says more, else one a place. */
export interface NameUse {
  readonly parsed: ParsedName;
  /** Where it is first so used. */
  readonly start: number;
  count: number;
  /** How often it stands where a place would: after "in" or "at". */
  places: number;
  member: Member | null;
}

/** The uses of all names in the order of the text, and every paragraph's names with theirs. */
export interface NameUses {
  readonly uses: readonly NameUse[];
  readonly named: readonly (readonly Named[])[];
}

/** A name as far as it is read: most are printed again and again. */
interface Known {
  readonly printed: PrintedName;
  plain: NameUse | null;
  /** After a determiner: "the Prime Minister" is never somebody's surname. */
  determined: NameUse | null;
}

/** Reads the names of an article, each kind of use once. Linear in its tokens. */
export function findNameUses(
  paragraphs: readonly Paragraph[],
  names: readonly (readonly NameMention[])[],
  lexicon: Lexicon,
): NameUses {
  const reader: Reader = { known: new Map(), uses: [], lexicon };
  const named = paragraphs.map(({ tokens }, index) => readNames(reader, tokens, names[index] ?? []));
  return { uses: reader.uses, named };
}

interface Reader {
  readonly known: Map<string, Known>;
  readonly uses: NameUse[];
  readonly lexicon: Lexicon;
}

function readNames(reader: Reader, tokens: readonly Token[], names: readonly NameMention[]): Named[] {
  const named: Named[] = [];
  let at = 0;
  for (const { start, end, name } of names) {
    while (at < tokens.length && (tokens[at] as Token).end <= start) at++;
    const first = at;
    while (at + 1 < tokens.length && (tokens[at + 1] as Token).end <= end) at++;
    let known = reader.known.get(name);
    if (known === undefined) {
      const printed = readPrinted(name, tokens, first, at, reader.lexicon);
      known = { printed, plain: null, determined: null };
      reader.known.set(name, known);
    }
    named.push({
      start,
      end,
      name,
      bearer: known.printed.dated ? null : useAt(reader, tokens, first, at, start, known),
    });
  }
  return named;
}

function useAt(
  { uses, lexicon }: Reader,
  tokens: readonly Token[],
  first: number,
  last: number,
  start: number,
  known: Known,
): NameUse {
  const { determiner, placed } = factsOf(lexicon, first > 0 ? tokens[first - 1]?.lower : undefined);
  const beside = readBeside(tokens, first, last, lexicon);
  let use = beside !== null ? null : determiner ? known.determined : known.plain;
  if (use === null) {
    const { printed } = known;
    const plain = beside === null && printed.titles.length === 0;
    const parsed = plain ? plainly(printed) : parseName(printed, beside ?? NOTHING_BESIDE, determiner, lexicon);
    use = { parsed, start, count: 0, places: 0, member: null };
    uses.push(use);
    if (beside === null && determiner) known.determined = use;
    else if (beside === null) known.plain = use;
  }
  use.count++;
  if (placed) use.places++;
  return use;
}
