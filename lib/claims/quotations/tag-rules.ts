import { type Attribution, attribute, type SpokenParagraph } from './attribution.ts';
import { firstCueFrom } from './cue-order.ts';
import { isTypedDash } from './dashes.ts';
import type { Discourse } from './discourse.ts';
import { type Frame, factsAt, lowerAt, type Stretch } from './frame.ts';
import { leadsWithSubject } from './lexicon.ts';
import { readPhraseRight } from './noun-phrases.ts';
import type { NounPhrase } from './phrase.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { SpokenCue, SpokenSentence } from './spoken-sentence.ts';
import { subjectBehindTag } from './tag-subjects.ts';

// Cues looked at rightwards for a tag in commas.
const FAR = 12;

/** A tag found after a quotation, and the last of its words. */
export interface Tag {
  readonly attribution: Attribution;
  readonly last: number;
  /** Stands behind a full stop, as a sentence of its own: "A choir then sang." may be one, or what happened next. */
  readonly apart: boolean;
}

/** The tag right after the quotation at a word: “…,” she said · “…,” said the mayor, · “…,” according to the mayor. */
export function findTag(
  discourse: Discourse,
  spoken: SpokenParagraph,
  sentenceIndex: number,
  quote: number,
): Tag | null {
  const { frame, sentences } = spoken;
  const sentence = sentences[sentenceIndex];
  const run = frame.words[quote]?.run;
  if (sentence === undefined || !run) return null;
  const end = discourse.text[run.end - 1] ?? '';
  let next = quote + 1;
  let parted = ',?!—–…-'.includes(end);
  while (next <= sentence.last && isParting(frame, next)) {
    parted = true;
    next++;
  }
  if (next <= sentence.last) {
    if (frame.words[next]?.kind === 'quote') return null;
    const signed = isTypedDash(lowerAt(frame, next - 1)) ? signature(discourse, frame, next, sentence.last) : null;
    if (signed !== null) return signed;
    return parted || quote === sentence.first
      ? tagAt(discourse, frame, sentence, next, quote === sentence.first)
      : null;
  }
  const following = sentences[sentenceIndex + 1];
  if (following === undefined || following.first !== next) return null;
  if (isTypedDash(lowerAt(frame, next))) return signature(discourse, frame, next + 1, following.last);
  if (!'?!.'.includes(end) || end === '') return null;
  const tag = tagAt(discourse, frame, following, next, true);
  const short = tag !== null && following.last - tag.last <= 1;
  if (tag === null || !(short || (end !== '.' && !opensClause(frame, tag.last + 1)))) return null;
  return end === '.' ? { ...tag, apart: true } : tag;
}

/** A tag somewhere to the right in the same sentence, between commas or at its end: "…, the report said." */
export function findParenthesis(frame: Frame, sentence: SpokenSentence, quote: number): Attribution | null {
  const from = firstCueFrom(sentence.cues, quote);
  for (const cue of sentence.cues.slice(from, from + FAR)) {
    if (cue.first <= quote || cue.speaker === null || cue.kind !== 'say') continue;
    const own = cue.form === 'source' ? cue.first : (cue.phrase?.first ?? -1);
    const starts = own <= quote ? own : Math.min(own, cue.first); // "…, teilte das Amt mit"
    const reported = factsAt(frame, starts - 1).reporting;
    if (starts <= quote || !isParting(frame, reported ? starts - 2 : starts - 1)) continue;
    if (cue.form !== 'source' && opensClause(frame, Math.max(cue.last, cue.phrase?.last ?? 0) + 1)) continue;
    return attribute('parenthesis', cue.speaker, cue);
  }
  return null;
}

function tagAt(discourse: Discourse, frame: Frame, sentence: SpokenSentence, at: number, opening: boolean): Tag | null {
  const cue = sentence.cues[firstCueFrom(sentence.cues, at)];
  if (cue === undefined) return null;
  if (cue.form === 'source') {
    const attribution = cue.first === at ? attribute('tagged', cue.speaker, cue) : null;
    return asTag(attribution, cue.phrase?.last ?? cue.last);
  }
  if (cue.phrase !== null && opensWith(frame, at, cue.phrase) && cue.form !== 'passive')
    return asTag(attribute('tagged', cue.speaker, cue), cue.last);
  if (!leadsWithSubject(frame)) return freeTag(cue, at);
  return cue.verb === at && (opening || cue.kind === 'say') ? inverted(discourse, frame, sentence, cue) : null;
}

// Whether a tag opens with its subject: "Ann Lee told", "as Ann Lee put it", "one customer, Ann Lee, told".
function opensWith(frame: Frame, at: number, { first, kind }: NounPhrase): boolean {
  if (first === at || (first === at + 1 && factsAt(frame, at).as)) return true;
  if (kind !== 'name' || lowerAt(frame, first - 1) !== ',') return false;
  const described = readPhraseRight(frame, at, first - 2);
  return described?.kind === 'common' && described.last === first - 2;
}

// "sagte Ann Lee", "a-t-elle déclaré", "dijo": the subject is found already, wherever it stands.
function freeTag(cue: SpokenCue, at: number): Tag | null {
  if (cue.first !== at || cue.form !== 'finite') return null;
  const attribution = attribute('tagged', cue.speaker, cue, cue.phrase !== null);
  return asTag(attribution, Math.max(cue.last, cue.phrase?.last ?? cue.last));
}

// "said Ann Lee", "said the mayor".
function inverted(discourse: Discourse, frame: Frame, sentence: Stretch, cue: SpokenCue): Tag | null {
  if (cue.phrase !== null && cue.phrase.first > cue.verb)
    return asTag(attribute('tagged', cue.speaker, cue), cue.phrase.last); // read with its sentence
  const named = subjectBehindTag(frame, cue.verb, sentence.last);
  if (named === null) return null;
  const speaker = resolvePhrase(discourse, frame, named);
  return asTag(attribute('tagged', speaker, { ...cue, speaker, phrase: named }), named.last);
}

// “…” — Ann Lee
function signature(discourse: Discourse, frame: Frame, at: number, last: number): Tag | null {
  const phrase = readPhraseRight(frame, at, last);
  if (phrase?.kind !== 'name' || phrase.first !== phrase.head.first) return null;
  const after = lowerAt(frame, phrase.last + 1);
  if (phrase.last < last && after !== ',' && after !== '.' && after !== '(') return null;
  return asTag(attribute('signed', resolvePhrase(discourse, frame, phrase), null), phrase.last);
}

function asTag(attribution: Attribution | null, last: number): Tag | null {
  return attribution === null ? null : { attribution, last, apart: false };
}

function opensClause(frame: Frame, at: number): boolean {
  const { complement, personal, determiner } = factsAt(frame, at);
  return complement || personal || determiner || frame.words[at]?.kind === 'quote';
}

function isParting(frame: Frame, at: number): boolean {
  const lower = lowerAt(frame, at);
  return lower === ',' || isTypedDash(lower);
}
