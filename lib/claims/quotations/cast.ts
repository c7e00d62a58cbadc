import type { Gender } from '../../languages/speech-words.ts';
import { voteOnBodies } from './body-votes.ts';
import type { Frame } from './frame.ts';
import { voteOnGender } from './gender-votes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Member } from './member.ts';
import type { NameUse } from './name-uses.ts';
import type { ParsedName } from './person-name.ts';

/** Everyone an article names. */
export interface Cast {
  readonly members: readonly Member[];
  /** Who holds a role: by the whole of it ("health secretary") and, where nobody else does, by its end ("secretary"). */
  readonly holders: ReadonlyMap<string, readonly Member[]>;
  /** The persons whose gender is known, in the order of naming. */
  readonly people: Readonly<Record<Gender, readonly Member[]>>;
  /** Surnames that two persons bear, neither named in full much oftener than the other: alone they tell nobody apart. */
  readonly shared: ReadonlySet<string>;
}

/** A member while it is being gathered. */
interface Draft extends Member {
  name: string;
  kind: Member['kind'];
  gender: Gender | null;
  roles: ReadonlySet<string>;
  mentions: number;
  personal: boolean;
  bodies: number;
  /** How many words its name has. */
  words: number;
  /** Its first word as a key. */
  readonly key: string;
  /** Its last word as a key. */
  readonly last: string;
  /** How often its full name is printed, the headline's weighing more. */
  count: number;
  /** How often it stands after "in" or "at". */
  places: number;
}

// More bearers of one name than an article can have; keeps every look-up short.
const NAMESAKES = 12;
// Whoever is in the headline is who a bare surname means.
const HEADLINED = 5;
// So many times more in full, and a bare surname means that one.
const OFTENER = 2;
// What only a body has, or "which"; two words are a person's but for such reasons.
const BODY_VOTES = 2;
const NO_ROLES: ReadonlySet<string> = new Set();

/**
 * Enrols whoever an article names and tells every use of a name whose it is. Full names first, so that a surname meets
 * its bearer even before the bearer is introduced; then surnames, first names and short forms.
 */
export function enrolNames(uses: readonly NameUse[], headline: string, lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  const byLast = new Map<string, Draft[]>();
  for (const use of uses) {
    if (use.parsed.words < 2) continue;
    const draft = sameFullName(byLast, use.parsed) ?? enrol(drafts, byLast, use);
    draft.count += use.count;
    meet(use, draft, lexicon);
  }
  for (const draft of drafts) if (headline.includes(draft.name)) draft.count += HEADLINED;
  const byFirst = firstNames(drafts);
  for (const use of uses) {
    if (use.parsed.words === 1) meet(use, bearer(byLast, byFirst, use.parsed) ?? enrol(drafts, byLast, use), lexicon);
  }
  return drafts;
}

/** The cast, with genders from titles and from the article's own pronouns, never from a table of first names. */
export function settleCast(drafts: Draft[], frames: readonly Frame[]): Cast {
  voteOnGender(frames);
  voteOnBodies(frames);
  const members = drafts.sort((a, b) => a.first - b.first);
  const people: Record<Gender, Member[]> = { female: [], male: [] };
  const holding: Member[] = [];
  for (const draft of members) {
    const { female, male } = draft.votes;
    if (isBody(draft)) draft.kind = 'body';
    draft.gender = female === male ? null : female > male ? 'female' : 'male';
    if (draft.kind !== 'person') continue;
    if (!draft.personal && draft.places * 2 >= draft.mentions) {
      draft.kind = 'thing';
      continue;
    }
    if (draft.gender !== null) people[draft.gender].push(draft);
    if (draft.roles.size > 0) holding.push(draft);
  }
  return { members, holders: holdersIn(holding), people, shared: sharedSurnames(drafts) };
}

// A noun beside it or what is said of it, and nothing that makes it somebody: "the airline Skyward", "Skyward’s shareholders".
function isBody({ kind, personal, votes, bodies, places, mentions, words }: Draft): boolean {
  if (kind === 'body' || personal || votes.female + votes.male > 0) return false;
  if (votes.body >= BODY_VOTES || bodies > 0) return true;
  return words === 1 && votes.body > 0 && places < mentions;
}

