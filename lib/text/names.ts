import type { NameWords } from '../languages/text-words.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** A run of words that looks like the name of a person, place or body. */
export interface NameMention extends Span {
  /** As printed, honorifics and possessive left out: "Ada Marlow" of "Dame Ada Marlow’s". */
  readonly name: string;
}

/** Of each token whether it begins with a capital, and whether one would stand there anyway. */
export type Capitals = Uint8Array;

const IN_SENTENCE = 1;
const OPENING = 2;

/** Tells the capitals of a text that mean something from those that open a sentence or a quotation: “Our work …”. */
export function findCapitals(tokens: readonly Token[], sentences: readonly Span[]): Capitals {
  const capitals = new Uint8Array(tokens.length);
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isCapitalised(token)) continue;
    while (next < sentences.length && (sentences[next] as Span).start < token.start) next++;
    const opens = sentences[next]?.start === token.start || isAfterOpener(tokens, at);
    capitals[at] = opens ? OPENING : IN_SENTENCE;
  }
  return capitals;
}

/**
 * Names among the tokens of a text, in order: runs of capitalised words, joined by small links inside ("Bank of England",
 * "Ministry of Defence"), with acronyms. A single capitalised word that starts a sentence counts only when the text also
 * prints it, or a name holding it, elsewhere in mid-sentence: names recur, openers do not. `firm` are the words that it
 * so prints, where the tokens are only a part of the text.
 */
export function findNames(
  tokens: readonly Token[],
  capitals: Capitals,
  words: NameWords,
  firm: ReadonlySet<string> = midSentenceNames(tokens, capitals, words),
): NameMention[] {
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (capitals[at] === 0) continue;
    const run = { first: at, last: endOfRun(tokens, capitals, at, words), opens: capitals[at] === OPENING };
    at = run.last;
    const name = nameOf(tokens, run, words, firm);
    if (name !== null) names.push(name);
  }
  return names;
}

/**
 * The tokens with articles and the like cut off the word they are short before, "l’Ardente" as "l’" and "Ardente", for a
 * language that does so; else the tokens themselves. `elided` are the short forms with their apostrophe.
 */
export function partElided(tokens: readonly Token[], elided: ReadonlySet<string>): readonly Token[] {
  if (elided.size === 0) return tokens;
  const parts: Token[] = [];
  for (const token of tokens) {
    const { kind, start, end, text, lower } = token;
    const cut = kind === 'word' ? lower.indexOf("'") + 1 : 0;
    if (cut === 0 || !elided.has(lower.slice(0, cut))) {
      parts.push(token);
      continue;
    }
    const middle = start + cut;
    parts.push({ kind, start, end: middle, text: text.slice(0, cut), lower: lower.slice(0, cut) });
    parts.push({ kind, start: middle, end, text: text.slice(cut), lower: lower.slice(cut) });
  }
  return parts;
}

/** Lower-case words capitalised in mid-sentence: what tells a name from a sentence's opener in the rest of the text. */
export function midSentenceNames(
  tokens: readonly Token[],
  capitals: Capitals,
  words: NameWords,
  firm: Set<string> = new Set(),
): Set<string> {
  for (let at = 0; at < tokens.length; at++) {
    if (capitals[at] !== IN_SENTENCE) continue;
    // Where every noun has a capital, only one beside another says anything.
    if (words.nounsCapitalised && !capitals[at - 1] && !capitals[at + 1]) continue;
    firm.add(withoutPossessive((tokens[at] as Token).lower));
  }
  return firm;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly opens: boolean;
}

// What of a run of capitalised words is a name, if anything is.
function nameOf(tokens: readonly Token[], run: Run, words: NameWords, firm: ReadonlySet<string>): NameMention | null {
  let { first, last } = run;
  while (
    first <= last &&
    !isInitials(tokens, first, last) &&
    isDroppable(tokens[first] as Token, run, first, words, firm)
  )
    first++;
  while (last > first && isLoose((tokens[last] as Token).lower, words)) last--;
  if (first > last) return null;
  const opener = tokens[first] as Token;
  if (first === last) {
    if (opener.text.length < 2 || words.ordinary.has(opener.lower)) return null;
    if (words.nounsCapitalised && !isFirmNoun(tokens, first, words, firm)) return null;
  }
  return { start: opener.start, end: (tokens[last] as Token).end, name: withoutPossessive(spell(tokens, first, last)) };
}

// "A.E. Lee": no article.
function isInitials(tokens: readonly Token[], first: number, last: number): boolean {
  const letter = tokens[first];
  if (letter?.text.length !== 1 || first + 2 > last) return false; // nearly always
  const [point, second] = [tokens[first + 1], tokens[first + 2]];
  if (point?.text !== '.' || second?.text.length !== 1) return false;
  return point.start === letter.end && second.start === point.end;
}

// At the end of a run: a link, or a noun that is no name beside one that may be.
function isLoose(word: string, words: NameWords): boolean {
  return words.links.has(word) || words.joiners.has(word) || (words.nounsCapitalised && words.ordinary.has(word));
}

