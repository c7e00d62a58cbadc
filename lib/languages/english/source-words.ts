import type { SourceWords } from '../figure-context-words.ts';
import { phrases, phrasesByLast, wordSet } from '../word-list.ts';

// Verbs with which a news sentence names its source.
const SOURCE_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say announced announces reported reports estimated estimates claimed claims told warned warns found confirmed ' +
    'confirms revealed reveals showed shows disclosed predicted predicts forecast added insisted alleged alleges stated believes'
  ).split(' '),
);

// Nouns, without a name, that can be a source.
const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  (
    'government governments police officials official authorities ministry minister ministers department agency spokesman spokeswoman ' +
    'spokesperson prosecutors prosecution company firm union unions charity charities report reports study survey poll data ' +
    'figures statistics analysts analyst experts expert economists researchers scientists doctors lawyers court judge ' +
    'council president chief mayor sources source witnesses campaigners office bank regulator watchdog inquiry investigators ' +
    'records documents returns indictment letter statement filing filings army military coastguard rescuers'
  ).split(' '),
);

/** Who says so, in English. */
export const SOURCES: SourceWords = {
  verbs: SOURCE_VERBS,
  leadingVerbs: wordSet('said says'),
  nouns: SOURCE_NOUNS,
  pronouns: wordSet('he she they'),
  accordingTo: phrases({ source: 'according to' }),
  audience: phrasesByLast({ audience: 'told|tells|telling|obtained by|seen by|reviewed by|shared with' }),
  phraseLinks: wordSet('the of and for from by a an its their'),
  clauseOpeners: wordSet('that and but which who as while when where also have has had because if whether'),
  leads: wordSet('also then on in however meanwhile'),
  auxiliaries: wordSet('also later has have had previously recently on'),
};
