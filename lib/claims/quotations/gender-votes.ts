import type { Gender } from '../../languages/speech-words.ts';
import { type Frame, factsAt, frameWord, lowerAt, type Word } from './frame.ts';
import { leadsWithSubject } from './lexicon.ts';
import type { Member } from './member.ts';
import { isObjectPronoun } from './object-pronouns.ts';

// "She" and "her" after a name tell more than "him", which is another as often: "Lee, who tried to stop him".
const BY_SUBJECT = 2;
const BY_OBJECT = 0;

/** Counts the pronouns that go with each person: a sentence that names one alone and goes on with "his" or "she". */
export function voteOnGender(frames: readonly Frame[]): void {
  for (const frame of frames) {
    const articled = !leadsWithSubject(frame);
    const { words, persons, sentences } = frame;
    if (persons.length === 0) continue;
    let before: Member | null = null;
    let next = 0;
    for (const { first, last } of sentences) {
      let only: Member | null = null;
      let several = false;
      let vote: Gender | null = null;
      let weight = 0;
      for (; (persons[next] ?? last + 1) <= last; next++) {
        const at = persons[next] as number;
        if (at < first) continue;
        const { name, facts } = words[at] as Word;
        if (name === null) {
          if (only === null || several || vote !== null || isOfAnother(frame, at)) continue;
          vote = facts.shows;
          weight = isObjectPronoun(frame, at) || isJudged(frame, at) ? BY_OBJECT : BY_SUBJECT;
          continue;
        }
        const person = name.bearer?.member ?? null;
        if (person?.kind !== 'person') continue;
        if (articled) voteByArticle(frame, at, person);
        several ||= only !== null && only !== person;
        only ??= person;
      }
      const opening = factsAt(frame, openingAt(frame, first)).shows;
      if (only !== null && !several && vote !== null && opening === null) only.votes[vote] += weight;
      if (opening !== null && before !== null) before.votes[opening] += 1;
      if (only !== null) before = several ? null : only;
    }
  }
}

// "Lee, his cousin,", "Lee, who is her friend": nobody is of their own kin.
function isOfAnother(frame: Frame, at: number): boolean {
  if (!factsAt(frame, at).possessive) return false;
  const before = factsAt(frame, at - 1);
  const beside = lowerAt(frame, at - 1) === ',' && frameWord(frame, at - 2)?.name !== null;
  return (before.be || beside) && isRoleNear(frame, at + 1);
}

// "Lee called her answer evasive", "dismissed his plan": what somebody judges is another's as often as their own.
function isJudged(frame: Frame, at: number): boolean {
  return factsAt(frame, at).possessive && factsAt(frame, at - 1).verb?.kind === 'label';
}

// “…,” she said; "And she did": the pronoun of a tag opens its sentence, and so does one behind a joining word.
function openingAt(frame: Frame, first: number): number {
  const { words } = frame;
  if (words[first]?.kind !== 'quote') return factsAt(frame, first).joiner ? first + 1 : first;
  return words[first + 1]?.kind === 'mark' ? first + 2 : first + 1;
}

// A role tells for certain whom its article describes, another noun perhaps: "la sergente Lee", but "le cas Lee".
const BY_ROLE = 3;
const BY_NOUN = 1;
// Words of a role that stands apart from its name.
const APART = 9;

// "la maire Lee", "la maire de Marlan, Lee": the article of what stands before a name.
function voteByArticle(frame: Frame, name: number, { votes }: Member): void {
  const before = frameWord(frame, name - 1);
  let article = name - 2;
  if (before?.lower === ',') {
    for (let at = name - 2; at > name - APART && frame.words[at]?.kind === 'word'; at--)
      if (genderAt(frame, at) !== null && isRoleNear(frame, at + 1)) article = at;
    if (article === name - 2) return;
  } else if (before?.kind !== 'word' || before.facts.preposition || before.facts.determiner) return;
  const gender = genderAt(frame, article);
  if (gender === null || (gender === 'male' && isOblique(frame, article + 1))) return;
  votes[gender] += isRoleNear(frame, article + 1) ? BY_ROLE : BY_NOUN;
}

function genderAt(frame: Frame, at: number): Gender | null {
  const { masculine, feminine } = factsAt(frame, at);
  return masculine ? 'male' : feminine ? 'female' : null;
}

function isRoleNear(frame: Frame, at: number): boolean {
  return factsAt(frame, at).role || factsAt(frame, at + 2).role; // "porte-parole"
}

// "mit der Architektin Lee", "der Abgeordneten Lee": the article of a woman in another case.
function isOblique(frame: Frame, noun: number): boolean {
  return frame.lexicon.speech.grammar.nounsCapitalised && (frame.words[noun]?.lower.endsWith('n') ?? false);
}
