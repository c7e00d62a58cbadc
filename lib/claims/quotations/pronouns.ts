import type { Agreement, Gender } from '../../languages/speech-words.ts';
import type { Span } from '../../text/span.ts';
import { isPlural } from './clauses.ts';
import type { Discourse, SubjectNote } from './discourse.ts';
import { factsOf, type Lexicon, leadsWithSubject } from './lexicon.ts';
import type { Member } from './member.ts';
import { memberAt, nobodyAt, type Speaker } from './speaker.ts';
import { isAlone, isTopic } from './topic.ts';

// A pronoun rarely reaches back over more sentences than these, nor over more subjects.
const REACH = 8;
// As sure as a name: only with this may what a pronoun says be held against what another outlet prints.
const BEYOND_DOUBT = 0.98;
const SUBJECTS = 40;
// A subject is dropped where the one before it still holds.
const DROPPED_REACH = 2;

/** Whom a pronoun means: the latest subject that agrees with it, else the only person who does. */
export function resolvePronoun(discourse: Discourse, agrees: Agreement, mention: Span): Speaker {
  if (agrees === 'self' || agrees === 'none') return nobodyAt(mention);
  const found = antecedent(discourse, agrees);
  if (found !== null) {
    const { member } = found.speaker;
    if (member !== null) takeFor(discourse, member, agrees);
    const certain = isTopic(discourse, member) || isAlone(discourse, member);
    const certainty = !found.sure ? 0.75 : certain ? BEYOND_DOUBT : 0.8;
    return speakerMeantBy(found.speaker, mention, certainty);
  }
  if (agrees !== 'female' && agrees !== 'male') return nobodyAt(mention);
  const [only, another] = discourse.cast.people[agrees];
  if (only === undefined || only.first > mention.start || (another !== undefined && another.first < mention.start))
    return nobodyAt(mention);
  return memberAt(only, mention, 0.6);
}

/** Whom a verb without its subject means: the person or body last spoken of, in this sentence or the one before. */
export function lastToSpeak(discourse: Discourse, mention: Span): Speaker | null {
  const last = discourse.subjects.at(-1);
  if (last === undefined || last.sentence < discourse.sentence - DROPPED_REACH) return null;
  // "A Nora Quil el ruido la despertó. «…», bromea": whoever alone was named since.
  for (let sentence = discourse.sentence - 1; sentence > last.sentence; sentence--) {
    const member = discourse.named[sentence];
    if (member === null) return null;
    if (member !== undefined) return memberAt(member, mention, 0.7);
  }
  if (last.speaker.member?.kind === 'thing') return null;
  return speakerMeantBy(last.speaker, mention, 0.7);
}

function speakerMeantBy({ name, member }: Speaker, mention: Span, certainty: number): Speaker {
  return { name, member, mention, certainty };
}

// The latest sentence that has somebody who may be meant decides; within it, one who agrees for certain goes first. Somebody
// of unknown gender just spoken of is likelier than a certain one of longer ago. Looks back over few subjects.
function antecedent(
  discourse: Discourse,
  agrees: Agreement,
): { readonly speaker: Speaker; readonly sure: boolean } | null {
  let maybe: { readonly speaker: Speaker; readonly sentence: number } | null = null;
  let unlikely: Speaker | null = null;
  let passed: Speaker | null = null;
  let another: SubjectNote | null = null; // acts upon somebody of that gender there
  let beforeRead = false;
  const floor = Math.max(0, discourse.subjects.length - SUBJECTS);
  for (let at = discourse.subjects.length - 1; at >= floor; at--) {
    const subject = discourse.subjects[at];
    if (subject === undefined || subject.sentence < discourse.sentence - REACH) break;
    const here = subject.sentence === discourse.sentence;
    if (subject.sentence < discourse.sentence - 1 && !beforeRead && maybe === null) {
      beforeRead = true;
      const named = aloneNamed(discourse, agrees);
      if (named !== null) return named;
    }
    // "Ms Lee and Mr Ford met. They said": both, who have no one name.
    if (agrees === 'many' && isOfTwo(discourse, at)) return { speaker: nobodyAt(subject.speaker.mention), sure: false };
    const agreement = agreementOf(discourse, subject.speaker, agrees);
    if (agreement === 1 && subject.upon === agrees) another = subject;
    const acting = another?.sentence === subject.sentence && another.speaker.member === subject.speaker.member;
    if (agreement === 0 || acting) continue;
    // "A chef tried to run her over": who has no name and has not spoken is not whom the article goes on about.
    const unnamed = subject.speaker.member === null && agreement === 1;
    if (unnamed && passed !== null) break;
    const known = subject.sentence === discourse.sentence - 1 && isKnownRole(discourse, subject.speaker);
    if (unnamed && !subject.spoke && !here && !known) {
      passed = subject.speaker;
      continue;
    }
    if (subject.speaker.member?.kind === 'thing') {
      unlikely ??= subject.speaker;
      continue;
    }
    const fades = maybe !== null && maybe.sentence > subject.sentence;
    if (!fades && isEitherOfTwo(discourse, at, agrees))
      return { speaker: nobodyAt(subject.speaker.mention), sure: false };
    if (agreement === 2 && !fades) return { speaker: subject.speaker, sure: true };
    if (here) return { speaker: subject.speaker, sure: false };
    maybe ??= subject;
  }
  const found = maybe?.speaker ?? passed ?? unlikely;
  return found === null ? null : { speaker: found, sure: false };
}

