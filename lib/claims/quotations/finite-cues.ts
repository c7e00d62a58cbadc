import type { VerbForm } from '../../languages/speech-words.ts';
import { isAdverb, isBreakAt } from './clauses.ts';
import type { Cue, CueForm } from './cues.ts';
import { type Frame, factsAt, frameWord, lowerAt, type Stretch } from './frame.ts';
import { subjectBehind } from './free-subjects.ts';
import { leadsWithSubject, NO_FACTS } from './lexicon.ts';

// Words between the two parts of a German verb: "hat … gesagt", "teilte … mit".
const FAR = 14;
// Adverbs and pronouns between an auxiliary and its participle elsewhere: "a-t-il également déclaré".
const NEAR = 5;

/** The cue of a verb whose form is listed as what it is, with its auxiliary or particle wherever that stands. */
export function finiteCue(frame: Frame, at: number, sentence: Stretch, verb: VerbForm): Cue | null {
  const word = frame.words[at];
  if (word === undefined || word.name !== null || (word.capital && at > sentence.first)) return null;
  if (lowerAt(frame, at - 1) === '-') return null;
  const many = verb.many ?? false;
  const cue = (first: number, last: number, form: CueForm, enclitic: number | null, inside: Stretch | null): Cue => {
    return { first, last, verb: at, form, kind: verb.kind, weak: verb.weak, many, enclitic, inside };
  };
  if (verb.shape === 'ing') return cue(at, at, 'participle', null, null);
  if (verb.shape !== 'finite') {
    const helper = findAuxiliary(frame, at, sentence);
    if (helper !== null) {
      const first = Math.min(withClitics(frame, helper.at, sentence.first), at);
      if (helper.passive) return cue(first, at, 'passive', null, null);
      const between = helper.at < at - 1 ? { first: helper.at + 1, last: at - 1 } : null;
      const enclitic = encliticAfter(frame, helper.at);
      const inside = frame.lexicon.speech.grammar.subject === 'second' && enclitic === null ? between : null;
      return cue(first, Math.max(at, helper.at), 'finite', enclitic, inside);
    }
    if (verb.shape === 'participle') return null;
  }
  const { determiner, preposition, clitic, reporting } = factsAt(frame, at - 1);
  if ((determiner && !clitic) || (preposition && !reporting)) return null; // "la denuncia", "die Frage"
  const first = withClitics(frame, at, sentence.first);
  if (verb.particle === undefined) {
    const enclitic = encliticAfter(frame, at);
    return cue(first, enclitic ?? at, 'finite', enclitic, null);
  }
  const particle = findParticle(frame, at, sentence.last, verb.particle);
  if (particle === null) return isBehindQuote(frame, first) ? cue(first, at, 'finite', null, null) : null; // "gab Lee zu"
  return cue(first, particle, 'finite', null, particle > at + 1 ? { first: at + 1, last: particle - 1 } : null);
}

/**
 * A verb that no list holds, right after a quotation: “…”, grince Lee. Papers put any verb there, so its place and a
 * subject right behind it say more than a longer list would.
 */
export function unlistedCue(frame: Frame, first: number, sentence: Stretch): Cue | null {
  const { grammar } = frame.lexicon.speech;
  let verb = first;
  while (verb < first + 2 && factsAt(frame, verb).clitic) verb++;
  const enclitic = encliticAfter(frame, verb);
  const { have, be } = factsAt(frame, verb);
  if ((have || (be && verb > first)) && grammar.subject === 'around') {
    verb = (enclitic ?? verb) + 1;
    while (verb < sentence.last && isAdverb(frame, verb)) verb++;
  }
  const word = frame.words[verb];
  if (word?.kind !== 'word' || word.capital || word.name !== null || word.facts !== NO_FACTS) return null;
  if (!grammar.endings.finite.split(' ').some((ending) => word.lower.endsWith(ending))) return null;
  const infinitive = grammar.subject === 'around' && isUnknown(frame, verb + 1) ? verb + 1 : verb; // "a fait savoir Lee"
  const last = enclitic === null ? infinitive : Math.max(verb, enclitic);
  const cue: Cue = { first, last, verb, form: 'finite', kind: 'say', weak: false, many: false, enclitic, inside: null };
  if (enclitic !== null) return cue;
  const phrase = subjectBehind(frame, sentence, cue);
  if (phrase === null) return grammar.dropsSubject && endsClause(frame, last + 1, sentence) ? cue : null;
  const { determiner, preposition, role, honorific, personal } = factsAt(frame, phrase.first);
  const firm = frame.words[phrase.first]?.name || determiner || role || honorific || personal;
  return firm && !preposition ? cue : null;
}

