/** Nouns that a number right after them names rather than counts: "Article 8", "page 12", "flight 370". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  (
    'expedition article section clause chapter paragraph page volume version part book verse act scene episode season series figure ' +
    'table rule title amendment proposition measure resolution protocol form schedule annex appendix exhibit count ' +
    'speaker room gate flight bus tram train platform terminal route highway interstate freeway motorway road exit junction ' +
    'channel radio phase stage type level grade tier class category zone group pool block unit lot plot number no nos ' +
    'day night round game match set race lap hole leg lane seed vitamin covid boeing airbus apollo windows iphone galaxy ' +
    'formula area district ward precinct division battalion regiment squadron brigade line ' +
    'key step question item point bay pier box locker cell suite apartment flat building studio ' +
    'size model mark mk generation sector agenda catch studio psalm sonnet symphony opus camp'
  ).split(' '),
);

/** Nouns of which a numbered one is only meant with a capital or where nothing counted follows. */
export const DOUBTFUL_LABELS: ReadonlySet<string> = new Set(
  'count measure line point day night round set race group size unit level class number part game match'.split(' '),
);

/** Words that end a street address: "10 Acacia Avenue". */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane drive boulevard blvd square terrace place court way crescent row parade highway plaza'.split(
    ' ',
  ),
);

/** Words that show "3-1" or "5-4" to be a result and not a range. */
export const RESULT_WORDS: ReadonlySet<string> = new Set(
  (
    'win won wins winning beat beats beaten beating victory defeat defeated defeats lose lost loss losing draw drew drawn ' +
    'score scored scoreline vote voted votes voting ruling ruled majority split decision lead leading led tie tied level ' +
    'aggregate halftime half-time thrashed thrashing edged trounced record verdict went set sets tiebreak'
  ).split(' '),
);

/** Verbs before a number that is dialled. */
export const DIAL_WORDS: ReadonlySet<string> = new Set(
  'call called calling calls dial dialled dialed dialling ring rang phone text'.split(' '),
);

/** Number words joined to these say nothing of quantity: "one-off", "two-faced". */
export const IDLE_COMPOUNDS: ReadonlySet<string> = new Set(
  'off way sided faced handed time on to one liner stop upmanship size by and half third quarter fold ish something seater'.split(
    ' ',
  ),
);
