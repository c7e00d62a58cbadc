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
    'ferries foods stores securities motors logistics pharmaceuticals academy infirmary orchestra choir'
  ).split(' '),
);

/** Common nouns for bodies: "the company", "the council", when no name is known for them. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...BODY_WORDS,
  ...(
    'firm team newspaper paper magazine officials prosecutors police ministers lawmakers authorities sources critics ' +
    'supporters organisers organizers campaigners researchers scientists experts analysts economists lawyers attorneys ' +
    'aides advisers workers unions families relatives residents witnesses teachers doctors nurses people many others ' +
    'voters democrats republicans conservatives defenders opponents activists executives employees students parents leaders'
  ).split(' '),
]);