function isUnknown(frame: Frame, at: number): boolean {
  const word = frame.words[at];
  return word?.kind === 'word' && !word.capital && word.name === null && word.facts === NO_FACTS;
}

function isBehindQuote(frame: Frame, at: number): boolean {
  return (
    frameWord(frame, at - 1)?.kind === 'quote' ||
    (frameWord(frame, at - 2)?.kind === 'quote' && lowerAt(frame, at - 1) === ',')
  );
}

/** Whether a tag seems to stand behind a quotation, whose subject no rule has found: “…”, grince, amer, le vieux. */
export function isTagUnread(frame: Frame, quote: number): boolean {
  if (leadsWithSubject(frame) || lowerAt(frame, quote + 1) !== ',') return false;
  return factsAt(frame, quote + 2).verb?.shape === 'finite' && frame.words[quote + 2]?.capital === false;
}

// “…”, suspira.
function endsClause(frame: Frame, at: number, sentence: Stretch): boolean {
  return frame.words[sentence.first]?.kind === 'quote' && (at > sentence.last || frame.words[at]?.kind === 'mark');
}

// The auxiliary of the perfect, before the participle or, at the end of a German clause, right after it.
function findAuxiliary(
  frame: Frame,
  participle: number,
  { first, last }: Stretch,
): { readonly at: number; readonly passive: boolean } | null {
  const second = frame.lexicon.speech.grammar.subject === 'second';
  if (second && participle < last && factsAt(frame, participle + 1).have) return { at: participle + 1, passive: false };
  const reach = second ? FAR : NEAR;
  for (let at = participle - 1; at >= first && participle - at <= reach; at--) {
    const facts = factsAt(frame, at);
    if (facts.have) return { at, passive: false };
    // "s’est exclamé": a reflexive verb has "to be" for its perfect.
    if (facts.be) return { at, passive: !factsAt(frame, at - 1).clitic };
    if (isBreakAt(frame, at) && !(second && at === participle - 1 && frame.words[at]?.kind === 'quote')) return null;
    const unknown = facts === NO_FACTS && frame.words[at]?.capital === false;
    const passes =
      unknown ||
      isAdverb(frame, at) ||
      (facts.preposition && factsAt(frame, at + 1).personal) || // "a quant à elle lancé"
      facts.clitic ||
      facts.personal ||
      lowerAt(frame, at) === '-' ||
      lowerAt(frame, at) === 't';
    if (!second && !passes) return null;
  }
  return null;
}

// "explique-t-il", "dit-elle": the pronoun hyphened to a verb.
function encliticAfter(frame: Frame, verb: number): number | null {
  if (lowerAt(frame, verb + 1) !== '-' || frame.words[verb]?.end !== frame.words[verb + 1]?.start) return null;
  const at = lowerAt(frame, verb + 2) === 't' && lowerAt(frame, verb + 3) === '-' ? verb + 4 : verb + 2;
  return factsAt(frame, at).personal ? at : null;
}

function withClitics(frame: Frame, from: number, floor: number): number {
  let first = from;
  while (first > floor && factsAt(frame, first - 1).clitic && frameWord(frame, first - 1)?.name === null) first--;
  return first;
}

// A separated particle closes its clause: "teilte das Amt am Montag mit."
function findParticle(frame: Frame, verb: number, last: number, particle: string): number | null {
  for (let at = verb + 1; at <= last && at - verb <= FAR; at++) {
    const word = frame.words[at];
    if (word === undefined || isBreakAt(frame, at)) return null;
    if (word.lower !== particle) continue;
    if (at === last || frame.words[at + 1]?.kind !== 'word' || factsAt(frame, at + 1).conjunction) return at;
  }
  return null;
}
