/** Pronouns that can be the subject of speech, with what they agree with. */
export const SUBJECT_PRONOUNS: ReadonlyMap<string, 'female' | 'male' | 'many' | 'thing' | 'self' | 'none'> = new Map<
  string,
  'female' | 'male' | 'many' | 'thing' | 'self' | 'none'
>(
  Object.entries({
    he: 'male',
    she: 'female',
    they: 'many',
    it: 'thing',
    i: 'self',
    we: 'self',
    you: 'none',
    one: 'none',
    another: 'none',
    others: 'none',
    several: 'none',
    few: 'none',
    most: 'none',
    some: 'none',
    many: 'none',
    both: 'many',
    this: 'none',
    that: 'none',
    these: 'none',
    those: 'none',
    there: 'none',
    everyone: 'none',
    someone: 'none',
    nobody: 'none',
  }),
);

/** Possessives and objects that show the gender of somebody spoken of in the same sentence. */
export const GENDERED_PRONOUNS: ReadonlyMap<string, 'female' | 'male'> = new Map<string, 'female' | 'male'>(
  Object.entries({
    he: 'male',
    him: 'male',
    his: 'male',
    himself: 'male',
    she: 'female',
    her: 'female',
    hers: 'female',
    herself: 'female',
  }),
);

/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those his her their its our my your one another some many several two three four five no any each every both other'.split(
    ' ',
  ),
);

/** Prepositions that open an adverbial or a complement of a noun. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'of in on at by for from with to into onto over under during after before since until despite amid among between through ' +
    'across against about around near inside outside within without following including like as per via upon than toward towards ' +
    'throughout beyond behind besides along alongside below above'
  ).split(' '),
);

/** Words at which a clause begins. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  (
    'that which who whom whose when while because if although though whether where but so what how why once unless whereas and or ' +
    'as after before until since than nor'
  ).split(' '),
);

/** Auxiliaries, modals and the verbs and adjectives that lead to an infinitive: "is expected to", "went on to". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    "is are was were be been being am has have had do does did will would can could shall should may might must didn't doesn't " +
    "won't wouldn't can't couldn't isn't wasn't hasn't hadn't don't haven't to not never"
  ).split(' '),
);

/** What stands between an auxiliary and "to": "is expected to say", "went on to say". */
export const INFINITIVE_LEADS: ReadonlySet<string> = new Set(
  (
    'expected due set likely about going continued continues went on goes began begins started planned plans hoped hopes wanted ' +
    'wants vowed promised tried tries appeared appears seemed seems used keen able ready scheduled declined refused ' +
    'agreed asked forced meant supposed poised prepared intends intended proceeded rushed moved sought seeks took ' +
    'heard overheard seen known said believed thought understood reported quoted'
  ).split(' '),
);

/** Adverbs and time words that may stand between a subject and its verb, or open a sentence. */
export const ADVERBS: ReadonlySet<string> = new Set(
  (
    'also later then again once even still just now today yesterday tonight tomorrow earlier recently previously meanwhile however ' +
    'moreover furthermore additionally nevertheless instead perhaps often always ever only simply further too yet so already ' +
    'soon first last sometimes indeed thus therefore afterwards separately elsewhere similarly likewise famously monday tuesday wednesday ' +
    'thursday friday saturday sunday here there both all himself herself themselves itself much well long ago once twice'
  ).split(' '),
);

/** Days and months: capitalised, never names of speakers. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter'
  ).split(' '),
);

/** Elided openings printed with an apostrophe, which is no quotation mark. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'em tis twas til till cause n bout round cos ere im is er un ello'.split(' '),
);
