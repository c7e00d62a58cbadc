/** Nouns, singular, that count human beings and do not say so by `PERSON_ENDINGS`. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'people man woman child boy girl baby infant toddler teenager teen adult youth youngster pensioner minor kid migrant ' +
    'refugee arrival asylum-seeker seeker immigrant emigrant evacuee detainee deportee resident inhabitant citizen national ' +
    'villager local islander tourist visitor passenger commuter traveller traveler pilgrim guest relative parent mother ' +
    'father son daughter brother sister sibling grandchild grandparent cousin nephew niece family-member friend neighbour ' +
    'neighbor husband wife spouse widow orphan twin student pupil teacher professor lecturer graduate undergraduate ' +
    'schoolchild schoolboy schoolgirl academic scientist researcher doctor nurse patient surgeon medic paramedic physician ' +
    'dentist midwife carer caregiver employee employer staff staffer colleague contractor labourer laborer miner farmer ' +
    'driver pilot sailor crew crewmember seafarer builder engineer technician cleaner cook chef waiter manager director ' +
    'executive boss chief official officer police constable detective sergeant agent guard soldier troop veteran marine ' +
    'trooper fighter militant insurgent rebel attacker bomber terrorist extremist jihadist hostage captive prisoner inmate ' +
    'suspect defendant accused offender criminal convict smuggler trafficker gangster robber thief burglar killer murderer ' +
    'shooter victim casualty fatality survivor witness bystander pedestrian cyclist motorist motorcyclist firefighter ' +
    'rescuer responder volunteer activist campaigner protester protestor demonstrator marcher supporter opponent follower ' +
    'fan spectator critic rioter striker voter elector candidate politician legislator senator representative councillor ' +
    'councilor mayor governor minister president leader mp msp mep peer lord delegate diplomat ambassador envoy ally ' +
    'republican conservative lawyer attorney prosecutor judge magistrate juror solicitor barrister clerk aide adviser ' +
    'advisor secretary journalist reporter editor writer author photographer presenter actor actress singer musician artist ' +
    'dancer performer player footballer athlete swimmer runner coach referee winner loser champion competitor contestant ' +
    'participant attendee applicant claimant recipient beneficiary customer consumer shopper client subscriber user ' +
    'listener viewer reader member donor investor trader broker banker taxpayer homeowner tenant landlord owner buyer ' +
    'seller founder entrepreneur millionaire billionaire respondent expert analyst economist historian consultant priest ' +
    'bishop monk nun worshipper muslim christian jew hindu catholic american briton european african human soul adherent ' +
    'partner mourner hiker climber skier diver camper skipper trainee apprentice intern recruit conscript reservist ' +
    'commander captain general colonel lieutenant private nominee appointee retiree absentee escapee abductee returnee ' +
    'signatory dissident exile stowaway newcomer backer cardinal pastor imam rabbi teammate schoolmate classmate roommate ' +
    'breadwinner caller whistleblower jobseeker personnel clergy servant advocate assailant challenger frontrunner ' +
    'parliamentarian plaintiff translator debater insider finalist strategist commentator reveler reveller rookie senior ' +
    'vet culprit eyewitness cadre crewmate starter justice dealer merchant courier vendor deputy tory liberal nationalist ' +
    'socialist communist cop guy lady jurist commissioner associate professional specialist foreigner enrollee felon ' +
    'fugitive impostor hopeful contender rival operative sponsor civilian individual dreamer cadet scout bather skater ' +
    'medalist olympian mechanic carpenter electrician plumber hunter fisher regulator inspector investigator negotiator ' +
    'ranger lifeguard babysitter nanny maid butler bodyguard informant addict sinner believer non-combatant combatant ' +
    'deserter defector separatist loyalist jihadi islamist houthi kurd palestinian israeli clinician pharmacist therapist ' +
    'organizer organiser signer petitioner scholar principal superintendent trustee alumnus contributor signee sufferer smoker drinker biker gamer welder settler squatter auditor marshal trucker counselor counsellor rancher ' +
    'superdelegate renter landowner canvasser homesteader roofer observer hacker blogger gunner sharpshooter sniper looter ' +
    'vigilante kidnapper captor peacekeeper grower baker'
  ).split(' '),
);

/** Words that describe people by what befell them, and count them without a noun: "12 dead", "40 injured". */
export const PERSON_STATES: ReadonlySet<string> = new Set(
  (
    'dead killed injured wounded missing hurt arrested detained hospitalised hospitalized homeless stranded displaced ' +
    'rescued evacuated unemployed infected feared charged convicted survived died ejected expelled jailed imprisoned sacked ' +
    'deported sentenced drowned trapped'
  ).split(' '),
);

/** Endings that nearly always make a noun of persons. */
export const PERSON_ENDINGS: readonly string[] = [
  'man',
  'woman',
  'person',
  'ologist',
  'crat',
  'goer',
  'holder',
  'maker',
  'worker',
  'keeper',
  // All of "-ist" but what lists, twists and assists are.
  ...'alist gelist nelist velist cist dist gist mist nist pist rist tist vist yist'.split(' '),
];

/** Endings that make a people of a capitalised word: "Moldovans", "Iraqis", "Maltese". */
export const PEOPLE_ENDINGS: readonly string[] = ['an', 'i', 'ese', 'crat', 'ite', 'ard', 'iot', 'ole'];

/** Plurals without an -s, and nouns whose plural is the same. */
export const BARE_PLURALS: ReadonlySet<string> = new Set(
  (
    'people men women children police staff crew personnel cattle sheep fish aircraft spacecraft helicopters troops feet teeth ' +
    'mice geese lives media data criteria phenomena offspring clergy policemen policewomen firemen fishermen ' +
    'businessmen congressmen lawmen servicemen spokesmen gunmen schoolchildren grandchildren gentlemen countrymen ' +
    'salmon deer bacteria fungi alumni nuclei series species headquarters crossroads barracks works strong'
  ).split(' '),
);

/** Nouns that go under another name when counted, so that two outlets' counts can meet. */
export const NOUN_RINGS: ReadonlyMap<string, string> = new Map([
  ['nation', 'country'],
  ['member state', 'country'],
]);

/** Verbs whose object, where it is a bare number, is people: "killed 12", "hired 300". */
export const HARM_VERBS: ReadonlySet<string> = new Set(
  (
    'killed kills killing kill injured injures injuring injure wounded wounds wounding wound hurt hurting arrested arresting ' +
    'arrest displaced displacing hospitalised hospitalized infected infecting booked cautioned ejected expelled jailed ' +
    'imprisoned detained detaining detain sacked sacking hired hires hiring employs employed employing rescued rescuing ' +
    'evacuated deported'
  ).split(' '),
);
