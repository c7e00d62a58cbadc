import type { Gender } from '../../languages/speech-words.ts';
import type { Token } from '../../text/tokens.ts';
import { isPossessive } from './frame.ts';
import { factsOf, type Lexicon, type WordFacts } from './lexicon.ts';
import { nameKey, type PrintedName } from './printed-name.ts';

/** A printed name taken apart: "Home Secretary Ann Lee" is Ann Lee with the role "home secretary". */
export interface ParsedName {
  /** The words of the name itself, titles and suffixes off; empty when the words are a role alone ("Prime Minister"). */
  readonly words: readonly string[];
  /** Its first and last word as keys. */
  readonly first: string;
  readonly last: string;
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** Titled, or described by a role: a person for certain. */
  readonly personal: boolean;
  /** Named by a first name alone, as "Sir Tom" is. */
  readonly byFirstName: boolean;
}

// Words of an apposition read for a role, before a name and after it.
const ROLE_BEFORE = 4;
const ROLE_AFTER = 8;
const MOST_TITLES = 6;
const NO_ROLES: readonly string[] = [];

/** Takes a name apart, with the titles and roles printed before and after it. `first` and `last` index its tokens. */
export function parseName(
  tokens: readonly Token[],
  first: number,
  last: number,
  printed: PrintedName,
  lexicon: Lexicon,
): ParsedName {
  const { name, bares, titles: own } = printed;
  const previous = tokens[first - 1];
  const before = titlesBefore(tokens, first, lexicon);
  // "Mr Judge": a role that is a surname here.
  const surnamed =
    own === 1 &&
    bares.length === 1 &&
    !factsIn(lexicon, previous?.lower).determiner &&
    (factsIn(lexicon, before.at(-1)).surnameTitle || factsIn(lexicon, bares[0]).surname);
  const words = surnamed ? [name] : printed.words;
  const titles = own === 0 || surnamed ? before : [...before, ...bares.slice(0, own)];
  const roles: string[] = [];
  addRole(roles, titles.length === 0 ? null : rolesIn(titles, lexicon));
  if (previous?.text === ',') addRole(roles, roleBeforeComma(tokens, first, lexicon));
  const apposed = tokens[last + 1]?.text === ',';
  if (apposed) addRole(roles, roleAfter(tokens, last, lexicon));
  const honorific = titles.findLast((title) => factsIn(lexicon, title).honorific);
  const gender = (honorific === undefined ? null : lexicon.speech.honorifics.get(honorific)) ?? null;
  return {
    words,
    first: surnamed ? nameKey(name) : printed.first,
    last: surnamed ? nameKey(name) : printed.last,
    roles,
    gender: gender ?? genderOfRoles(roles, lexicon),
    personal: honorific !== undefined || roles.length > 0 || (apposed && agedAfter(tokens, last)),
    byFirstName: titles.length > 0 && factsIn(lexicon, titles.at(-1)).firstNameTitle,
  };
}

/** A name with neither titles of its own nor anything beside it. */
export function plainly({ words, first, last }: PrintedName): ParsedName {
  return { words, first, last, roles: NO_ROLES, gender: null, personal: false, byFirstName: false };
}

/** The role of a described person without its determiner: "former health secretary" → "health secretary". */
export function roleOf(words: readonly string[], lexicon: Lexicon): string | null {
  const last = words.at(-1);
  if (last === undefined || !factsOf(lexicon, last).role) return null;
  let first = words.length - 1;
  while (first > 0 && isOfRole(factsOf(lexicon, words[first - 1] ?? ''))) first--;
  while (first < words.length - 1 && factsOf(lexicon, words[first] ?? '').passing) first++;
  return words.slice(first).join(' ');
}

function isOfRole({ role, modifier }: WordFacts): boolean {
  return role || modifier;
}

function factsIn(lexicon: Lexicon, word: string | undefined): WordFacts {
  return factsOf(lexicon, word ?? '');
}

function addRole(roles: string[], role: string | null): void {
  if (role !== null) roles.push(role);
}

function titlesBefore(tokens: readonly Token[], first: number, lexicon: Lexicon): string[] {
  const titles: string[] = [];
  for (let at = first - 1; at >= 0 && titles.length < MOST_TITLES; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      const joins =
        token.text === '-' || (token.text === '.' && factsOf(lexicon, tokens[at - 1]?.lower ?? '').honorific);
      if (!joins) break;
      continue;
    }
    const facts = factsOf(lexicon, token.lower);
    if (!facts.honorific && !facts.role && !facts.modifier) break;
    titles.unshift(token.lower);
  }
  return titles;
}

function rolesIn(titles: readonly string[], lexicon: Lexicon): string | null {
  const words = titles.filter((title) => !factsOf(lexicon, title).address);
  const last = words.at(-1);
  if (last === undefined) return null;
  return roleOf(words, lexicon) ?? (factsOf(lexicon, last).honorific ? last : null);
}

// "the club’s chairman, Ann Lee": the word before the comma is a role.
function roleBeforeComma(tokens: readonly Token[], first: number, lexicon: Lexicon): string | null {
  if (!factsOf(lexicon, tokens[first - 2]?.lower ?? '').role) return null;
  const words: string[] = [];
  for (let at = first - 2; at >= 0 && words.length < ROLE_BEFORE; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isPossessive(token.text)) break;
    words.unshift(token.lower);
  }
  return roleOf(words, lexicon);
}

// "Ann Lee, the home secretary," and "Ann Lee, 43, leader of the council": roles in the apposition that follows.
function roleAfter(tokens: readonly Token[], last: number, lexicon: Lexicon): string | null {
  let at = last + 2;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const words: string[] = [];
  const { past } = lexicon.speech.grammar.endings;
  if (past !== '' && tokens[at]?.lower.endsWith(past)) return null; // "Ann Lee, interviewed by"
  for (; at < tokens.length && words.length < ROLE_AFTER; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const { preposition, opener, infinitiveMark } = factsOf(lexicon, token.lower);
    if (preposition || opener || infinitiveMark) break;
    words.push(token.lower);
  }
  return roleOf(words, lexicon);
}

function agedAfter(tokens: readonly Token[], last: number): boolean {
  const age = tokens[last + 2];
  return (
    tokens[last + 1]?.text === ',' && age?.kind === 'number' && age.text.length === 2 && tokens[last + 3]?.text === ','
  );
}

function genderOfRoles(roles: readonly string[], lexicon: Lexicon): Gender | null {
  for (const role of roles) {
    const gender = factsOf(lexicon, role.slice(role.lastIndexOf(' ') + 1)).roleGender;
    if (gender !== null) return gender;
  }
  return null;
}
