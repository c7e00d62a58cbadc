/** Verbs with which a news sentence names its source. */
export const SOURCE_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say announced announces reported reports estimated estimates claimed claims told warned warns found confirmed ' +
    'confirms revealed reveals showed shows disclosed predicted predicts forecast added insisted alleged alleges stated believes'
  ).split(' '),
);

/** Nouns, without a name, that can be a source. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  (
    'government governments police officials official authorities ministry minister ministers department agency spokesman spokeswoman ' +
    'spokesperson prosecutors prosecution company firm union unions charity charities report reports study survey poll data ' +
    'figures statistics analysts analyst experts expert economists researchers scientists doctors lawyers court judge ' +
    'council president chief mayor sources source witnesses campaigners office bank regulator watchdog inquiry investigators ' +
    'records documents returns indictment letter statement filing filings army military coastguard rescuers'
  ).split(' '),
);