// One noun among nouns with capitals: an acronym, or part of a longer name elsewhere and without an article here.
function isFirmNoun(tokens: readonly Token[], at: number, words: NameWords, firm: ReadonlySet<string>): boolean {
  const { text, lower } = tokens[at] as Token;
  if (text.length > 1 && text === text.toUpperCase()) return true;
  return firm.has(withoutPossessive(lower)) && !words.secondLinks.has(tokens[at - 1]?.lower ?? '');
}

function endOfRun(tokens: readonly Token[], capitals: Capitals, first: number, words: NameWords): number {
  let last = first;
  while (last + 1 < tokens.length) {
    if (isPossessive((tokens[last] as Token).text)) return last; // a possessive closes a name
    const joined = acrossMark(tokens, capitals, last, words);
    if (joined > last) {
      last = joined;
      continue;
    }
    if (!goesOnWithin(capitals, last + 1, last + 1 + MOST_LINKS)) return last; // nearly always, so before any word is looked up
    if (words.joiners.has((tokens[last + 1] as Token).lower))
      return endOfJoinedBody(tokens, capitals, last, words) ?? last;
    const next = afterLinks(tokens, last, words);
    if (capitals[next] !== IN_SENTENCE) return last;
    if (next > last + 1 && words.weekdays.has((tokens[last] as Token).lower)) return last; // "On Monday the Home Office …"
    last = next;
  }
  return last;
}

// "The Health and Human Services Department": two nouns behind an article, the second with the last word of a body's name.
function endOfJoinedBody(
  tokens: readonly Token[],
  capitals: Capitals,
  noun: number,
  { joinedBodies: { articles, ends } }: NameWords,
): number | null {
  if (!articles.has(tokens[noun - 1]?.lower ?? '')) return null;
  let last = noun + 1;
  while (capitals[last + 1] === IN_SENTENCE) last++;
  return last > noun + 2 && ends.has((tokens[last] as Token).lower) ? last : null;
}

// Whether a capital that means something stands between two places.
function goesOnWithin(capitals: Capitals, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (capitals[at] === IN_SENTENCE) return true;
  return false;
}

// The token after at most so many links.
const MOST_LINKS = 2;
function afterLinks(tokens: readonly Token[], last: number, { links, secondLinks }: NameWords): number {
  let next = last + 1;
  if (!links.has(tokens[next]?.lower ?? '')) return next;
  next++;
  const word = tokens[next]?.lower ?? '';
  return links.has(word) || secondLinks.has(word) ? next + 1 : next;
}

// An initial's point ("Ada L. Byron") or a hyphen inside a name ("Marsh-Ogden") does not end it.
function acrossMark(tokens: readonly Token[], capitals: Capitals, last: number, { compoundEnds }: NameWords): number {
  const word = tokens[last] as Token;
  const mark = tokens[last + 1];
  const next: Token | undefined = tokens[last + 2];
  if (mark === undefined || next === undefined || mark.start !== word.end) return last;
  const hyphen = (mark.text === '-' || mark.text === '‐' || mark.text === '‑') && next.start === mark.end;
  if (next.text.charAt(0) === next.text.charAt(0).toLowerCase()) {
    const given = hyphen && next.kind === 'word' && Boolean(capitals[last - 1]); // "Yoon Min-seo", not "Kent-based"
    return given && !compoundEnds.has(next.lower) && !next.lower.endsWith('ed') ? last + 2 : last;
  }
  const initial = mark.text === '.' && word.text.length === 1;
  return initial || hyphen ? last + 2 : last;
}

// The words as printed, one space wherever there was any.
function spell(tokens: readonly Token[], first: number, last: number): string {
  let word = tokens[first] as Token;
  let name = word.text;
  for (let at = first + 1; at <= last; at++) {
    const next = tokens[at] as Token;
    name += next.start === word.end ? next.text : ` ${next.text}`;
    word = next;
  }
  return name;
}

function isDroppable(
  token: Token,
  run: Run,
  at: number,
  { links, honorifics, ordinary }: NameWords,
  firm: ReadonlySet<string>,
): boolean {
  if (links.has(token.lower) || honorifics.has(token.lower)) return true;
  if (!run.opens || at !== run.first) return ordinary.has(token.lower) && at === run.first;
  return ordinary.has(token.lower) || (run.first === run.last && !firm.has(withoutPossessive(token.lower)));
}

// Only words differ from their lower case, and those that do not are one string with it.
function isCapitalised({ text, lower }: Token): boolean {
  return text !== lower && text.charCodeAt(0) !== lower.charCodeAt(0);
}

function isAfterOpener(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  return before !== undefined && before.end === tokens[at]?.start && '"“‘\'«„('.includes(before.text);
}

// "Marlow’s", "the Marlows’".
function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return isApostrophe(last) || (last === 115 && isApostrophe(word.charCodeAt(word.length - 2)));
}

function withoutPossessive(word: string): string {
  if (!isPossessive(word)) return word;
  return word.slice(0, isApostrophe(word.charCodeAt(word.length - 1)) ? -1 : -2);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
