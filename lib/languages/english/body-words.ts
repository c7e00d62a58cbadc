/** Words that make a capitalised name one of a body, not of a person. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'department ministry office agency authority commission committee council board bureau service services administration ' +
    'government parliament senate house congress assembly court tribunal police force forces army navy party campaign union ' +
    'association federation society institute institution university college school hospital trust foundation fund charity ' +
    'church bank group company corporation corp inc ltd plc llc holdings industries partners news times post journal tribune ' +
    'herald gazette telegraph mirror mail guardian independent press media network radio television tv club united city fc ' +
    'street palace hall museum theatre theater library gallery park stadium prison jail airport centre center district command coalition alliance league organisation organization project initiative network airlines airways ' +
    'treasury cabinet watchdog regulator inquiry exchange reserve community nations states rovers wanderers albion athletic harriers rangers buses railways ' +
    'ferries foods stores securities motor motors logistics pharmaceuticals academy infirmary orchestra choir guild front lines homes ' +
    'water energy air aerospace semiconductor semiconductors shipping insurance systems technologies constabulary'
  ).split(' '),
);

/** Common nouns for bodies: "the company", "the council", when no name is known for them. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...BODY_WORDS,
  ...(
    'firm team examiner newspaper paper magazine officials prosecutors police ministers lawmakers authorities sources critics ' +
    'supporters organisers organizers campaigners researchers scientists experts analysts economists lawyers attorneys ' +
    'aides advisers workers unions families relatives residents witnesses teachers doctors nurses people many others ' +
    'retailer airline carrier operator automaker carmaker planemaker chipmaker drugmaker shipowner housebuilder manufacturer ' +
    'insurer lender utility supermarket chain start-up startup business borough ' +
    'voters democrats republicans conservatives defenders opponents activists executives employees students parents leaders'
  ).split(' '),
]);

/** Words of bodies by what kind of body they tell of; the first list is of companies, of whatever trade. */
export const BODY_KINDS: readonly string[] = [
  'company corporation firm business giant manufacturer startup start-up operator chain airline carrier planemaker ' +
    'lender bank retailer supermarket carmaker automaker utility insurer housebuilder developer homebuilder chipmaker shipowner ' +
    'drugmaker|corp inc ltd plc llc holdings industries partners brand logistics systems technologies airlines airways air ' +
    'aerospace railways stores foods motor motors water energy insurance homes semiconductor semiconductors shipping lines ferries ' +
    'pharmaceuticals securities',
  'airline carrier|airlines airways air',
  'planemaker manufacturer|aerospace',
  'operator|trains train railway railways rail buses',
  'bank lender|banking',
  'retailer supermarket chain|stores foods',
  'carmaker automaker manufacturer|motor motors',
  'utility|water energy',
  'insurer|insurance',
  'housebuilder homebuilder developer|homes',
  'chipmaker manufacturer|semiconductor semiconductors',
  'shipowner operator|shipping lines ferries',
  'drugmaker manufacturer|pharmaceuticals',
  'agency regulator watchdog|commission authority bureau service inspectorate administration',
];

/** The same of kinds that the names of their bodies tell, or nouns beside them. */
export const NAMED_BODY_KINDS: readonly string[] = [
  'club|united city fc rovers wanderers albion athletic harriers rangers',
  'association society|federation',
  'charity|foundation',
  'party|front alliance',
  'union|guild',
  'newspaper paper|times post journal tribune herald gazette telegraph mirror mail guardian',
  'force|police constabulary',
  'ministry department',
  'council authority|borough',
  'hospital|infirmary',
  'institution|university college',
];
