import { authorsAfterBy, BYLINE_JOB } from '../article/byline.ts';
import { NAME_PARTICLES } from '../text/name-particles.ts';

/** One author of an article, as citations have them: a person, or a name that is not to be taken apart. */
export type Author = Person | { readonly literal: string };

interface Person {
  readonly family: string;
  readonly given: string;
  /** What stands behind a name and is of it: Jr., III. */
  readonly suffix?: string;
}

/** What joins the names of a byline. */
const BETWEEN = / ?[,;/|•·] ?| (?:and|und|et|y|with) /u;
const SUFFIX = /^(?:[JS]r\.?|II|III|IV)$/;
/** Scripts in which the family name comes first, also where they part it from the other. */
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]+$/u;
/** What stands after a name without being of it: a place, an employer. */
const BEYOND = / (?:in|for|at|aus|für|à|pour|en|para) .*$/u;

/** The authors of a byline as printed: "By Ana Ruiz and Jo van Dyke, health editor" are two people. */
export function authorsOf(byline: string | null): Author[] {
  const line = (byline ?? '').replace(/\s+/g, ' ').trim();
  if (line === '') return [];
  const names = (authorsAfterBy(line) ?? line)
    .replace(/,(?= (?:[JS]r\b|II|III|IV))/g, '')
    .split(BETWEEN)
    .flatMap(partedAtAmpersands)
    .map((part) => part.replace(BEYOND, '').trim())
    .filter(isName);
  return names.length === 0 ? [{ literal: line }] : [...new Set(names)].map(authorOf);
}

/** How an author is written in running text. */
export function authorName(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.given, author.family, author.suffix].filter((part) => part !== undefined).join(' ');
}

/** How a person is written in lists that are in order. */
export function sortedName({ family, given, suffix }: Person): string {
  return [family, given, suffix].filter((part) => part !== undefined).join(', ');
}

/** An ampersand joins people where each has two names, and is of a firm’s or a desk’s own name else. */
function partedAtAmpersands(names: string): string[] {
  const parts = names.split(' & ');
  return !names.startsWith('The ') && parts.every((part) => part.trim().includes(' ')) ? parts : [names];
}

/** Lower case is a job or an address; names begin with a capital, or with a letter of a script that has none. */
function isName(part: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(part) || NAME_PARTICLES.has(part.split(' ', 1)[0] ?? '');
}

/**
 * A person has two names or three and a family name with its particles; an agency, a desk, what has an article before it or a
 * single name is left whole.
 */
function authorOf(name: string): Author {
  const all = name.split(/\s+/);
  const last = all.at(-1) ?? '';
  const suffix = all.length > 2 && SUFFIX.test(last) ? last : undefined;
  const words = suffix === undefined ? all : all.slice(0, -1);
  const isWhole = words.length < 2 || words.length > 6 || BYLINE_JOB.test(name) || /\d|&|^The /.test(name);
  if (isWhole) return { literal: name };
  let start = words.length - 1;
  while (start > 1 && NAME_PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  const [first, second] = [words.slice(0, start).join(' '), words.slice(start).join(' ')];
  if (words.every((word) => FAMILY_FIRST.test(word))) return { family: first, given: second };
  return { family: second, given: first, ...(suffix !== undefined && { suffix }) };
}
