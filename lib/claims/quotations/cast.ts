import type { Gender } from '../../languages/speech-words.ts';
import type { NameMention } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';
import type { Paragraph } from '../reading.ts';
import { type Frame, isPossessive } from './frame.ts';
import { voteOnGender } from './gender-votes.ts';
import { factsOf, type Lexicon } from './lexicon.ts';
import { isBodyName, type ParsedName, parseName } from './person-name.ts';

/** `thing` is a lone capitalised word that nothing shows to be a person's or a body's name. */
export type MemberKind = 'person' | 'body' | 'thing';

/** Somebody or some body that an article names, under the fullest name it gives. */
export interface Member {
  readonly name: string;
  readonly kind: MemberKind;
  readonly gender: Gender | null;
  /** Roles in lower case, short titles spelled out: "home secretary", "congressman". */
  readonly roles: ReadonlySet<string>;
  /** Where it is first named. */
  readonly first: number;
  /** How often it is named, in full or in part. */
  readonly mentions: number;
  /** Given a title, a role or an age somewhere: a person for certain. */
  readonly personal: boolean;
}

/** Everyone an article names, and who each printed name stands for. */
export interface Cast {
  readonly members: readonly Member[];
  readonly memberOf: ReadonlyMap<NameMention, Member>;
  /** Who holds a role: by the whole of it ("health secretary") and, where nobody else does, by its end ("secretary"). */
  readonly holders: ReadonlyMap<string, readonly Member[]>;
  /** The persons whose gender is known, in the order of naming. */
  readonly people: Readonly<Record<Gender, readonly Member[]>>;
}

interface Draft {
  name: string;
  words: string[];
  kind: MemberKind;
  votes: { female: number; male: number };
  roles: Set<string>;
  first: number;
  /** How often its full name is printed, the headline's weighing more. */
  count: number;
  mentions: number;
  /** How often it stands after "in" or "at". */
  places: number;
  personal: boolean;
}

interface Sighting {
  readonly mention: NameMention;
  readonly parsed: ParsedName;
  /** Stands where a place would: after "in" or "at". */
  readonly place: boolean;
}

// More bearers of one name than an article can have; keeps every look-up short.
const NAMESAKES = 12;
// Whoever is in the headline is who a bare surname means.
const HEADLINED = 5;

/**
 * Who is named in an article. Full names first, so that a surname meets its bearer even before the bearer is introduced;
 * then surnames, first names and short forms. Gender comes from titles and from the article's own pronouns, never from a
 * table of first names.
 */
export function findCast(
  paragraphs: readonly Paragraph[],
  names: readonly (readonly NameMention[])[],
  frames: readonly Frame[],
  headline: string,
  lexicon: Lexicon,
): Cast {
  const sightings: Sighting[] = [];
  const plain = new Map<string, ParsedName>();
  for (const [index, paragraph] of paragraphs.entries())
    findSightings(paragraph, names[index] ?? [], lexicon, plain, sightings);
  const drafts: Draft[] = [];
  const draftOf = new Map<NameMention, Draft>();
  const byLast = new Map<string, Draft[]>();
  const meet = (sighting: Sighting, draft: Draft): void => {
    draftOf.set(sighting.mention, draft);
    draft.mentions++;
    if (sighting.place) draft.places++;
    learn(draft, sighting.parsed, lexicon);
  };
  for (const sighting of sightings) {
    if (sighting.parsed.words.length < 2) continue;
    const draft = sameFullName(byLast, sighting) ?? enrol(drafts, byLast, sighting, lexicon);
    draft.count++;
    meet(sighting, draft);
  }
  for (const draft of drafts) if (headline.includes(draft.name)) draft.count += HEADLINED;
  const byFirst = firstNames(drafts);
  for (const sighting of sightings) {
    const { words } = sighting.parsed;
    if (words.length !== 1) continue;
    const known = bearer(byLast, byFirst, sighting) ?? enrol(drafts, byLast, sighting, lexicon);
    meet(sighting, known);
  }
  voteOnGender(frames, draftOf);
  const members = new Map(drafts.map((draft) => [draft, finish(draft)]));
  const memberOf = new Map<NameMention, Member>();
  for (const [mention, draft] of draftOf) {
    const member = members.get(draft);
    if (member !== undefined) memberOf.set(mention, member);
  }
  const all = [...members.values()].sort((a, b) => a.first - b.first);
  const people = all.filter((member) => member.kind === 'person');
  const of = (gender: Gender): Member[] => people.filter((member) => member.gender === gender);
  return { members: all, memberOf, holders: holdersIn(people), people: { female: of('female'), male: of('male') } };
}

function holdersIn(people: readonly Member[]): Map<string, Member[]> {
  const exact = new Map<string, Member[]>();
  const loose = new Map<string, Member[]>();
  for (const member of people) {
    for (const role of member.roles) {
      file(exact, role, member);
      for (let at = role.indexOf(' '); at >= 0; at = role.indexOf(' ', at + 1)) file(loose, role.slice(at + 1), member);
    }
  }
  for (const [role, holders] of loose) if (!exact.has(role)) exact.set(role, holders);
  return exact;
}

function file<T>(index: Map<string, T[]>, key: string, value: T): void {
  const filed = index.get(key);
  if (filed === undefined) index.set(key, [value]);
  else if (filed.length < NAMESAKES && !filed.includes(value)) filed.push(value);
}

