import type { NameMention } from '../../text/names.ts';
import { factsOf, type Lexicon, NO_FACTS } from './lexicon.ts';
import type { QuotedRun } from './quoted-runs.ts';

/** The quoted runs and names of an article once nicknames in marks are parts of their names. */
export interface NicknamesJoined {
  readonly runs: readonly QuotedRun[];
  readonly names: readonly (readonly NameMention[])[];
}

// "Big Bill", "Iron Mike": longer ones are words somebody said.
const LONGEST = 3;
const LONGEST_NICKNAME = 60;
// Words of the name on either side: more are a headline in capitals.
const PART = 3;
const LONGEST_WORD = 30;

/**
 * Takes nicknames out of the quoted runs: Robert “Buzzy” Lee is one name, Robert Lee, and nobody speaks in it. A nickname is a
 * few words with capitals between two parts of a name, with nothing but a space on either side.
 */
export function joinNicknames(
  runs: readonly QuotedRun[],
  names: readonly (readonly NameMention[])[],
  text: string,
  lexicon: Lexicon,
): NicknamesJoined {
  if (!runs.some((run) => isNickname(run, text))) return { runs, names }; // most articles
  const spoken: QuotedRun[] = [];
  const joined: NameMention[][] = names.map(() => []);
  const take = (paragraph: number, end: number): NameMention[] => {
    const [own, read] = [names[paragraph] ?? [], joined[paragraph] ?? []];
    for (let at = taken[paragraph] ?? 0; (own[at]?.start ?? end) < end; at++) {
      read.push(own[at] as NameMention);
      taken[paragraph] = at + 1;
    }
    return read;
  };
  const taken = names.map(() => 0);
  for (const run of runs) {
    const read = take(run.paragraph, run.outer.end);
    const after = names[run.paragraph]?.[taken[run.paragraph] ?? 0];
    const follows = after?.start === run.outer.end + 1 && isPart(after) && isNickname(run, text);
    const before = follows ? (nameBefore(read, run) ?? openerBefore(run, text, lexicon)) : null;
    if (after === undefined || before === null || !isPart(before)) spoken.push(run);
    else {
      while ((read.at(-1)?.start ?? -1) >= before.start) read.pop();
      read.push({ start: before.start, end: after.end, name: `${before.name} ${after.name}` });
      taken[run.paragraph] = (taken[run.paragraph] ?? 0) + 1;
    }
  }
  return { runs: spoken, names: joined.map((_, paragraph) => take(paragraph, Number.POSITIVE_INFINITY)) };
}

// The name that ends right before a run; the nickname itself may have been read as another.
function nameBefore(names: readonly NameMention[], { outer }: QuotedRun): NameMention | null {
  return names.slice(-2).find(({ end }) => end === outer.start - 1) ?? null;
}

// The first name that opens a sentence, which alone is no name yet: any word may have a capital there.
function openerBefore({ outer }: QuotedRun, text: string, lexicon: Lexicon): NameMention | null {
  const end = outer.start - 1;
  if (text.charAt(end) !== ' ') return null;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && /[\p{L}’'-]/u.test(text.charAt(start - 1))) start--;
  const name = text.slice(start, end);
  return /^\p{Lu}\p{Ll}+$/u.test(name) && factsOf(lexicon, name.toLowerCase()) === NO_FACTS
    ? { start, end, name }
    : null;
}

function isPart({ name }: NameMention): boolean {
  return name.split(' ').length <= PART;
}

function isNickname({ start, end, closed, continues }: QuotedRun, text: string): boolean {
  if (!closed || continues) return false;
  if (end - start > LONGEST_NICKNAME) return false;
  const words = text.slice(start, end).split(' ');
  const last = words.at(-1) ?? '';
  return words.length <= LONGEST && words.every((word) => /^\p{Lu}/u.test(word)) && /[\p{L}\p{N}]$/u.test(last);
}
