import type { SpeechWords } from './speech-words.ts';

/** No words of speech at all: quotations are found by every mark that any language opens and closes them with. */
export const NO_SPEECH: SpeechWords = {
  pairs: ['“”', '‘’', '«»', '‹›', '„“', '‚‘', '""'],
  elisions: new Set(),
  glued: new Set(),
  classes: {},
  pronouns: new Map(),
  gendered: new Map(),
  honorifics: new Map(),
  titleRoles: new Map(),
  roleGenders: new Map(),
  bodyKinds: [],
  namedBodyKinds: [],
  verbs: new Map(),
  sources: [],
  sourcesAfter: new Set(),
  soCalled: [],
  grammar: {
    subject: 'around',
    nounsCapitalised: false,
    dropsSubject: false,
    indirectMood: false,
    innerTags: 'none',
    endings: { adverb: '', finite: '', gerund: '', past: '', plural: '' },
    singularEndings: [],
  },
};
