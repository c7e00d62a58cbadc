/** What a word says of the gender of whoever it stands for. */
export type Gender = 'female' | 'male';

/** What a pronoun agrees with; `self` is the speaker, `none` nobody in particular. */
export type Agreement = Gender | 'many' | 'thing' | 'self' | 'none';

/** How a verb leads its quotation in: `say` takes clauses, `label` names things ("called it “a farce”"), `act` may quote words. */
export type SpeechVerbKind = 'say' | 'label' | 'act';

/**
 * What a verb form can be. `finite` is one for certain; English forms that share a spelling with nouns and participles
 * are told apart by their neighbours: `third` ("claims"), `past` ("reported"), `base` ("report"). `either` is finite or
 * a participle, as its auxiliary says: German "erklärt".
 */
export type VerbShape = 'finite' | 'either' | 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One printed form of a verb that may lead in somebody's words. */
export interface VerbForm {
  readonly kind: SpeechVerbKind;
  /** More often something else: a cue only right at a quotation. */
  readonly weak: boolean;
  readonly shape: VerbShape;
  /** Agrees with several people. */
  readonly many?: boolean;
  /** The word that must end its clause ("teilte … mit") or, in English, come next ("put it"). */
  readonly particle?: string;
}

/** Classes of words that the reading of speech asks for. A word may be in several. */
export const WORD_CLASSES = [
  // Opens a noun phrase.
  'determiner',
  // Determiners of something new: "a", "some".
  'indefinite',
  // The definite article.
  'definite',
  // Left out where a noun phrase is given as a speaker.
  'article',
  // Determiners of a man's role, and of a woman's: French "le", "la".
  'masculine',
  'feminine',
  // Determiners that no subject has: German "den", "dem".
  'oblique',
  'possessive',
  'preposition',
  // A clause begins at it.
  'opener',
  // Opens a clause that leads up to the main one: "when", "because".
  'subordinator',
  'relative',
  // The relative pronoun of persons.
  'who',
  // Relative pronouns that are nothing else.
  'relativeOnly',
  // Joins two verbs of one subject.
  'conjunction',
  // Joins two names.
  'and',
  // Opens a sentence without opening a clause: "but".
  'joiner',
  'auxiliary',
  // Auxiliaries of what has not happened yet: "will".
  'future',
  // Auxiliaries of the passive and of the continuous.
  'be',
  // Auxiliaries of the perfect.
  'have',
  'adverb',
  // Ends like an adverb and is none: "family".
  'adverbLookalike',
  // Unstressed pronouns beside the verb: French "l’", "nous", Spanish "lo", German "sich".
  'clitic',
  // What stands between an auxiliary and an infinitive: "is expected to", "went on to".
  'infinitiveLead',
  // Verbs that bring somebody to do something: "prompted him to".
  'causing',
  // Marks the infinitive.
  'infinitiveMark',
  // Verbs that lead to an infinitive rather than speak before one: "continued to".
  'onward',
  'calendar',
  // Months that are names too.
  'calendarName',
  // Nouns for people by office, work or kin.
  'role',
  // Roles that one person holds at a time.
  'sole',
  // Roles that a paper also calls somebody it has just named by, for want of another word: "the striker", "the widow".
  'epithet',
  // Ends a description by somebody’s age: "the 34-year-old".
  'aged',
  // Goes before the head of a role without being a name.
  'modifier',
  // Stands before a name without being part of it: "former", "acting".
  'lately',
  // Says of a role when it is held, and is no part of it: "former", "current".
  'passing',
  'party',
  // Things that speak for those who issued them.
  'document',
  // What neither speaks nor speaks for anybody: occasions, thoughts, spans of time.
  'voiceless',
  // Forms that are nothing but verbs, so that no noun phrase holds them: "began", "seems".
  'finiteOnly',
  // So many or so much of something: "hundreds", "a group".
  'partitive',
  // Nouns for what is said to a question.
  'answer',
  // Verbs of making a claim, before the noun for it: "lob charges that".
  'voicing',
  // Verbs of writing or publishing, whose object holds their subject’s words: "wrote", "issued".
  'writing',
  // Participles after a document: "a letter sent by".
  'issued',
  // Common nouns for bodies.
  'bodyNoun',
  // Makes a capitalised name one of a body.
  'bodyWord',
  // What companies have and persons do not: "shareholders", "shares".
  'corporate',
  // Nouns for what somebody said.
  'speechNoun',
  // Nouns for what somebody is accused of, whosever they are called: "his charges of theft".
  'charge',
  // Nouns for what somebody tells of, after "by" and whose it is: "by her account".
  'telling',
  // Verbs of turning down what another said: "dismissed her claim that".
  'rejecting',
  // Offices of whoever is sent to a body: "ambassador to the council".
  'envoy',
  // Verbs of asking: whom they name answers.
  'asking',
  // Verbs of making words one’s own: "took “full responsibility”".
  'owning',
  // Stands between such a noun and the words.
  'afterSpeechNoun',
  // Before a word that could be noun or verb: then it is a noun.
  'nounBefore',
  // Third persons that are plural nouns as often.
  'maybePlural',
  // After it a bare base form is a verb.
  'takesBase',
  // Personal pronouns, never determiners.
  'personal',
  // After it comes a place.
  'placed',
  // Before whoever sent a document.
  'origin',
  // Before what somebody is blamed or thanked for: "mocked him for calling".
  'grounds',
  // Before whoever did what a passive says.
  'agent',
  // Links inside a name of a body or after a person's: "of", "for".
  'nameLink',
  // The one that may follow a title: "Secretary of State".
  'of',
  // Words inside a person's name without a capital: "van", "de la".
  'particle',
  // What hangs on a noun ends at it.
  'parting',
  'with',
  // Before "to", which then belongs to a noun: "close to".
  'close',
  // Roles that are common surnames.
  'surname',
  // Titles of address, which are no roles.
  'address',
  // Titles before a surname alone.
  'surnameTitle',
  // Titles before a first name alone: "Sir Tom".
  'firstNameTitle',
  // Follows a name and is no part of it.
  'suffix',
  // Opens a clause after a tag: the tag then led in other words.
  'complement',
  // Between two quotations of one cue: "“a farce” and “a shame”".
  'series',
  // Openers that a lead-in may hold: "that", "as".
  'leadIn',
  'as',
  // Opens a clause that says who said what stands beside it: German "wie", Spanish "según".
  'reporting',
  // Verbs in the mood of what others say: German "habe", "sei".
  'indirect',
  // Right before a name given, not words said: "titled".
  'naming',
  // Right before words that are speech though capitalised.
  'beforeCapitals',
  // Words in a title that print without a capital.
  'small',
  // Opens an adverbial by a participle: "Asked about".
  'openingParticiple',
  // Opens a description of who comes next: "A former nurse, Lee", "Once".
  'describer',
] as const;

