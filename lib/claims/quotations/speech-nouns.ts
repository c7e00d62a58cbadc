import { type Attribution, attribute } from './attribution.ts';
import { beforeArticle, isAdverb, isBoundary } from './clauses.ts';
import type { Discourse } from './discourse.ts';
import { type Frame, factsAt, frameWord, type Stretch, type Word } from './frame.ts';
import { canSpeak } from './free-subjects.ts';
import { readPhrase, readPhraseRight } from './noun-phrases.ts';
import { phraseOf } from './phrase.ts';
import { isPossessive } from './possessives.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { memberAt, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

// Words between "claim that there have been" and the quotation.
const NEAR = 6;
// Words between an account and the quotation, and between "by" and the account.
const ACCOUNT = 14;
const OWNER = 6;
// Words between a verb of making a claim and its noun.
const BROUGHT = 4;
// Words before a verb looked back over for its subject.
const CLAUSE = 12;

/** A noun of speech and whose it is: "the mayor’s claim that there were “…”", "her warning of “…”". */
export function findSpeechNoun(
  discourse: Discourse,
  frame: Frame,
  sentence: SpokenSentence,
  quote: number,
): Attribution | null {
  for (let at = quote - 1; at > sentence.first && at >= quote - NEAR; at--) {
    const word = frame.words[at];
    const parts = word?.kind === 'mark' && word.lower !== ':' && !(at === quote - 1 && word.lower === ',');
    if (word === undefined || word.kind === 'quote' || parts) return null;
    if (word.facts.charge && !isBrought(frame, sentence, at)) return null;
    if (!word.facts.speechNoun && !word.facts.charge) continue;
    const next = factsAt(frame, at + 1);
    const giver = next.origin ? readPhraseRight(frame, at + 2, quote - 1) : null;
    if (giver !== null) return attribute('clause', resolvePhrase(discourse, frame, giver), null);
    const told = next.be && at + 3 === quote && frame.words[at + 2]?.kind === 'mark'; // "her reply was, “…”"
    if (isDescription(frame, at, quote)) return attribute('led-in', ownerOf(discourse, frame, sentence, at), null);
    if (at + 1 !== quote && !told && !next.afterSpeechNoun) continue;
    return attribute('clause', ownerOf(discourse, frame, sentence, at), null);
  }
  return null;
}

// "Lee’s references to him as “…”"
function isDescription(frame: Frame, noun: number, quote: number): boolean {
  return factsAt(frame, noun + 1).infinitiveMark && factsAt(frame, beforeArticle(frame, quote)).as;
}

// "bakers lob charges", "her charge that": not "in court over his charges of", which are against him.
function isBrought(frame: Frame, { first }: Stretch, noun: number): boolean {
  if (factsAt(frame, noun + 1).complement) return true;
  for (let at = noun - 1; at >= first && at >= noun - BROUGHT; at--) if (factsAt(frame, at).voicing) return true;
  return false;
}

/** Whose account the sentence gives: "by Lee’s own account, it was “…”", "it was, by her account, “…”". */
export function findAccount(
  discourse: Discourse,
  frame: Frame,
  sentence: SpokenSentence,
  quote: number,
): Attribution | null {
  if (frame.words.length === 1) return null; // a bare quotation
  const last = Math.min(sentence.last, quote + ACCOUNT);
  for (let at = Math.max(sentence.first, quote - ACCOUNT); at <= last; at++) {
    if (!factsAt(frame, at).telling) continue;
    let by = at - 1;
    while (by > sentence.first && by > at - OWNER && !factsAt(frame, by).agent) by--;
    const parted = by === sentence.first || frameWord(frame, by - 1)?.kind !== 'word';
    if (!factsAt(frame, by).agent || !parted || frame.words[at + 1]?.kind === 'word') continue;
    return accountOf(discourse, frame, sentence, { first: by + 1, last: at - 1 });
  }
  return null;
}

function accountOf(
  discourse: Discourse,
  frame: Frame,
  sentence: SpokenSentence,
  { first, last }: Stretch,
): Attribution | null {
  const { shows, possessive } = factsAt(frame, first);
  if (possessive && shows !== null) {
    const { start, end } = frame.words[first] as Word;
    const own = sentence.mainPhrase !== null && sentence.mainPhrase.first < first ? sentence.main : null;
    const known = own?.member?.gender === shows ? own : resolvePronoun(discourse, shows, { start, end });
    return attribute('clause', known, null);
  }
  for (let at = first; at <= last; at++) {
    const { name, text } = frame.words[at] as Word;
    if (name === null || !isPossessive(text)) continue;
    let from = at;
    while (from > first && frameWord(frame, from - 1)?.name === name) from--;
    return attribute(
      'clause',
      resolvePhrase(discourse, frame, phraseOf(from, at, { first: from, last: at }, name)),
      null,
    );
  }
  return null;
}

function ownerOf(discourse: Discourse, frame: Frame, sentence: SpokenSentence, noun: number): Speaker | null {
  let parted = false; // "his picture and the words"
  for (let at = noun - 1; at >= sentence.first && at >= noun - 4; at--) {
    const word = frame.words[at];
    if (word === undefined || word.kind !== 'word') return null;
    if (word.facts.possessive && !parted) return ownedBy(discourse, frame, sentence, at, noun);
    parted ||= word.facts.determiner;
    if (word.facts.voicing && frame.words[noun + 1]?.kind !== 'quote') return voicedBy(discourse, frame, sentence, at);
    if (!isPossessive(word.text) || parted) continue;
    let first = at;
    while (first > sentence.first && word.name !== null && frameWord(frame, first - 1)?.name === word.name) first--;
    if (word.name === null) return null;
    const phrase = phraseOf(first, at, { first, last: at }, word.name);
    return resolvePhrase(discourse, frame, phrase);
  }
  return null;
}

// "She made her claim that": the sentence’s own subject; "Her reply: “…”": whoever "her" means.
function ownedBy(
  discourse: Discourse,
  frame: Frame,
  { first, main }: SpokenSentence,
  possessive: number,
  noun: number,
): Speaker | null {
  const opens = possessive === first || (possessive === first + 1 && factsAt(frame, first).joiner);
  if (!opens) return main;
  const { start, end, facts } = frame.words[possessive] as Word;
  if (facts.shows === null) return main;
  const { asked, sentence } = discourse;
  const answers = factsAt(frame, noun).answer && asked !== null && asked.sentence >= sentence - 1;
  if (answers && (asked.member.gender ?? facts.shows) === facts.shows)
    return memberAt(asked.member, { start, end }, 0.9);
  return resolvePronoun(discourse, facts.shows, { start, end });
}

// "as bakers lob charges that": whoever stands before the verb.
function voicedBy(discourse: Discourse, frame: Frame, { first }: Stretch, verb: number): Speaker | null {
  let last = verb - 1;
  while (last > first && (factsAt(frame, last).auxiliary || isAdverb(frame, last))) last--;
  let from = verb;
  while (from > first && verb - from < CLAUSE && !isBoundary(frame, from - 1)) from--;
  if (from > last) return null;
  const phrase = readPhrase(frame, { first: from, last }, 'nearest');
  return phrase === null || !canSpeak(frame, phrase) ? null : resolvePhrase(discourse, frame, phrase);
}
