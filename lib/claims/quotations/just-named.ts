import type { Gender } from '../../languages/speech-words.ts';
import type { Discourse } from './discourse.ts';
import { factsOf } from './lexicon.ts';
import type { Member } from './member.ts';

// Characters read back over for somebody else who is called the same: a long news story.
const REACH = 6000;
// Words between an article and its noun: "a young deckhand".
const ADJECTIVES = 2;

/**
 * The person just named whom "the striker" or "the widow" means for want of another word: whom the sentence before is
 * about, or where nothing more stands beside the noun the one person it names. Nobody where the article has spoken of "a
 * striker" without a name.
 */
export function justNamed(
  discourse: Discourse,
  noun: string,
  gender: Gender | null,
  bare: boolean,
  at: number,
): Member | null {
  const { subjects, sentence, named } = discourse;
  const last = subjects.at(-1);
  const subject = last !== undefined && last.sentence >= sentence - 1 ? last.speaker.member : null;
  const member = subject ?? (bare ? (named[sentence - 1] ?? null) : null);
  if (member?.kind !== 'person' || member.roles.size > 0) return null;
  if (gender !== null && member.gender !== null && member.gender !== gender) return null;
  return isIntroduced(discourse, noun, at, member) ? null : member;
}

// "A deckhand was hurt": the deckhand is whoever that was.
function isIntroduced({ text, lexicon, cast }: Discourse, noun: string, before: number, member: Member): boolean {
  const floor = Math.max(0, before - REACH);
  for (let at = text.lastIndexOf(noun, before - 1); at > floor; at = text.lastIndexOf(noun, at - 1)) {
    const words = text
      .slice(Math.max(0, at - 40), at)
      .toLowerCase()
      .split(' ');
    if (words.pop() !== '') continue; // the end of another word
    for (const word of words.slice(-ADJECTIVES - 1).reverse()) {
      const { indefinite, determiner } = factsOf(lexicon, word);
      // "A widow has won her case.", and in the next paragraph, before anybody else, her name.
      if (indefinite)
        return (
          !text.slice(at, member.first).includes('\n') || cast.members.some((other) => isBetween(other, at, member))
        );
      if (determiner) break;
    }
  }
  return false;
}

function isBetween({ kind, first }: Member, from: number, to: Member): boolean {
  return kind === 'person' && first > from && first < to.first;
}
