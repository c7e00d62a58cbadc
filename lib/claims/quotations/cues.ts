import type { SpeechVerbKind, VerbForm } from '../../languages/speech-words.ts';
import { documentBefore, isNew } from './antecedents.ts';
import { endsLike, isAdverb, isBoundary, isPlural } from './clauses.ts';
import { finiteCue, unlistedCue } from './finite-cues.ts';
import { type Frame, factsAt, firstFrom, frameWord, isCapital, lowerAt, type Stretch } from './frame.ts';
import { opensInverted } from './inverted-lead-ins.ts';
import { factsOf, leadsWithSubject } from './lexicon.ts';
import { isPossessive, withoutPossessive } from './possessives.ts';

/** What shape a cue has, which says where its subject stands. */
export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive' | 'source';

/** A verb or phrase that may lead in somebody's words. `first` takes in its auxiliaries: "is soon due to [say]". */
export interface Cue extends Stretch {
  /** The index of the verb itself, or of a source phrase's first word. */
  readonly verb: number;
  readonly form: CueForm;
  readonly kind: SpeechVerbKind;
  /** More often something else: a cue only right at a quotation. */
  readonly weak: boolean;
  /** Agrees with several people. */
  readonly many: boolean;
  /** The pronoun glued to the verb: "a-t-[il] déclaré". */
  readonly enclitic: number | null;
  /** Where the subject may stand inside the verb: "hat [Lee] gesagt", "teilte [das Amt] mit". */
  readonly inside: Stretch | null;
}

// Words between a plural subject and its verb, with what hangs on it.
const PHRASE = 12;
// Words between two commas.
const ASIDE = 10;

/** The cues of one sentence, in order. */
export function findCues(frame: Frame, sentence: Stretch): Cue[] {
  const found: Cue[] = [];
  const inflected = leadsWithSubject(frame);
  let read = sentence.first; // words before it are part of a cue
  for (let next = firstFrom(frame.cues, read); next < frame.cues.length; next++) {
    const at = frame.cues[next] as number;
    if (at > sentence.last) break;
    if (at < read) continue;
    const cue = cueAt(frame, at, sentence, inflected);
    if (cue === null) continue;
    found.push(cue);
    read = Math.max(at, cue.inside === null ? cue.last : cue.verb) + 1;
  }
  return found;
}

function cueAt(frame: Frame, at: number, sentence: Stretch, inflected: boolean): Cue | null {
  const { verb, sources, sourceAfter } = factsAt(frame, at);
  if (sourceAfter) return makeCue({ first: at, last: at, verb: at }, 'source', 'say', false);
  const source = sources.length === 0 ? null : sourceAt(frame, at, sentence.last, sources);
  if (source !== null) return source;
  if (verb === null) return sources.length === 0 ? unlistedCue(frame, at, sentence) : null;
  return inflected ? verbCue(frame, at, sentence, verb) : finiteCue(frame, at, sentence, verb);
}

function sourceAt(frame: Frame, at: number, last: number, phrases: readonly (readonly string[])[]): Cue | null {
  const found = phrases.find((phrase) => phrase.every((word, k) => lowerAt(frame, at + k) === word));
  if (found === undefined || at + found.length > last) return null;
  const next = frame.words[at + found.length];
  if (next?.facts.verb && !leadsWithSubject(frame)) return null; // "según explicó Lee"
  const parted = at === 0 || frameWord(frame, at - 1)?.kind === 'quote' || lowerAt(frame, at - 1) === ',';
  if (factsAt(frame, at).adverb && !(parted && next && (next.capital || next.facts.determiner))) return null; // ", so Lee"
  const end = at + found.length - 1;
  if (factsAt(frame, at).nameLink && !isViewpoint(frame, at, end + 1)) return null;
  return makeCue({ first: at, last: end, verb: at }, 'source', 'say', false);
}

