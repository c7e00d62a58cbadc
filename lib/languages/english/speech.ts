import type { Agreement, SpeechWords } from '../speech-words.ts';
import { BODY_KINDS, BODY_NOUNS, BODY_WORDS, NAMED_BODY_KINDS } from './body-words.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  CLAUSE_OPENERS,
  DETERMINERS,
  ELISIONS,
  GENDERED_PRONOUNS,
  INFINITIVE_LEADS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './clause-words.ts';
import { DOCUMENTS, EPITHETS, PERSON_ROLES, ROLE_GENDERS, ROLE_MODIFIERS, SOLE_ROLES } from './person-roles.ts';
import { HONORIFICS, NAME_SUFFIXES, TITLE_ROLES } from './person-titles.ts';
import { SPEECH_FORMS } from './speech-forms.ts';
import { MAYBE_PLURAL, SPEECH_NOUNS, WRITING_VERBS } from './speech-verbs.ts';
import { VOICELESS_NOUNS } from './voiceless-nouns.ts';

// "he’d", "they’ve": a pronoun that its auxiliary is glued to is the subject all the same.
const CONTRACTED = ['he', 'she', 'it', 'they', 'we', 'i', 'you'].flatMap((pronoun) =>
  ["'d", "'ll", "'ve", "'s", "'re", "'m"].map((end): [string, Agreement] => [
    pronoun + end,
    SUBJECT_PRONOUNS.get(pronoun) ?? 'none',
  ]),
);

const words = (list: string): string[] => list.split(' ');

/** English words of speech. */
export const ENGLISH_SPEECH: SpeechWords = {
  pairs: ['“”', '‘’', '""', '«»', '‹›', '„”', '‚’'],
  elisions: ELISIONS,
  glued: new Set(),
  classes: {
    determiner: DETERMINERS,
    indefinite: words('a an one another some many two three several'),
    definite: ['the'],
    article: words('the a an'),
    possessive: words('his her their its our my'),
    preposition: PREPOSITIONS,
    opener: CLAUSE_OPENERS,
    subordinator: words('when while because after before as if since although though once until that'),
    relative: words('who which that'),
    who: ['who'],
    relativeOnly: words('who whose whom which'),
    conjunction: words('and but or then'),
    and: ['and'],
    joiner: words('and but so yet or nor'),
    auxiliary: AUXILIARIES,
    future: words('will would may might'),
    be: words('is are was were be been being am get gets got'),
    have: words('has have had having'),
    adverb: ADVERBS,
    adverbLookalike: words('family reply ally assembly july italy'),
    infinitiveLead: INFINITIVE_LEADS,
    causing: words(
      'lead leads led leading prompt prompts prompted prompting force forces forced forcing cause causes caused causing compel ' +
        'compels compelled compelling drive drives drove driven driving inspire inspires inspired inspiring spur spurs spurred spurring',
    ),
    infinitiveMark: ['to'],
    onward: words('continue continues continued continuing'),
    calendar: CALENDAR,
    calendarName: words('april may june'),
    role: PERSON_ROLES,
    sole: SOLE_ROLES,
    epithet: EPITHETS,
    aged: ['old'],
    modifier: ROLE_MODIFIERS,
    lately: words('former ex then acting outgoing incoming late'),
    passing: words('former ex then current new fellow longtime'),
    party: words('republican democrat democratic conservative labour liberal tory'),
    document: DOCUMENTS,
    voiceless: VOICELESS_NOUNS,
    finiteOnly: words(
      'began became came went took gave knew grew drew wrote chose flew shook threw wore appear appears seem seems comes goes',
    ),
    partitive: words(
      'hundreds dozens thousands scores tens millions plenty majority minority half number group handful couple pair bunch crowd crowds',
    ),
    answer: words('response reply answer retort'),
    voicing: words(
      'make makes made making lob lobs lobbed lobbing level levels levelled leveled hurl hurls hurled air airs aired raise raises raised',
    ),
    writing: WRITING_VERBS,
    issued: words('sent given written seen shown drawn read'),
    bodyNoun: BODY_NOUNS,
    bodyWord: BODY_WORDS,
    corporate: words(
      'executive chairman chairwoman chairperson ceo board shares shareholders customers employees subsidiary headquarters',
    ),
    speechNoun: SPEECH_NOUNS,
    charge: words('charge charges'),
    telling: words('account reckoning telling admission estimate'),
    asking: words('asked asks ask asking'),
    owning: words('accept accepts accepted accepting take takes took taking assume assumed'),
    afterSpeechNoun: words('that of about as :'),
    nounBefore: words(
      'the a an his her their its our my this that these those no any every each some of more many several new recent such',
    ),
    maybePlural: MAYBE_PLURAL,
    takesBase: words('i we you they who and or then people men women police'),
    personal: [...words('he she they it i we you'), ...CONTRACTED.map(([form]) => form)],
    placed: words('in at near across outside around throughout'),
    origin: words('from by'),
    grounds: words('for over'),
    agent: ['by'],
    nameLink: words('of for'),
    of: ['of'],
    parting: words('on during after before when while as since who which that and but in where amid over'),
    with: ['with'],
    close: ['close'],
    surname: words('king prince pope bishop judge major baker farmer cook mayor child sheriff constable'),
    address: words('mr mrs ms miss sir dame lord lady'),
    surnameTitle: words('mr mrs ms miss dr sir dame'),
    firstNameTitle: words('sir dame king queen prince princess pope'),
    suffix: NAME_SUFFIXES,
    complement: words('that if whether there'),
    series: words('and or , as a an the of to by being but for that / -'),
    leadIn: words('that as how and'),
    as: ['as'],
    naming: words('titled entitled named headlined told tells telling tell'),
    beforeCapitals: words('of as a an that ,'),
    small: words('a an the of in on at to for and or but nor with by from as is vs de la le'),
    openingParticiple: words('asked speaking pressed born told according given based'),
    describer: words('a an once now'),
  },
  pronouns: new Map([...SUBJECT_PRONOUNS, ...CONTRACTED]),
  gendered: GENDERED_PRONOUNS,
  honorifics: HONORIFICS,
  titleRoles: TITLE_ROLES,
  roleGenders: ROLE_GENDERS,
  bodyKinds: BODY_KINDS,
  namedBodyKinds: NAMED_BODY_KINDS,
  verbs: SPEECH_FORMS,
  sources: ['according to', ...words('words opinion view eyes phrase').map((noun) => `in the ${noun} of`)],
  sourcesAfter: new Set(),
  soCalled: ['so - called', 'known as', 'styled as'],
  grammar: {
    subject: 'before',
    nounsCapitalised: false,
    dropsSubject: false,
    indirectMood: false,
    innerTags: 'none',
    endings: { adverb: 'ly', finite: '', gerund: 'ing', past: 'ed', plural: 's' },
    singularEndings: ['ss', 'ous'],
  },
};
