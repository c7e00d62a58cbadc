import { BODY_WORDS } from '../../languages/english/body-words.ts';
import { DETERMINERS } from '../../languages/english/clause-words.ts';
import { PERSON_ROLES, ROLE_GENDERS, ROLE_MODIFIERS } from '../../languages/english/person-roles.ts';
import { type Gender, HONORIFICS, NAME_SUFFIXES } from '../../languages/english/person-titles.ts';
import type { NameMention } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';

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

const NAME_TITLES = /^(?:mr|mrs|ms|miss|dr|sir|dame)$/;
// Roles that are common surnames, when printed with a capital and no article.
const SURNAMES = new Set(
  'king prince pope bishop judge major baker farmer cook mayor child sheriff constable'.split(' '),
);

/** Takes a name apart, with the titles and roles printed before and after it. `first` and `last` index its tokens. */
export function parseName(tokens: readonly Token[], first: number, last: number, mention: NameMention): ParsedName {
  const parts = mention.name.split(' ');
  const before = titlesBefore(tokens, first);
  const single = parts.length === 1 && !DETERMINERS.has(tokens[first - 1]?.lower ?? '');
  const cut = titleLength(
    parts,
    single && (NAME_TITLES.test(before.at(-1) ?? '') || SURNAMES.has(bare(parts[0] ?? ''))),
  );
  const core = parts.slice(cut);
  while (core.length > 1 && /^(?:former|ex|then|acting|outgoing|incoming|late)$/i.test(core[0] ?? '')) core.shift();
  if (core[0] === 'of' || core[0] === 'for')
    core.splice(0, core[1] === 'the' && core.length > 3 ? 3 : Math.min(core.length, 2));
  const link = core.findIndex((word, at) => at > 1 && /^(?:of|for|and|at)$/.test(word));
  if (link > 1 && !isBodyName(core.slice(0, link))) core.splice(link); // "Ann Lee for the Gazette"
  while (core.length > 1 && NAME_SUFFIXES.has(bare(core.at(-1) ?? ''))) core.pop();
  const titles = [...before, ...parts.slice(0, cut).map(bare)];
  const roles: string[] = [];
  const inside = rolesIn(titles);
  if (inside !== null) roles.push(inside);
  for (const role of [roleBeforeComma(tokens, first), roleAfter(tokens, last)]) if (role !== null) roles.push(role);
  const honorific = titles.findLast((title) => HONORIFICS.has(title));
  const gender = (honorific === undefined ? null : HONORIFICS.get(honorific)) ?? genderOfRoles(roles);
  return {
    words: core,
    roles,
    gender: gender ?? null,
    personal: honorific !== undefined || roles.length > 0 || agedAfter(tokens, last),
    byFirstName: /^(?:sir|dame|king|queen|prince|princess|pope)$/.test(titles.at(-1) ?? ''),
  };
}

/** Whether the words of a name say that it is a body's: a word like "Council", a link, or capitals throughout. */
export function isBodyName(words: readonly string[]): boolean {
  return (
    words.some((word) => BODY_WORDS.has(bare(word)) || /^(?:of|the|for|and)$/.test(word)) ||
    words.every((word) => isAcronym(word))
  );
}

/** The role of a described person without its determiner: "former health secretary" → "health secretary". */
export function roleOf(words: readonly string[]): string | null {
  const last = words.at(-1);
  if (last === undefined || !PERSON_ROLES.has(last)) return null;
  let first = words.length - 1;
  while (first > 0 && (PERSON_ROLES.has(words[first - 1] ?? '') || ROLE_MODIFIERS.has(words[first - 1] ?? ''))) first--;
  while (first < words.length - 1 && /^(?:former|ex|then|current|new|fellow|longtime)$/.test(words[first] ?? ''))
    first++;
  return words.slice(first).join(' ');
}

function titleLength(parts: readonly string[], titled: boolean): number {
  for (let at = parts.length - 1; at >= 0; at--) {
    const word =
      bare(parts[at] ?? '')
        .split('-')
        .at(-1) ?? ''; // "Attorney-General"
    if (!PERSON_ROLES.has(word) && !HONORIFICS.has(word)) continue;
    if (at === parts.length - 1) {
      if (parts.every((part) => isTitleWord(bare(part)))) return titled ? 0 : parts.length;
      continue; // "Ann King": a surname that is a role elsewhere
    }
    const rest = parts.slice(at + 1);
    const link = rest.findIndex((part, k) => k > 1 && /^(?:of|for)$/.test(part)); // "Senator Ann Lee of Maine"
    return isBodyName(link > 1 ? rest.slice(0, link) : rest) && rest[0] !== 'of' ? 0 : at + 1;
  }
  return parts.length > 1 &&
    /^(?:republican|democratic|democrat|labour|conservative|tory)$/i.test(parts[0] ?? '') &&
    parts.length < 4 &&
    !isBodyName(parts)
    ? 1
    : 0;
}

function isTitleWord(word: string): boolean {
  return PERSON_ROLES.has(word) || ROLE_MODIFIERS.has(word) || HONORIFICS.has(word) || word === 'of' || word === 'the';
}

function titlesBefore(tokens: readonly Token[], first: number): string[] {
  const titles: string[] = [];
  for (let at = first - 1; at >= 0 && titles.length < 6; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      token.kind === 'mark' &&
      (token.text === '-' || (token.text === '.' && HONORIFICS.has(tokens[at - 1]?.lower ?? '')))
    )
      continue;
    const known = HONORIFICS.has(token.lower) || PERSON_ROLES.has(token.lower) || ROLE_MODIFIERS.has(token.lower);
    if (!known) break;
    titles.unshift(token.lower);
  }
  return titles;
}

function rolesIn(titles: readonly string[]): string | null {
  const words = titles.filter((title) => !/^(?:mr|mrs|ms|miss|sir|dame|lord|lady)$/.test(title));
  const last = words.at(-1);
  if (last === undefined) return null;
  return roleOf(words) ?? (HONORIFICS.has(last) ? last : null);
}

// "the club’s chairman, Ann Lee": the word before the comma is a role.
function roleBeforeComma(tokens: readonly Token[], first: number): string | null {
  if (tokens[first - 1]?.text !== ',') return null;
  const words: string[] = [];
  for (let at = first - 2; at >= 0 && words.length < 4; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || /['’]s?$/.test(token.text)) break;
    words.unshift(token.lower);
  }
  return roleOf(words);
}

// "Ann Lee, the home secretary," and "Ann Lee, 43, leader of the council": roles in the apposition that follows.
function roleAfter(tokens: readonly Token[], last: number): string | null {
  let at = last + 1;
  if (tokens[at]?.text !== ',') return null;
  at++;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const words: string[] = [];
  for (; at < tokens.length && words.length < 8; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || /^(?:of|for|at|in|from|who|and|with|on|to|said|says|told)$/.test(token.lower)) break;
    words.push(token.lower);
  }
  return roleOf(words);
}

function agedAfter(tokens: readonly Token[], last: number): boolean {
  return (
    tokens[last + 1]?.text === ',' && /^\d\d$/.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ','
  );
}

function genderOfRoles(roles: readonly string[]): Gender | null {
  for (const role of roles) {
    const gender = ROLE_GENDERS.get(role.split(' ').at(-1) ?? '');
    if (gender !== undefined) return gender;
  }
  return null;
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/['’]s?$/, '');
}
