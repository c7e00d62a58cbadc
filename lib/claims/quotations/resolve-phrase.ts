import { type Span, sliceSpan } from '../../text/span.ts';
import { bodyMeant } from './body-meant.ts';
import { bearerOf, type Discourse } from './discourse.ts';
import { authorOf, documentMeant, isOfThing } from './document-authors.ts';
import { type Frame, factsAt, lowerAt, type Stretch, type Word } from './frame.ts';
import { canSpeak } from './free-subjects.ts';
import { justNamed } from './just-named.ts';
import { factsOf, leadsWithSubject } from './lexicon.ts';
import type { Member } from './member.ts';
import { isAmount, isNounPhrase } from './nameable.ts';
import { ledBy, namedWithin } from './named-within.ts';
import { isExpletive, isNoSpeaker } from './no-speaker.ts';
import { nextPronoun } from './object-pronouns.ts';
import type { NounPhrase } from './phrase.ts';
import { resolvePronoun } from './pronouns.ts';
import { holderOf } from './role-holders.ts';
import { roleOf } from './roles.ts';
import { memberAt, nobodyAt, type Speaker } from './speaker.ts';

// As sure as a name, where an office is one person's.
const BY_OFFICE = 0.98;

/** Whom a noun phrase means at this point of the article. */
export function resolvePhrase(discourse: Discourse, frame: Frame, phrase: NounPhrase, many = false): Speaker {
  const mention = mentionOf(frame, phrase);
  if (phrase.kind === 'pronoun') {
    const { agrees } = factsAt(frame, phrase.first);
    if (agrees === 'thing' && !many) {
      if (isExpletive(frame, phrase.first)) return nobodyAt(mention);
      const document = documentMeant(discourse, frame, phrase.first);
      if (document !== null)
        return document.author === null ? nobodyAt(mention) : memberAt(document.author, mention, 0.85);
    }
    return resolvePronoun(discourse, many && agrees !== 'self' ? 'many' : (agrees ?? 'none'), mention);
  }
  const led = ledBy(frame, phrase);
  // "Ann Lee of the Dock Workers' Union": the apostrophe parts the union's name from its end.
  if (led !== null && frame.words[phrase.first]?.name !== phrase.name) return memberAt(led, mention, 1);
  if (phrase.kind === 'name' && phrase.name !== null) {
    const likeliest = phrase.name.bearer?.member ?? null;
    const alone = likeliest !== null && discourse.cast.shared.size > 0 && !isTitled(frame, phrase);
    const member = alone ? bearerOf(discourse, phrase.name, likeliest) : likeliest;
    if (alone && member === null) return nobodyAt(mention);
    if (member !== null) {
      if (phrase.first < phrase.head.first) noteRole(discourse, frame, phrase, member);
      return memberAt(member, mention, 1);
    }
  }
  const cut = led ?? namedWithin(frame, phrase);
  return cut === null ? resolveCommon(discourse, frame, phrase, mention) : memberAt(cut, mention, 1);
}

// "Mrs Lee", "Mr. Lee": the title tells which.
function isTitled(frame: Frame, { head, name }: NounPhrase): boolean {
  let at = head.last;
  while (at > 0 && frame.words[at - 1]?.name === name) at--;
  const before = lowerAt(frame, at - 1) === '.' ? at - 2 : at - 1;
  return factsAt(frame, before).honorific || factsAt(frame, at).honorific;
}

// "la consejera de Obras, Nora Quil": whom "la consejera" means from now on.
function noteRole(
  { lexicon, bound, holding }: Discourse,
  frame: Frame,
  { first, head }: NounPhrase,
  member: Member,
): void {
  const words: string[] = [];
  for (let at = first; at < head.first; at++) {
    const { preposition, determiner } = factsAt(frame, at);
    if (frame.words[at]?.kind !== 'word' || (words.length > 0 && (preposition || determiner))) break;
    if (!determiner) words.push(lowerAt(frame, at));
  }
  const role = roleOf(words, lexicon) ?? words.at(-1);
  if (role === undefined) return;
  bound.set(role, member);
  holding.add(member);
}

function resolveCommon(discourse: Discourse, frame: Frame, phrase: NounPhrase, mention: Span): Speaker {
  const openerFacts = factsAt(frame, phrase.head.first);
  const definite = !openerFacts.indefinite;
  const head = lowerAt(frame, phrase.head.last);
  const headFacts = factsAt(frame, phrase.head.last);
  const named = namedIn(frame, phrase);
  if (headFacts.document) {
    const author = authorOf(discourse, frame, phrase, resolvePhrase);
    if (author?.member) discourse.documents.set(head, author.member);
    const before = definite && author === null ? (discourse.documents.get(head) ?? null) : null;
    // A body issues many: "the joint statement" is another.
    const another = before?.kind === 'body' && phrase.head.last - phrase.head.first > 1;
    const source = author?.member ?? (another ? null : before);
    if (source !== null) return memberAt(source, mention, 0.9);
    if (author !== null && author.name !== null) return { ...author, mention, certainty: 0.9 };
  }
  if (headFacts.agrees !== null) return nobodyAt(mention);
  const age = headFacts.aged && openerFacts.definite ? lowerAt(frame, phrase.head.first + 1) : '';
  const aged = age === '' ? null : justNamed(discourse, age, null, true, mention.start); // "the 34-year-old"
  if (aged !== null) return memberAt(aged, mention, 0.85);
  if (isNoSpeaker(frame, phrase) || isAmount(frame, phrase)) return nobodyAt(mention);
  const described = { first: phrase.head.first + (openerFacts.determiner ? 1 : 0), last: phrase.head.last };
  const role = isCompound(frame, phrase.head.last)
    ? null
    : ((headFacts.role ? roleOf(lowerWords(frame, described), discourse.lexicon) : null) ??
      (discourse.bound.has(head) ? head : null));
  if (role !== null && definite && !isOneOfTwo(frame, phrase)) {
    const bare = isBare(frame, phrase) && isNoMoreThan(frame, described, role);
    const member = holderOf(
      discourse,
      role,
      lowerAt(frame, phrase.head.first),
      bare,
      mention,
      nextPronoun(frame, phrase),
    );
    // "the Marl manager", when the manager of another club is known: whoever was just named, if anybody.
    const qualified = member !== null && openerFacts.definite && isQualified(frame, described);
    const just = qualified ? justNamed(discourse, head, headFacts.roleGender, false, mention.start) : null;
    if (member !== null)
      return memberAt(
        just ?? member,
        mention,
        bare && isSoleHolder(discourse, role, member, mention) ? BY_OFFICE : 0.9,
      );
  }
  if (openerFacts.definite && headFacts.bodyNoun && !isOwned(frame, phrase)) {
    const body = bodyMeant(discourse, head);
    if (body !== null && isOf(frame, described, body)) return memberAt(body, mention, 0.85);
  }
  // "l’échevine", "der Küster": somebody named before, whom no list of roles can tell.
  const known = role !== null || named !== null || !openerFacts.definite || canSpeak(frame, phrase);
  if (!known && phrase.head.last === phrase.last && !leadsWithSubject(discourse)) return nobodyAt(mention);
  if (!isNounPhrase(frame, phrase)) return nobodyAt(mention);
  return { name: printed(discourse, frame, phrase, mention), member: null, mention, certainty: 0.9 };
}