function sharedSurnames(drafts: readonly Draft[]): ReadonlySet<string> {
  const most = new Map<string, number>();
  const shared = new Set<string>();
  for (const { kind, words, last, count } of drafts) {
    if (kind !== 'person' || words < 2) continue;
    const other = most.get(last);
    if (other !== undefined && Math.abs(other - count) < OFTENER) shared.add(last);
    most.set(last, Math.max(other ?? 0, count));
  }
  return shared;
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

function enrol(drafts: Draft[], byLast: Map<string, Draft[]>, { parsed, start }: NameUse): Draft {
  const { name, words } = parsed;
  const draft: Draft = {
    name,
    kind: parsed.personal ? 'person' : parsed.body ? 'body' : words > 1 ? 'person' : 'thing',
    gender: null,
    roles: NO_ROLES,
    first: start,
    mentions: 0,
    personal: false,
    words,
    key: parsed.first,
    last: parsed.last,
    votes: { female: 0, male: 0, body: 0 },
    bodies: 0,
    count: 0,
    places: 0,
  };
  drafts.push(draft);
  file(byLast, parsed.last, draft);
  return draft;
}

// "Ann Lee" and "Ann B. Lee" are one; the longer name is kept. So are "Post" and "Northern Post" of bodies.
function sameFullName(byLast: ReadonlyMap<string, Draft[]>, parsed: ParsedName): Draft | null {
  const namesakes = byLast.get(parsed.last);
  if (namesakes === undefined) return null;
  for (const draft of namesakes) {
    if (draft.words < 2 || draft.key !== parsed.first) continue;
    const body = draft.kind === 'body';
    if (body && draft.words !== parsed.words) continue;
    if (!body && parsed.words > draft.words) {
      draft.words = parsed.words;
      draft.name = parsed.name;
    }
    return draft;
  }
  return null;
}

// Null for a first name that several bear.
function firstNames(drafts: readonly Draft[]): ReadonlyMap<string, Draft | null> {
  const found = new Map<string, Draft | null>();
  for (const draft of drafts) found.set(draft.key, found.has(draft.key) ? null : draft);
  return found;
}

// Of several bearers of a surname the title decides, then how often each is named in full, then who came first.
function bearer(
  byLast: ReadonlyMap<string, Draft[]>,
  byFirst: ReadonlyMap<string, Draft | null>,
  { first, gender, byFirstName }: ParsedName,
): Draft | null {
  const all = byLast.get(first);
  if (byFirstName) return byFirst.get(first) ?? all?.[0] ?? null;
  if (all === undefined) return byFirst.get(first) ?? null;
  let best: Draft | null = null;
  let titled = false;
  for (const draft of all) {
    if (gender !== null && draft.votes[other(gender)] > 0) continue;
    const same = gender !== null && draft.votes[gender] > 0;
    const ahead = best === null || draft.count > best.count || (draft.count === best.count && draft.first < best.first);
    if (same !== titled ? same : ahead) best = draft;
    titled ||= same;
  }
  return best;
}

function meet(use: NameUse, draft: Draft, { speech: { titleRoles } }: Lexicon): void {
  const { gender, personal, roles } = use.parsed;
  use.member = draft;
  draft.mentions += use.count;
  draft.places += use.places;
  // "the company Lee founded": a surname is nobody's trade.
  if (use.parsed.words >= draft.words) draft.bodies |= use.parsed.bodies;
  if (gender !== null) draft.votes[gender] += 9; // outweighs any number of stray pronouns
  if (personal) {
    draft.kind = 'person';
    draft.personal = true;
  }
  if (roles.length === 0) return;
  const held = new Set(draft.roles);
  for (const role of roles) {
    held.add(role);
    for (const also of titleRoles.get(role) ?? titleRoles.get(role.slice(role.lastIndexOf(' ') + 1)) ?? [])
      held.add(also);
  }
  draft.roles = held;
}

function other(gender: Gender): Gender {
  return gender === 'female' ? 'male' : 'female';
}
