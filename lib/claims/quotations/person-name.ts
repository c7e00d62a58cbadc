import type { Gender } from '../../languages/speech-words.ts';
import type { Beside } from './beside-names.ts';
import { factsOf, type Lexicon, NO_FACTS } from './lexicon.ts';
import { isBodyWord, nameKey, type PrintedName } from './printed-name.ts';
import { roleOf } from './roles.ts';

/** A printed name taken apart: "Home Secretary Ann Lee" is Ann Lee with the role "home secretary". */
export interface ParsedName {
  /** The name itself, titles and suffixes off; empty when the words are a role alone ("Prime Minister"). */
  readonly name: string;
  /** How many words it has. */
  readonly words: number;
  /** Its first and last word as keys. */
  readonly first: string;
  readonly last: string;
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** Titled, or described by a role: a person for certain. */
  readonly personal: boolean;
  /** The words are a body's. */
  readonly body: boolean;
  /** The kinds of bodies that the noun beside it tells of, a bit each. */
  readonly bodies: number;
  /** Named by a first name alone, as "Sir Tom" is. */
  readonly byFirstName: boolean;
}

const NO_ROLES: readonly string[] = [];

/** A name with the titles and roles beside it. `determined` says that a determiner stands before it. */
export function parseName(printed: PrintedName, beside: Beside, determined: boolean, lexicon: Lexicon): ParsedName {
  const { printed: whole, titles: own } = printed;
  // "Mr Judge": a role that is a surname here.
  const surnamed =
    own.length === 1 &&
    !whole.includes(' ') &&
    !determined &&
    (factsOf(lexicon, beside.titles.at(-1)).surnameTitle || factsOf(lexicon, own[0]).surname);
  const titles = own.length === 0 || surnamed ? beside.titles : [...beside.titles, ...own];
  // "Developer Marl Homes": what might be a person's role is a company's here.
  const title = own.length === 1 ? factsOf(lexicon, own[0]) : NO_FACTS; // not "Treasury Secretary"
  const bodies = beside.bodies | title.bodies;
  const corporate = bodies > 0 && !surnamed && (printed.body || (title.bodies > 0 && !title.role));
  const roles = corporate
    ? NO_ROLES
    : [titleRole(titles, lexicon), beside.before, beside.after].filter((role) => role !== null);
  const honorific = titles.findLast((title) => factsOf(lexicon, title).honorific);
  const gender = (honorific === undefined ? null : lexicon.speech.honorifics.get(honorific)) ?? null;
  return {
    name: surnamed ? whole : printed.name,
    words: surnamed ? 1 : printed.words,
    first: surnamed ? nameKey(whole) : printed.first,
    last: surnamed ? nameKey(whole) : printed.last,
    roles,
    gender: gender ?? genderOfRoles(roles, lexicon),
    personal: honorific !== undefined || roles.length > 0 || beside.aged,
    body: surnamed ? isBodyWord(whole, lexicon) : printed.body,
    bodies: surnamed ? 0 : bodies,
    byFirstName: factsOf(lexicon, titles.at(-1)).firstNameTitle,
  };
}

/** A name with neither titles of its own nor anything beside it. */
export function plainly({ name, words, first, last, body }: PrintedName): ParsedName {
  return {
    name,
    words,
    first,
    last,
    roles: NO_ROLES,
    gender: null,
    personal: false,
    body,
    bodies: 0,
    byFirstName: false,
  };
}

function titleRole(titles: readonly string[], lexicon: Lexicon): string | null {
  if (titles.length === 0) return null;
  const words = titles.filter((title) => !factsOf(lexicon, title).address);
  const last = words.at(-1);
  if (last === undefined) return null;
  return roleOf(words, lexicon) ?? (factsOf(lexicon, last).honorific ? last : null);
}

function genderOfRoles(roles: readonly string[], lexicon: Lexicon): Gender | null {
  for (const role of roles) {
    const gender = factsOf(lexicon, role.slice(role.lastIndexOf(' ') + 1)).roleGender;
    if (gender !== null) return gender;
  }
  return null;
}
