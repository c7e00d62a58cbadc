import { BODY_NOUNS } from '../../languages/english/body-words.ts';
import { ADVERBS, AUXILIARIES, INFINITIVE_LEADS, SUBJECT_PRONOUNS } from '../../languages/english/clause-words.ts';
import { DOCUMENTS, PERSON_ROLES } from '../../languages/english/person-roles.ts';
import {
  IRREGULAR_SPEECH_FORMS,
  SPEECH_VERBS,
  type SpeechVerbKind,
  WEAK_SPEECH_VERBS,
} from '../../languages/english/speech-verbs.ts';
import { type Frame, isCapital, lowerAt, type Stretch } from './frame.ts';

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
}

interface VerbForm {
  readonly kind: SpeechVerbKind;
  readonly weak: boolean;
  readonly shape: 'base' | 'third' | 'past' | 'participle' | 'ing';
}

const FORMS = inflect();
const PUT_IT: VerbForm = { kind: 'say', weak: false, shape: 'past' };
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'get', 'gets', 'got']);
const HAVE = new Set(['has', 'have', 'had', 'having']);
const NOUN_BEFORE = new Set(
  'the a an his her their its our my this that these those no any every each some of more many several new recent such'.split(
    ' ',
  ),
);

// Third persons that are plural nouns as often.
const MAY_BE_PLURAL = new Set(
  (
    'tweets claims reports remarks comments calls demands notes attacks questions answers posts messages letters texts emails ' +
    'warnings promises quotes quips jokes boasts hints orders commands signals voices worries views labels brands terms ' +
    'states charges shares issues points details outlines uses lists mentions shows feels reads guesses estimates forecasts ' +
    'chants shouts cries screams yells whispers laughs sighs snaps rages blasts broadcasts teaches puts ' +
    'appeals threats wishes hopes fears thanks pleas reviews credits campaigns raises titles styles names casts'
  ).split(' '),
);

/** The cues of one sentence, in order. */
export function findCues(frame: Frame, sentence: Stretch): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.first; at <= sentence.last; at++) {
    const source = sourceAt(frame, at, sentence.last);
    const cue = source ?? verbCue(frame, at, sentence);
    if (cue === null) continue;
    cues.push(cue);
    at = cue.last;
  }
  return cues;
}

// "as the mayor put it"
function putsIt(frame: Frame, at: number): boolean {
  return lowerAt(frame, at + 1) === 'it' && /^puts?$/.test(lowerAt(frame, at));
}

function sourceAt(frame: Frame, at: number, last: number): Cue | null {
  const lower = lowerAt(frame, at);
  let length = 0;
  if (lower === 'according' && lowerAt(frame, at + 1) === 'to') length = 2;
  else if (lower === 'in' && lowerAt(frame, at + 1) === 'the' && lowerAt(frame, at + 3) === 'of') {
    if (/^(?:words|opinion|view|eyes|phrase)$/.test(lowerAt(frame, at + 2))) length = 4;
  }
  if (length === 0 || at + length > last) return null;
  return { first: at, last: at + length - 1, verb: at, form: 'source', kind: 'say', weak: false };
}

