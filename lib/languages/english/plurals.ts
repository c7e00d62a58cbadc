/** Plurals that no ending gives away, or that an ending gives away wrongly. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'people',
    wives: 'wife',
    housewives: 'housewife',
    midwives: 'midwife',
    knives: 'knife',
    wolves: 'wolf',
    halves: 'half',
    leaves: 'leaf',
    thieves: 'thief',
    shelves: 'shelf',
    calves: 'calf',
    loaves: 'loaf',
    scarves: 'scarf',
    feet: 'foot',
    teeth: 'tooth',
    geese: 'goose',
    mice: 'mouse',
    species: 'species',
    series: 'series',
    movies: 'movie',
    cookies: 'cookie',
    rookies: 'rookie',
    calories: 'calorie',
    zombies: 'zombie',
    selfies: 'selfie',
    pies: 'pie',
    ties: 'tie',
    heroes: 'hero',
    potatoes: 'potato',
    tomatoes: 'tomato',
    volcanoes: 'volcano',
    torpedoes: 'torpedo',
    mosquitoes: 'mosquito',
    vetoes: 'veto',
    echoes: 'echo',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    campuses: 'campus',
    bonuses: 'bonus',
    statuses: 'status',
    caucuses: 'caucus',
    censuses: 'census',
    walruses: 'walrus',
    crises: 'crisis',
    analyses: 'analysis',
    diagnoses: 'diagnosis',
    bases: 'base',
    phenomena: 'phenomenon',
    criteria: 'criterion',
    nuclei: 'nucleus',
    alumni: 'alumnus',
    fungi: 'fungus',
    bacteria: 'bacterium',
    referenda: 'referendum',
    stadia: 'stadium',
    memoranda: 'memorandum',
    data: 'data',
    media: 'media',
    lives: 'life',
    clergy: 'clergy',
    personnel: 'personnel',
  }),
);

/** Words that end in -men and are no plural. */
export const SINGULAR_MEN: ReadonlySet<string> = new Set(
  'specimen regimen abdomen acumen omen amen stamen semen'.split(' '),
);

/** Plurals, or nouns without one, that more often stand before the counted noun than as it: "arms dealers", "police officers". */
export const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'sports arms goods sales savings earnings systems operations communications rights affairs services securities weapons drugs ' +
    'customs news games human police staff crew women men media data troops military armed cattle fish aircraft personnel gas ' +
    'works headquarters series clergy salmon'
  ).split(' '),
);