// "Für Ministerin Nora Quill ist das „…“", at the head of a sentence: not "für den Bau", nor a place.
function isViewpoint(frame: Frame, at: number, next: number): boolean {
  const opens = at === 0 || lowerAt(frame, at - 1) === '.' || factsAt(frame, at - 1).joiner;
  const first = factsAt(frame, next).determiner ? next + 1 : next;
  const name = frame.words[first]?.name ?? frame.words[first + 1]?.name ?? null;
  const named = name !== null && (frame.words[first + 1]?.name === name || frame.words[first + 2]?.name === name);
  return opens && (named || factsAt(frame, first).role || factsAt(frame, first).honorific);
}

function makeCue(
  place: { readonly first: number; readonly last: number; readonly verb: number },
  form: CueForm,
  kind: SpeechVerbKind,
  weak: boolean,
): Cue {
  const { first, last, verb } = place;
  return { first, last, verb, form, kind, weak, many: false, enclitic: null, inside: null };
}

function verbCueAt(at: number, first: number, form: CueForm, { kind, weak }: VerbForm): Cue {
  return { first, last: at, verb: at, form, kind, weak, many: false, enclitic: null, inside: null };
}

function verbCue(frame: Frame, at: number, sentence: Stretch, listed: VerbForm): Cue | null {
  const found = listed;
  if (opensInverted(frame, at, sentence)) return verbCueAt(at, at, 'finite', found); // "Added Lee: “…”"
  if (found.particle !== undefined && lowerAt(frame, at + 1) !== found.particle) return null; // "as the mayor put it"
  if ((isCapital(frame, at) && at > sentence.first) || frame.words[at]?.name) return null;
  if (factsAt(frame, at).onward && factsAt(frame, at + 1).infinitiveMark) return null; // goes on doing, not speaking
  if (lowerAt(frame, at + 1) === '-' || lowerAt(frame, at - 1) === '-') return null; // "so-called", "call-in"
  let first = at;
  while (first > sentence.first && isAdverb(frame, first - 1)) first--;
  const before = factsAt(frame, first - 1);
  if (found.shape === 'ing') {
    if (!before.be) return before.nounBefore ? null : verbCueAt(at, first, 'participle', found);
    return verbCueAt(at, chainStart(frame, first, sentence.first), 'finite', found);
  }
  const chain = chainStart(frame, first, sentence.first);
  if (before.infinitiveMark)
    return verbCueAt(at, chain, endsLike(frame, lowerAt(frame, chain), 'gerund') ? 'participle' : 'infinitive', found);
  if (found.shape === 'past' || found.shape === 'participle') {
    if (before.be) return verbCueAt(at, chain, 'passive', found);
    if (found.shape === 'participle') return before.have ? verbCueAt(at, chain, 'finite', found) : null;
    if (before.nounBefore || (chain === sentence.first && isCapital(frame, at))) return null;
    if (isOwner(frame, first - 1)) return isNamed(frame, first - 1) ? verbCueAt(at, first, 'passive', found) : null;
    if (chain === at && isAside(frame, at, sentence.last)) return null;
    if (found.weak && before.document && factsAt(frame, at + 1).preposition) return null; // "a message found in a drawer"
    return verbCueAt(at, chain, 'finite', found);
  }
  if (before.nounBefore || isPossessive(lowerAt(frame, first - 1))) return null; // "the claims", "her remarks"
  const alone = chain === first;
  if (alone && found.kind === 'act' && !found.weak && isClosed(frame, at)) return null;
  const doubtful = found.shape === 'third' && factsAt(frame, at).maybePlural && alone;
  if (doubtful && !isSayer(frame, first - 1) && !isOfPaper(frame, at, sentence)) return null;
  if (found.shape === 'base' && alone && !takesBase(frame, first - 1)) {
    const noun = found.weak || factsAt(frame, at).speechNoun || found.kind !== 'say';
    if (noun || !isPluralAhead(frame, first - 1, sentence.first)) return null;
  }
  if (chain === sentence.first && at === sentence.first) return null;
  return verbCueAt(at, chain, 'finite', found);
}