function verbCue(frame: Frame, at: number, sentence: Stretch): Cue | null {
  const found = putsIt(frame, at) ? PUT_IT : FORMS.get(lowerAt(frame, at));
  if (found === undefined || (isCapital(frame, at) && at > sentence.first) || frame.words[at]?.name) return null;
  if (/^continu/.test(lowerAt(frame, at)) && lowerAt(frame, at + 1) === 'to') return null; // goes on doing, not speaking
  if (lowerAt(frame, at + 1) === '-' || lowerAt(frame, at - 1) === '-') return null; // "so-called", "call-in"
  let first = at;
  while (first > sentence.first && (ADVERBS.has(lowerAt(frame, first - 1)) || isAdverb(frame, first - 1))) first--;
  const before = lowerAt(frame, first - 1);
  const base = { last: at, verb: at, kind: found.kind, weak: found.weak };
  if (found.shape === 'ing') {
    if (!BE.has(before)) return NOUN_BEFORE.has(before) ? null : { ...base, first, form: 'participle' };
    return { ...base, first: chainStart(frame, first, sentence.first), form: 'finite' };
  }
  if (before === 'to') {
    const start = chainStart(frame, first, sentence.first);
    return { ...base, first: start, form: lowerAt(frame, start).endsWith('ing') ? 'participle' : 'infinitive' };
  }
  const chain = chainStart(frame, first, sentence.first);
  const helper = lowerAt(frame, first - 1);
  if (found.shape === 'past' || found.shape === 'participle') {
    if (BE.has(helper)) return { ...base, first: chain, form: 'passive' };
    if (found.shape === 'participle') return HAVE.has(helper) ? { ...base, first: chain, form: 'finite' } : null;
    if (NOUN_BEFORE.has(helper) || (chain === sentence.first && isCapital(frame, at))) return null;
    return { ...base, first: chain, form: 'finite' };
  }
  if (NOUN_BEFORE.has(helper) || /['’]s?$/.test(helper)) return null; // "the claims", "her remarks"
  if (found.shape === 'third' && MAY_BE_PLURAL.has(lowerAt(frame, at)) && chain === first && !isSayer(frame, first - 1))
    return null;
  if (found.shape === 'base' && chain === first && !takesBase(frame, first - 1)) return null;
  if (chain === sentence.first && at === sentence.first) return null;
  return { ...base, first: chain, form: 'finite' };
}

function isSayer(frame: Frame, at: number): boolean {
  const lower = lowerAt(frame, at);
  if (/^(?:republican|democrat|democratic|conservative|labour|liberal)$/.test(lower)) return false;
  return (
    Boolean(frame.words[at]?.name) ||
    lower === ',' ||
    lower === 'who' ||
    lower === 'and' ||
    SUBJECT_PRONOUNS.has(lower) ||
    PERSON_ROLES.has(lower) ||
    DOCUMENTS.has(lower) ||
    BODY_NOUNS.has(lower)
  );
}

// A bare base form is a verb after a plural subject or an auxiliary; after a singular it is a noun.
function takesBase(frame: Frame, at: number): boolean {
  const lower = lowerAt(frame, at);
  if (/^(?:i|we|you|they|who|and|or|then)$/.test(lower)) return true;
  if (frame.words[at]?.name && coordinated(frame, at)) return true;
  return /[^s]s$/.test(lower) || /^(?:people|men|women|police)$/.test(lower);
}

// "Lee and Ford call it": two names take the plural.
function coordinated(frame: Frame, at: number): boolean {
  const name = frame.words[at]?.name;
  let first = at;
  while (first > 0 && frame.words[first - 1]?.name === name) first--;
  return lowerAt(frame, first - 1) === 'and' || lowerAt(frame, first) === 'and';
}

function chainStart(frame: Frame, from: number, floor: number): number {
  let first = from;
  while (first > floor) {
    const before = lowerAt(frame, first - 1);
    const leads = INFINITIVE_LEADS.has(before) && (lowerAt(frame, first) === 'to' || lowerAt(frame, first) === 'on');
    if (!AUXILIARIES.has(before) && !leads && !ADVERBS.has(before) && !isAdverb(frame, first - 1)) break;
    first--;
  }
  return first;
}

function isAdverb(frame: Frame, at: number): boolean {
  const lower = lowerAt(frame, at);
  return (
    lower.length > 4 &&
    lower.endsWith('ly') &&
    !isCapital(frame, at) &&
    !/^(?:family|reply|ally|assembly|july|italy)$/.test(lower)
  );
}

function inflect(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const put = (form: string, kind: SpeechVerbKind, base: string, shape: VerbForm['shape']): void => {
    const known = forms.get(form);
    if (known === undefined) forms.set(form, { kind, weak: WEAK_SPEECH_VERBS.has(base), shape });
  };
  for (const kind of ['say', 'label', 'act'] as const) {
    for (const base of SPEECH_VERBS[kind]) {
      const stem = base.endsWith('e') && base !== 'see' ? base.slice(0, -1) : base;
      const third = /(?:s|x|ch|sh|o)$/.test(base)
        ? `${base}es`
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`;
      const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
      const [past, participle] = IRREGULAR_SPEECH_FORMS.get(base) ?? [regular, regular];
      const doubled =
        past.length > base.length + 2 && past.startsWith(base) && past.endsWith('ed') ? base + base.at(-1) : null;
      put(past, kind, base, 'past');
      put(participle, kind, base, 'participle');
      put(third, kind, base, 'third');
      put(`${doubled ?? (base === 'see' ? 'see' : stem)}ing`, kind, base, 'ing');
      put(base, kind, base, 'base');
    }
  }
  return forms;
}
