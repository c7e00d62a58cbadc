import type { NameMention } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';
import type { Paragraph } from '../reading.ts';
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
  const known = new Map<string, Known>();
  const uses: NameUse[] = [];
  const named = paragraphs.map(({ tokens }, index): Named[] => {
    let at = 0;
    return (names[index] ?? []).map((mention) => {
      const { start, end, name } = mention;
      while (at < tokens.length && (tokens[at] as Token).end <= start) at++;
      const first = at;
      while (at + 1 < tokens.length && (tokens[at + 1] as Token).end <= end) at++;
      let found = known.get(name);
      if (found === undefined) {
        found = { printed: readPrinted(name, tokens, first, at, lexicon), plain: null, determined: null };
        known.set(name, found);
      }
      const use = found.printed.dated ? null : useAt(tokens, first, at, mention, found, uses, lexicon);
      return { start, end, name, bearer: use };
    });
  });
  return { uses, named };
}

function useAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  { start }: NameMention,
  known: Known,
  uses: NameUse[],
  lexicon: Lexicon,
): NameUse {
  const before = tokens[first - 1];
  const { honorific, role, modifier, determiner, placed } = factsOf(lexicon, before?.lower ?? '');
  const alone = before?.kind !== 'mark' && tokens[last + 1]?.text !== ',' && !honorific && !role && !modifier;
  let use = alone ? (determiner ? known.determined : known.plain) : null;
  if (use === null) {
    use = {
      parsed:
        alone && known.printed.titles === 0
          ? plainly(known.printed)
          : parseName(tokens, first, last, known.printed, lexicon),
      start,
      count: 0,
      places: 0,
      member: null,
    };
    uses.push(use);
    if (alone && determiner) known.determined = use;
    else if (alone) known.plain = use;
  }
  use.count++;
  if (placed) use.places++;
  return use;
}