function findSightings(
  { tokens }: Paragraph,
  names: readonly NameMention[],
  lexicon: Lexicon,
  plain: Map<string, ParsedName>,
  sightings: Sighting[],
): void {
  let at = 0;
  for (const mention of names) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= mention.start) at++;
    const first = at;
    while (at + 1 < tokens.length && (tokens[at + 1]?.end ?? 0) <= mention.end) at++;
    const key = plainKey(tokens, first, at, mention, lexicon);
    const parsed = (key === null ? undefined : plain.get(key)) ?? parseName(tokens, first, at, mention, lexicon);
    if (key !== null) plain.set(key, parsed);
    if (parsed.words.every((word) => factsOf(lexicon, word.toLowerCase()).calendar)) continue;
    sightings.push({ mention, parsed, place: factsOf(lexicon, tokens[first - 1]?.lower ?? '').placed });
  }
}

// A name with no title and no comma beside it reads the same wherever it stands: most of an article's names are such, again
// and again.
function plainKey(
  tokens: readonly Token[],
  first: number,
  last: number,
  { name }: NameMention,
  lexicon: Lexicon,
): string | null {
  const before = tokens[first - 1];
  if (tokens[last + 1]?.text === ',' || before?.kind === 'mark') return null;
  const { honorific, role, modifier, determiner } = factsOf(lexicon, before?.lower ?? '');
  if (honorific || role || modifier) return null;
  return determiner ? `the ${name}` : name;
}

function enrol(drafts: Draft[], byLast: Map<string, Draft[]>, { mention, parsed }: Sighting, lexicon: Lexicon): Draft {
  const words = [...parsed.words];
  const draft: Draft = {
    name: words.join(' '),
    words,
    kind: parsed.personal ? 'person' : isBodyName(words, lexicon) ? 'body' : words.length > 1 ? 'person' : 'thing',
    votes: { female: 0, male: 0 },
    roles: new Set(),
    first: mention.start,
    count: 0,
    mentions: 0,
    places: 0,
    personal: false,
  };
  drafts.push(draft);
  const last = key(words.at(-1));
  file(byLast, last, draft);
  return draft;
}

// "Ann Lee" and "Ann B. Lee" are one; the longer name is kept. So are "Post" and "Northern Post" of bodies.
function sameFullName(byLast: ReadonlyMap<string, Draft[]>, { parsed }: Sighting): Draft | null {
  for (const draft of byLast.get(key(parsed.words.at(-1))) ?? []) {
    if (draft.words.length < 2 || key(draft.words[0]) !== key(parsed.words[0])) continue;
    const body = draft.kind === 'body';
    if (body && draft.words.length !== parsed.words.length) continue;
    if (!body && parsed.words.length > draft.words.length) {
      draft.words = [...parsed.words];
      draft.name = parsed.words.join(' ');
    }
    return draft;
  }
  return null;
}

function firstNames(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const found = new Map<string, Draft | null>();
  for (const draft of drafts) {
    const first = key(draft.words[0]);
    found.set(first, found.has(first) ? null : draft);
  }
  return new Map([...found].filter((entry): entry is [string, Draft] => entry[1] !== null));
}

// Of several bearers of a surname the title decides, then how often each is named in full, then who came first.
function bearer(
  byLast: ReadonlyMap<string, Draft[]>,
  byFirst: ReadonlyMap<string, Draft>,
  { parsed }: Sighting,
): Draft | null {
  const word = key(parsed.words[0]);
  if (parsed.byFirstName) return byFirst.get(word) ?? byLast.get(word)?.[0] ?? null;
  const all = byLast.get(word) ?? [];
  const fit = all.filter((draft) => parsed.gender === null || draft.votes[other(parsed.gender)] === 0);
  const titled = parsed.gender === null ? fit : fit.filter((draft) => draft.votes[parsed.gender ?? 'male'] > 0);
  const best = [...(titled.length > 0 ? titled : fit)].sort((a, b) => b.count - a.count || a.first - b.first)[0];
  return best ?? (all.length === 0 ? (byFirst.get(word) ?? null) : null);
}

function learn(draft: Draft, parsed: ParsedName, { speech: { titleRoles } }: Lexicon): void {
  if (parsed.gender !== null) draft.votes[parsed.gender] += 9; // outweighs any number of stray pronouns
  if (parsed.personal) {
    draft.kind = 'person';
    draft.personal = true;
  }
  for (const role of parsed.roles) {
    draft.roles.add(role);
    for (const also of titleRoles.get(role) ?? titleRoles.get(role.slice(role.lastIndexOf(' ') + 1)) ?? [])
      draft.roles.add(also);
  }
}

function finish(draft: Draft): Member {
  const { female, male } = draft.votes;
  const gender = female === male ? null : female > male ? 'female' : 'male';
  const place = draft.kind === 'person' && !draft.personal && draft.places * 2 >= draft.mentions;
  return {
    name: draft.name,
    kind: place ? 'thing' : draft.kind,
    gender,
    roles: draft.roles,
    first: draft.first,
    mentions: draft.mentions,
    personal: draft.personal,
  };
}

function other(gender: Gender): Gender {
  return gender === 'female' ? 'male' : 'female';
}

function key(word: string | undefined): string {
  const lower = (word ?? '').toLowerCase();
  return isPossessive(lower) ? lower.slice(0, lower.endsWith('s') ? -2 : -1) : lower;
}
