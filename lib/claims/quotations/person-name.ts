import type { Gender } from '../../languages/speech-words.ts';
import type { NameMention } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';
import { isPossessive } from './frame.ts';
import { factsOf, type Lexicon, type WordFacts } from './lexicon.ts';

/** A printed name taken apart: "Home Secretary Ann Lee" is Ann Lee with the role "home secretary". */
export interface ParsedName {
  /** The words of the name itself, titles and suffixes off; empty when the words are a role alone ("Prime Minister"). */
  readonly words: readonly string[];
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

/** Takes a name apart, with the titles and roles printed before and after it. `first` and `last` index its tokens. */
export function parseName(
  tokens: readonly Token[],
  first: number,
  last: number,
  mention: NameMention,
  lexicon: Lexicon,
): ParsedName {
  const parts = mention.name.split(' ');
  const bares = parts.map(bare);
  const before = titlesBefore(tokens, first, lexicon);
  const lone = parts.length === 1 && !factsIn(lexicon, tokens[first - 1]?.lower).determiner;
  const cut = titleLength(
    parts,
    bares,
    lone && (factsIn(lexicon, before.at(-1)).surnameTitle || factsIn(lexicon, bares[0]).surname),
    lexicon,
  );
  const words = coreOf(parts.slice(cut), lexicon);
  const titles = [...before, ...bares.slice(0, cut)];
  const roles: string[] = [];
  const inside = titles.length === 0 ? null : rolesIn(titles, lexicon);
  if (inside !== null) roles.push(inside);
  if (tokens[first - 1]?.text === ',') addRole(roles, roleBeforeComma(tokens, first, lexicon));
  if (tokens[last + 1]?.text === ',') addRole(roles, roleAfter(tokens, last, lexicon));
  const honorific = titles.findLast((title) => factsIn(lexicon, title).honorific);
  const gender = (honorific === undefined ? null : lexicon.speech.honorifics.get(honorific)) ?? null;
  return {
    words,
    roles,
    gender: gender ?? genderOfRoles(roles, lexicon),
    personal: honorific !== undefined || roles.length > 0 || agedAfter(tokens, last),
    byFirstName: titles.length > 0 && factsIn(lexicon, titles.at(-1)).firstNameTitle,
  };
}

/** Whether the words of a name say that it is a body's: a word like "Council", a link, or capitals throughout. */
export function isBodyName(words: readonly string[], lexicon: Lexicon): boolean {
  const says = words.some((word) => {
    const facts = factsOf(lexicon, bare(word));
    return facts.bodyWord || (word === word.toLowerCase() && (facts.nameLink || facts.and || facts.definite));
  });
  return says || words.every(isAcronym);
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

// The name proper: without "former", without what it is of, without "Jr".
function coreOf(core: string[], lexicon: Lexicon): string[] {
  while (core.length > 1 && factsIn(lexicon, core[0]?.toLowerCase()).lately) core.shift();
  if (factsIn(lexicon, core[0]).nameLink)
    core.splice(0, factsIn(lexicon, core[1]).definite && core.length > 3 ? 3 : Math.min(core.length, 2));
  const link = core.findIndex(
    (word, at) =>
      at > 1 && (factsIn(lexicon, word).nameLink || factsIn(lexicon, word).and || factsIn(lexicon, word).placed),
  );
  if (link > 1 && !isBodyName(core.slice(0, link), lexicon)) core.splice(link); // "Ann Lee for the Gazette"
  while (core.length > 1 && factsIn(lexicon, bare(core.at(-1) ?? '')).suffix) core.pop();
  return core;
}

function titleLength(parts: readonly string[], bares: readonly string[], titled: boolean, lexicon: Lexicon): number {
  for (let at = parts.length - 1; at >= 0; at--) {
    const whole = bares[at] ?? '';
    const facts = factsOf(lexicon, whole.slice(whole.lastIndexOf('-') + 1)); // "Attorney-General"
    if (!facts.role && !facts.honorific) continue;
    if (at === parts.length - 1) {
      if (bares.every((part) => isTitleWord(factsOf(lexicon, part)))) return titled ? 0 : parts.length;
      continue; // "Ann King": a surname that is a role elsewhere
    }
    const rest = parts.slice(at + 1);
    const link = rest.findIndex((part, k) => k > 1 && factsOf(lexicon, part).nameLink); // "Senator Ann Lee of Maine"
    const linked = factsOf(lexicon, rest[0] ?? '').of;
    return isBodyName(link > 1 ? rest.slice(0, link) : rest, lexicon) && !linked ? 0 : at + 1;
  }
  const partisan = parts.length > 1 && parts.length < 4 && factsOf(lexicon, bares[0] ?? '').party;
  return partisan && !isBodyName(parts, lexicon) ? 1 : 0;
}

function isTitleWord(facts: WordFacts): boolean {
  return facts.role || facts.modifier || facts.honorific || facts.nameLink || facts.definite;
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

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function bare(word: string): string {
  let end = word.length;
  if (word.endsWith('.')) end--;
  const whole = end === word.length ? word : word.slice(0, end);
  if (isPossessive(whole)) end -= whole.endsWith('s') ? 2 : 1;
  return word.slice(0, end).toLowerCase();
}
