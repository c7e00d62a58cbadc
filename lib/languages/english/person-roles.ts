/**
 * Nouns for people that a paper uses of somebody it has just named: what somebody does or is, not whom they speak for. No
 * spokesmen, judges or witnesses: those are others as often, who are not named.
 */
export const EPITHETS: readonly string[] = (
  'man woman boy girl pensioner teenager schoolboy schoolgirl widow widower grandmother grandfather striker midfielder goalkeeper ' +
  'defender winger sprinter athlete champion footballer cricketer batsman wicketkeeper golfer cyclist jockey rower swimmer gymnast ' +
  'driver racer skipper deckhand fisherman sailor trawlerman lifeboatman ferryman farmer crofter beekeeper plumber ' +
  'electrician welder machinist docker cleaner waiter waitress barmaid barman chef shopkeeper publican ' +
  'landlord landlady hairdresser florist postman postwoman postmistress postmaster pilot engineer soldier veteran paratrooper ' +
  'student undergraduate apprentice teacher headteacher headmaster headmistress lecturer academic scientist physicist chemist biologist ' +
  'astronomer botanist zoologist archaeologist historian economist researcher nurse surgeon midwife vet dentist pharmacist novelist poet ' +
  'playwright sculptor composer conductor soprano violinist pianist cellist guitarist drummer musician comedian model ' +
  'designer architect entrepreneur activist campaigner volunteer climber hiker lock-keeper gamekeeper shepherdess plaintiff defendant'
).split(' ');

/** Nouns for people by office, work, kinship or part in the news: heads of "the home secretary", "her doctor", "a spokesman for …". */
export const PERSON_ROLES: ReadonlySet<string> = new Set(
  (
    'secretary minister president chancellor premier pm prime leader chief mayor senator congressman congresswoman representative ' +
    'lawmaker governor speaker whip mp mps peer councillor candidate nominee politician ambassador envoy diplomat commissioner ' +
    'director chairman chairwoman chair chairperson ceo executive boss founder co-founder owner manager head deputy spokesman spokeswoman ' +
    'spokesperson spokespeople aide adviser advisor strategist official officer attorney lawyer solicitor barrister prosecutor judge ' +
    'justice magistrate sheriff constable superintendent detective inspector sergeant general admiral colonel major commander ' +
    'captain soldier veteran professor teacher headteacher principal student scientist researcher expert analyst economist historian ' +
    'academic author writer novelist poet editor reporter journalist columnist correspondent host presenter anchor broadcaster doctor ' +
    'physician surgeon nurse midwife consultant psychiatrist psychologist therapist coach trainer player striker midfielder goalkeeper ' +
    'defender star actor actress singer musician artist producer filmmaker comedian model celebrity champion athlete driver ' +
    'king queen prince princess duke duchess pope bishop archbishop pastor priest vicar rabbi imam cardinal reverend campaigner activist ' +
    'organiser organizer volunteer protester demonstrator witness neighbour neighbor resident local passer-by bystander ' +
    'victim survivor patient customer passenger tourist visitor worker employee engineer builder farmer fisherman pilot firefighter ' +
    'paramedic coroner man woman boy girl teenager pensioner mother father mum dad mom parent son daughter brother sister wife husband ' +
    'partner girlfriend boyfriend widow widower uncle aunt cousin grandfather grandmother friend colleague source insider ' +
    'coordinator treasurer trustee counsel pollster investor trader banker broker developer supporter critic opponent rival ' +
    'predecessor successor member backbencher frontbencher billionaire businessman businesswoman entrepreneur democrat republican ' +
    'guest freshman sophomore shopper commuter motorist monarch conservative lady gentleman mogul magnate tycoon figure chairmen officials spokesmen vice-chair undersecretary staffer operative photographer blogger trooper nephew niece classmate administrator democrats republicans conservatives liberals'
  )
    .split(' ')
    .concat(EPITHETS),
);

/** Roles that one person holds at a time, so that "the mayor" means the one the article is about, named or not. */
export const SOLE_ROLES: ReadonlySet<string> = new Set(
  (
    'minister president chancellor premier pm leader mayor senator congressman congresswoman representative lawmaker governor speaker mp ' +
    'councillor nominee candidate politician ambassador commissioner chairman chairwoman boss founder king queen prince princess pope ' +
    'archbishop star actor actress singer coach manager captain author billionaire businessman secretary professor'
  ).split(' '),
);

/** Words that go before the head of a role without being a name: "former health secretary", "Republican nominee". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'former ex then current new acting interim deputy vice assistant associate senior junior chief prime home foreign health defence ' +
    'defense education transport justice environment business culture energy work pensions shadow first second lord attorney solicitor ' +
    'general state house senate police council party labour tory conservative republican democratic democrat liberal green independent ' +
    'national local regional federal city county campaign press fire school company club team union government white american british ' +
    'us uk u.s french german irish scottish welsh english presidential vice-presidential executive managing finance treasury longtime veteran ' +
    'fellow opposition border security trade housing communities levelling climate science technology northern ireland'
  ).split(' '),
);

/** What a role word says of the gender of whoever holds it. */
export const ROLE_GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map<string, 'female' | 'male'>(
  Object.entries({
    spokesman: 'male',
    chairman: 'male',
    congressman: 'male',
    businessman: 'male',
    king: 'male',
    prince: 'male',
    duke: 'male',
    husband: 'male',
    father: 'male',
    dad: 'male',
    son: 'male',
    brother: 'male',
    boyfriend: 'male',
    widower: 'male',
    grandfather: 'male',
    uncle: 'male',
    actor: 'male',
    man: 'male',
    boy: 'male',
    spokeswoman: 'female',
    chairwoman: 'female',
    congresswoman: 'female',
    businesswoman: 'female',
    queen: 'female',
    princess: 'female',
    duchess: 'female',
    wife: 'female',
    mother: 'female',
    mum: 'female',
    mom: 'female',
    daughter: 'female',
    sister: 'female',
    girlfriend: 'female',
    widow: 'female',
    grandmother: 'female',
    aunt: 'female',
    actress: 'female',
    woman: 'female',
    girl: 'female',
    female: 'female',
    male: 'male',
  }),
);

/** Things that speak for those who issued them: "a statement from the council" is the council's word. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'statement release letter report indictment memo email e-mail post tweet message speech filing lawsuit complaint document ' +
    'documents article editorial study paper note website notice ruling judgment judgement verdict review petition advert ad ' +
    'account affidavit testimony diary postcard text column op-ed blog brief submission missive'
  ).split(' '),
);
