import type { WordRange } from './cited-words.ts';
import type { QuoteUnit } from './quote-units.ts';
import { arePartsOne, meetingWords, type UnitLink } from './unit-link.ts';

/** How a sentence meets one of another article: in which of its own words, in which of the other's, and how nearly to the word. */
interface Meeting {
  readonly own: WordRange;
  readonly unit: QuoteUnit;
  readonly there: WordRange;
  readonly score: number;
}

/** A sentence stands elsewhere to the word where so much does of what a link rests on. */
const MOST_OF_IT = 0.7;

/**
 * The links without those of sentences that some article shows to be two. Two sentences of one statement share names and turns ("the
 * campaign", "the attorney's office", "it would increase the risk"): neither is a rewording of the other where the other's article prints
 * it to the word somewhere else, or where a third article prints them both.
 */
export function withoutPrintedAlike(links: readonly UnitLink[]): UnitLink[] {
  const meetings = meetingsOf(links);
  return links.filter(({ a, b, by, alignment }) => {
    if (alignment.score >= 0 || by === 'splice') return true;
    const ofA = meetings.get(a.id) ?? [];
    const ofB = meetings.get(b.id) ?? [];
    return !areShownTwo(ofA, ofB, b) && !areShownTwo(ofB, ofA, a);
  });
}

function areShownTwo(ofOne: readonly Meeting[], ofOther: readonly Meeting[], other: QuoteUnit): boolean {
  const link = ofOne.find(({ unit }) => unit === other);
  if (link === undefined) return false;
  const alike = ofOne.filter(({ own, score }) => score >= 0 && covers(own, link.own));
  return alike.some(({ unit, there }) => {
    if (unit.member === other.member) return unit !== other || !arePartsOne(there, link.there);
    return ofOther.some(
      (near) =>
        near.unit.member === unit.member &&
        near.score > link.score &&
        arePartsOne(near.own, link.there) &&
        !alike.some((each) => each.unit === near.unit),
    );
  });
}

function meetingsOf(links: readonly UnitLink[]): ReadonlyMap<number, readonly Meeting[]> {
  const meetings = new Map<number, Meeting[]>();
  const add = ({ id }: QuoteUnit, meeting: Meeting): void => {
    const known = meetings.get(id);
    if (known === undefined) meetings.set(id, [meeting]);
    else known.push(meeting);
  };
  for (const link of links) {
    const { score } = link.alignment;
    const [inA, inB] = meetingWords(link);
    add(link.a, { own: inA, unit: link.b, there: inB, score });
    add(link.b, { own: inB, unit: link.a, there: inA, score });
  }
  return meetings;
}

function covers(own: WordRange, met: WordRange): boolean {
  const shared = Math.min(own.to, met.to) - Math.max(own.from, met.from);
  return shared >= (met.to - met.from) * MOST_OF_IT;
}