// "the loan, agreed in 2031, had been": between commas, and the clause's own verb behind them, it says what was done to it.
function isAside(frame: Frame, at: number, last: number): boolean {
  if (lowerAt(frame, at - 1) !== ',') return false;
  let end = at + 1;
  while (end < last && end < at + ASIDE && lowerAt(frame, end) !== ',' && frame.words[end]?.kind !== 'quote') end++;
  const { auxiliary, infinitiveMark } = factsAt(frame, end + 1);
  return lowerAt(frame, end) === ',' && auxiliary && !infinitiveMark;
}

// "the ministry’s proposed toll": not "Sotheby’s said", whose name it is, nor "he’s said".
function isOwner(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  return word?.kind === 'word' && word.name === null && isPossessive(word.lower) && !word.facts.personal;
}

// "what’s called the “…”": what something is named.
function isNamed(frame: Frame, at: number): boolean {
  const { opener, relative } = factsOf(frame.lexicon, withoutPossessive(lowerAt(frame, at)));
  return opener || relative;
}

// “…,” the letter to Chairman Lee (D-Marl) reads, according to: a paper right behind a quotation, and the verb ends the clause.
function isOfPaper(frame: Frame, at: number, { first, last }: Stretch): boolean {
  if (at < last && frame.words[at + 1]?.kind === 'word') return false;
  let before = at - 1;
  if (lowerAt(frame, before) === ')')
    while (before > first && at - before < ASIDE && lowerAt(frame, before) !== '(') before--;
  if (lowerAt(frame, before) === '(') before--;
  const paper = documentBefore(frame, first, before);
  if (paper === null) return false;
  const parted = lowerAt(frame, paper.first - 1) === ',';
  return frameWord(frame, parted ? paper.first - 2 : paper.first - 1)?.kind === 'quote';
}

function isSayer(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  if (word === undefined || word.facts.party) return false;
  const { facts } = word;
  if (word.kind === 'quote' || word.name !== null || word.lower === ',' || facts.who || facts.and) return true;
  return facts.agrees !== null || facts.role || facts.document || facts.bodyNoun;
}

// "the owners lobby was": a word that the clause’s own verb follows is its subject.
function isClosed(frame: Frame, at: number): boolean {
  const { be, have } = factsAt(frame, at + 1);
  return be || have;
}

// A bare base form is a verb after a plural subject or an auxiliary; after a singular it is a noun.
function takesBase(frame: Frame, at: number): boolean {
  if (factsAt(frame, at).takesBase) return true;
  if (frame.words[at]?.name && coordinated(frame, at)) return true;
  return !isOneNew(frame, at) && isPlural(frame, lowerAt(frame, at));
}

// "a Marl Times report": behind an article for one, a name is no more than one, whatever it ends in.
function isOneNew(frame: Frame, at: number): boolean {
  const name = frame.words[at]?.name ?? null;
  if (name === null) return false;
  let first = at;
  while (first > 0 && frame.words[first - 1]?.name === name) first--;
  return isNew(factsAt(frame, first - 1));
}

// "Traders at the harbour say": the head of the phrase is before what hangs on it.
function isPluralAhead(frame: Frame, last: number, floor: number): boolean {
  let head: number | null = null;
  for (let at = last; at > floor && last - at < PHRASE && !isBoundary(frame, at); at--)
    if (factsAt(frame, at).preposition) head = at - 1;
  if (head === null) return false;
  return factsAt(frame, head).takesBase || isPlural(frame, lowerAt(frame, head));
}

// "Lee and Ford call it: two names take the plural.
function coordinated(frame: Frame, at: number): boolean {
  const name = frame.words[at]?.name;
  let first = at;
  while (first > 0 && frame.words[first - 1]?.name === name) first--;
  return factsAt(frame, first - 1).and || factsAt(frame, first).and;
}

function chainStart(frame: Frame, from: number, floor: number): number {
  let first = from;
  while (first > floor) {
    if (frame.words[first - 1]?.name) break; // "Ms May said"
    const before = factsAt(frame, first - 1);
    const next = frame.words[first];
    const leads = before.infinitiveLead && (next?.facts.infinitiveMark || next?.facts.infinitiveLead);
    if (!before.auxiliary && !leads && !isAdverb(frame, first - 1)) break;
    first--;
  }
  return first;
}