// "Lee won. She said": Lee is no "he" from now on, where neither sentence names anybody else.
function takeFor({ taken, named, sentence }: Discourse, member: Member, agrees: Agreement): void {
  if (member.kind !== 'person' || member.gender !== null || (agrees !== 'female' && agrees !== 'male')) return;
  if (named[sentence - 1] === member && named[sentence] === undefined) taken.set(member, agrees);
}

// "The mayor was gracious. He said": a role alone, of somebody whom the reader knows.
function isKnownRole({ lexicon, text }: Discourse, { name, mention }: Speaker): boolean {
  if (name === null || name.includes(' ')) return false;
  const space = text.indexOf(' ', mention.start);
  return factsOf(lexicon, text.slice(mention.start, space).toLowerCase()).definite;
}

// "Ms Lee and Ms Ford met. She said": nobody can tell which.
function isEitherOfTwo(discourse: Discourse, at: number, agrees: Agreement): boolean {
  const [first, second] = jointSpeakers(discourse, at).map((speaker) => agreementOf(discourse, speaker, agrees));
  return first !== undefined && first > 0 && first === second;
}

// Whether a subject is the second of two people who are one subject together.
function isOfTwo(discourse: Discourse, at: number): boolean {
  const two = jointSpeakers(discourse, at);
  return two.length > 0 && two.every(({ member }) => member?.kind === 'person');
}

// A subject and the one before it, where "and" makes one subject of them; nobody where it stands alone.
function jointSpeakers({ subjects }: Discourse, at: number): readonly Speaker[] {
  const [subject, other] = [subjects[at], subjects[at - 1]];
  if (!subject?.joint || !other?.joint || other.sentence !== subject.sentence) return [];
  return [other.speaker, subject.speaker];
}

// "One of them was Lee, a nurse. She said": the one person that the sentence before names, subject or not.
function aloneNamed(
  { named, sentence }: Discourse,
  agrees: Agreement,
): { readonly speaker: Speaker; readonly sure: boolean } | null {
  const member = named[sentence - 1] ?? null;
  if (member?.kind !== 'person' || member.gender !== agrees) return null;
  return { speaker: memberAt(member, { start: member.first, end: member.first }, 1), sure: true };
}

// 2: agrees for certain, 1: may agree, 0: does not.
function agreementOf(discourse: Discourse, speaker: Speaker, agrees: Agreement): 0 | 1 | 2 {
  const gender = genderOf(discourse, speaker);
  if (agrees === 'many') return speaker.member?.kind === 'person' ? 0 : gender === null ? 2 : 0;
  if (agrees === 'thing') return isSomebody(discourse, speaker) || gender !== null ? 0 : 2;
  if (speaker.member?.kind === 'body' || isSeveral(discourse, speaker)) return 0;
  const taken = speaker.member === null ? undefined : discourse.taken.get(speaker.member);
  if (gender === null && taken !== undefined) return taken === agrees ? 1 : 0;
  if (gender === null) return speaker.member === null && !isPersonal(discourse, speaker) ? 0 : 1;
  return gender === agrees ? 2 : 0;
}

function genderOf({ lexicon }: Discourse, speaker: Speaker): Gender | null {
  if (speaker.member !== null) return speaker.member.gender;
  for (const word of headOf(lexicon, speaker)) {
    const { roleGender } = factsOf(lexicon, word);
    if (roleGender !== null) return roleGender;
  }
  return null;
}

// The words of a description without what hangs on them: "former friend" of "former friend of the mayor".
function headOf(lexicon: Lexicon, { name }: Speaker): readonly string[] {
  const words = (name ?? '').toLowerCase().split(' ');
  const hangs = words.findIndex((word, at) => {
    const { preposition, relative } = factsOf(lexicon, word);
    return at > 0 && (preposition || relative);
  });
  return hangs < 0 ? words : words.slice(0, hangs);
}

// A person, by name or by a role alone: "a spokesman for the firm" is no "it", "a letter from the mayor" is.
function isSomebody(discourse: Discourse, speaker: Speaker): boolean {
  return speaker.member === null ? isPersonal(discourse, speaker) : speaker.member.kind === 'person';
}

// "Democrats", "Marl Democrats": more than one, where plurals have an end of their own.
function isSeveral({ lexicon }: Discourse, speaker: Speaker): boolean {
  if (!leadsWithSubject({ lexicon })) return false;
  const { member, name } = speaker;
  if (member !== null && name?.endsWith(lexicon.speech.grammar.endings.plural) !== true) return false;
  const last = headOf(lexicon, speaker).at(-1) ?? '';
  return isPlural({ lexicon }, last) && (speaker.member === null || factsOf(lexicon, last).role);
}

function isPersonal({ lexicon }: Discourse, speaker: Speaker): boolean {
  const head = headOf(lexicon, speaker).findLast((word) => {
    const { role, document, bodyNoun } = factsOf(lexicon, word);
    return role || document || bodyNoun;
  });
  const { role, document } = factsOf(lexicon, head);
  return role && !document;
}
