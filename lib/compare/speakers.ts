import { BODY_WORDS } from '../languages/english/body-words.ts';
import { STOP_WORDS } from '../languages/english/stop-words.ts';
import { NAME_PARTICLES } from '../text/name-particles.ts';

const HONORIFICS =
  /\b(?:sir|dame|mr|mrs|ms|miss|dr|lord|lady|baroness|prof|professor|rep|sen|gov|president|senator)\b\.? ?/g;
// A voice for somebody: their words may be printed as the principal's own, and neither is a conflict.
const VOICES =
  /\b(?:spokes(?:man|woman|person|people)|statement|letter|lawyers?|attorneys?|office|aides?|representatives?|campaign|press release|indictment|report|officials?)\b/;

// Last words of names of parties' members and of firms, beside those that bodies of every kind have.
const NO_PERSON =
  /\b(?:embassy|democrats?|republicans?|conservatives?|tory|tories|labour|liberals?|greens?|socialists?|lines?|ferries|shipping|rail|railways?|motors|energy|electric|steel|oil|gas|water|foods|stores|insurance|systems|technologies|software|solutions|logistics|pharmaceuticals|laboratories|labs|studios|records|capital|global|international|authority|alliance|watch|aid|relief|red cross|guard|coastguard|surveys?)$/;

/** Two speakers as one name: honorifics and case left out, a surname alone meeting the full name. */
export function isSameSpeaker(a: string, b: string): boolean {
  const [left, right] = [plainName(a), plainName(b)];
  if (!left || !right) return false;
  if (left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`)) return true;
  const [x, y] = [left.split(' '), right.split(' ')];
  // "Ada R. Marlow" and "Ada Marlow": the same first and last word.
  return x.length > 1 && y.length > 1 && x[0] === y[0] && x.at(-1) === y.at(-1);
}

/**
 * Whether two named speakers are different people. Silent unless sure: both must be names of persons, and neither may
 * be a voice for somebody else (a spokesman, an office, a document).
 */
export function speakersConflict(a: string | null, b: string | null): boolean {
  if (a === null || b === null || isSameSpeaker(a, b)) return false;
  if (!isPersonName(a) || !isPersonName(b)) return false;
  // A word in common is a family, a nickname or a middle name: two ways of printing one person, for all we know.
  const words = new Set(plainName(a).split(' '));
  return !plainName(b)
    .split(' ')
    .some((word) => word.length > 1 && words.has(word));
}

/** Whether two names are of two persons as far as their printing goes, family or not: what one says the other did not. */
export function areTwoPeople(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && !isSameSpeaker(a, b) && isPersonName(a) && isPersonName(b);
}

function isPersonName(name: string): boolean {
  const words = name.replace(/[.,]/g, '').split(' ').filter(Boolean);
  if (words.length < 2 || VOICES.test(name.toLowerCase()) || isBody(name.toLowerCase())) return false;
  if (STOP_WORDS.has((words[0] ?? '').toLowerCase())) return false; // a sentence opener taken for a first name
  return words.every((word) => /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word));
}

function isBody(name: string): boolean {
  return NO_PERSON.test(name) || BODY_WORDS.has(name.split(' ').at(-1) ?? '');
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(HONORIFICS, '')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/^the /, '')
    .trim();
}