// "the vice-president" is no president; "the ex-president" was one.
function isCompound(frame: Frame, at: number): boolean {
  const hyphen = frame.words[at - 1];
  if (hyphen?.lower !== '-' || hyphen.end !== frame.words[at]?.start) return false;
  return !factsAt(frame, at - 2).passing;
}

// "Mayor Ann Lee", and nobody else of that office: "the mayor" is as good as her name.
function isSoleHolder({ cast, bound, lexicon }: Discourse, role: string, member: Member, { start }: Span): boolean {
  const holders = cast.holders.get(role);
  if (holders?.length !== 1 || holders[0] !== member || bound.has(role)) return false;
  return factsOf(lexicon, role).sole && member.first < start;
}

// "the mayor", not "la alcaldesa de Marlan": where nothing else says whose, English means the one it has spoken of.
function isBare(frame: Frame, { head, last }: NounPhrase): boolean {
  return head.last === last || leadsWithSubject(frame);
}

// "the former mayor and senator": whoever is both, which the second alone does not tell.
function isOneOfTwo(frame: Frame, { first, head }: NounPhrase): boolean {
  if (factsAt(frame, first - 1).and && !factsAt(frame, first).determiner) return true;
  for (let at = head.first + 1; at < head.last; at++)
    if (factsAt(frame, at).and && factsAt(frame, at - 1).role) return true;
  return false;
}

// Whether words hold nothing but a role and when it was held.
function isNoMoreThan(frame: Frame, { first, last }: Stretch, role: string): boolean {
  const words = role.split(' ');
  for (let at = first; at <= last; at++)
    if (!words.includes(lowerAt(frame, at)) && !factsAt(frame, at).passing) return false;
  return true;
}

function isQualified(frame: Frame, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (frame.words[at]?.name) return true;
  return false;
}

function lowerWords(frame: Frame, { first, last }: Stretch): string[] {
  const words: string[] = [];
  for (let at = first; at <= last; at++) words.push(lowerAt(frame, at));
  return words;
}

function namedIn(frame: Frame, phrase: NounPhrase): Member | null {
  for (let at = phrase.first; at <= phrase.last; at++) {
    const name = frame.words[at]?.name;
    if (name) return name.bearer?.member ?? null;
  }
  return null;
}

// "the fire department" of a Marl Fire Department, "the troubled Marl-based firm": not "the housing department" of another.
function isOf(frame: Frame, { first, last }: Stretch, { name }: Member): boolean {
  const own = name.toLowerCase();
  for (let at = first; at < last; at++) {
    const { kind, lower, name: other } = frame.words[at] as Word;
    const tells = kind === 'word' && other === null && lowerAt(frame, at - 1) !== '-' && lowerAt(frame, at + 1) !== '-';
    if (tells && !own.includes(lower)) return false;
  }
  return true;
}

// "the Marl council", but not "the Marl-based firm".
function isOwned(frame: Frame, { first, last }: NounPhrase): boolean {
  for (let at = first; at <= last; at++) {
    const word = frame.words[at] as Word;
    if (word.name === null || frame.words[at + 1]?.name === word.name) continue;
    const hyphen = frame.words[at + 1];
    if (hyphen?.lower !== '-' || hyphen.start !== word.end || factsAt(frame, at + 2).bodyNoun) return true;
  }
  return false;
}

function mentionOf(frame: Frame, phrase: NounPhrase): Span {
  return { start: frame.words[phrase.first]?.start ?? 0, end: frame.words[phrase.last]?.end ?? 0 };
}

// The words as printed, a leading article left out, and "week’s" of "last week’s report", whose "last" is no part of it.
function printed({ text }: Discourse, frame: Frame, phrase: NounPhrase, mention: Span): string {
  const next = phrase.first < phrase.last ? frame.words[phrase.first + 1] : undefined;
  const left = factsAt(frame, phrase.first).article || isOfThing(frame, phrase.first);
  return collapse(sliceSpan(text, next !== undefined && left ? { ...mention, start: next.start } : mention));
}

// One space wherever there was any; most phrases are printed so, and are not searched and replaced.
function collapse(words: string): string {
  return /[^\S ]|\s\s|^\s|\s$/.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
}
