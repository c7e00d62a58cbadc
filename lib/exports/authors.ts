import { authorsAfterBy, BYLINE_JOB } from '../article/byline.ts';
import { NAME_PARTICLES } from '../text/name-particles.ts';

/** One author of an article, as citations have them: a person, or a name that is not to be taken apart. */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

/** What joins the names of a byline. */
const BETWEEN = / ?[,;/|•·] ?| (?:and|und|et|y|with|&) /u;
/** What stands after a name without being of it: a place, an employer. */
const BEYOND = / (?:in|for|at|aus|für|à|pour|en|para) .*$/u;

/** The authors of a byline as printed: "By Ana Ruiz and Jo van Dyke, health editor" are two people. */
export function authorsOf(byline: string | null): Author[] {
  const line = (byline ?? '').replace(/\s+/g, ' ').trim();
  if (line === '') return [];
  const names = (authorsAfterBy(line) ?? line)
    .split(BETWEEN)
    .map((part) => part.replace(BEYOND, '').trim())
    .filter(isName);
  return names.length === 0 ? [{ literal: line }] : [...new Set(names)].map(authorOf);
}

/** How an author is written in running text. */
export function authorName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}

/** Lower case is a job or an address; names begin with a capital, or with a letter of a script that has none. */
function isName(part: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(part) || NAME_PARTICLES.has(part.split(' ', 1)[0] ?? '');
}

/** A person has two names or three and a family name with its particles; an agency, a desk or a single name is left whole. */
function authorOf(name: string): Author {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6 || BYLINE_JOB.test(name) || /\d/.test(name)) return { literal: name };
  let start = words.length - 1;
  while (start > 1 && NAME_PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}