/** One of them. */
export type WordClass = (typeof WORD_CLASSES)[number];

/** How clauses are built, where languages differ in more than words. */
export interface SpeechGrammar {
  /**
   * Where a subject may stand: `before` its verb, after it only in a tag (English); `around` it, before or after (French,
   * Spanish); at the verb in `second` place, so that whatever opens the sentence may push it behind (German).
   */
  readonly subject: 'before' | 'around' | 'second';
  /** Whether every noun has a capital, so that a capital alone makes no name. */
  readonly nounsCapitalised: boolean;
  /** Whether a verb may stand without its subject: "Añadió que". */
  readonly dropsSubject: boolean;
  /** Whether what others say stands in a mood of its own. */
  readonly indirectMood: boolean;
  /**
   * Where a tag may stand with no closing mark before it: nowhere; within the marks after a comma (« Non, dit-elle. »); between
   * dashes (—No —dijo ella—). Where it may, a dash may also open a turn of a dialogue.
   */
  readonly innerTags: 'none' | 'commas' | 'dashes';
  /** What a word's end says of it; empty where it says nothing. */
  readonly endings: {
    readonly adverb: string;
    /** Ends of verbs in the third person, parted by spaces. */
    readonly finite: string;
    readonly gerund: string;
    readonly past: string;
    readonly plural: string;
  };
  /** Ends of words that end as plurals do and are none: "press", "famous". */
  readonly singularEndings: readonly string[];
}

/** The words and marks that quotations and their speakers are read by. */
export interface SpeechWords {
  /** Marks that pair, the likelier first; a mark is first of all what the first pair that has it says. */
  readonly pairs: readonly string[];
  /** Words that begin with an apostrophe which opens no quotation, without it: "’tis", "’em". */
  readonly elisions: ReadonlySet<string>;
  /** Short forms glued to the word they stand before, with their apostrophe: "l'", "qu'". */
  readonly glued: ReadonlySet<string>;
  readonly classes: Readonly<Partial<Record<WordClass, Iterable<string>>>>;
  /** Pronouns that can be the subject of speech, with what they agree with. */
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** Pronouns that show the gender of somebody spoken of in the same sentence. */
  readonly gendered: ReadonlyMap<string, Gender>;
  /** Honorifics and ranks printed before a name and left out of it; with the gender where the word tells. */
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  /** What a short title stands for later: "sen" is a senator. */
  readonly titleRoles: ReadonlyMap<string, readonly string[]>;
  readonly roleGenders: ReadonlyMap<string, Gender>;
  /**
   * Words of bodies, a list a kind: nouns that mean any of the kind, and behind a bar words that tell it in a name: "union|guild".
   * The first kind is of companies in general; its words are also in whatever trade they tell.
   */
  readonly bodyKinds: readonly string[];
  /** The same for kinds that the names of their bodies tell, or nouns beside them: "police|constabulary". */
  readonly namedBodyKinds: readonly string[];
  readonly verbs: ReadonlyMap<string, VerbForm>;
  /** Phrases before a source, words parted by spaces: "according to". */
  readonly sources: readonly string[];
  /** Words after a source: German "zufolge". */
  readonly sourcesAfter: ReadonlySet<string>;
  /** What stands right before words held at arm's length: "known as". */
  readonly soCalled: readonly string[];
  readonly grammar: SpeechGrammar;
}
