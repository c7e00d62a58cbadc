import type { FiguresCase } from './figures.cases.ts';

/** One figure told by two outlets in words of their own: no noun or verb in common, but near-synonyms and what is left over. */
export const RETOLD: readonly FiguresCase[] = [
  {
    name: 'one sum of two telling digits among many sums, in clauses that share no word',
    articles: [
      'The harbour board borrowed £2.4m to mend the mole. Its reserve had shrunk to £900,000 by March. Dredging swallowed £1.2m. A crane fetched £61,000. Anchors are insured for £340,000. The pilots want £77,000. Divers charged £19,500. Paint was £830.',
      'Ratepayers are on the hook for £2.4m after a winter of gales. A mason earns £38,000. The organ needs £110,000. Lanterns sold for £85 apiece. A lawyer billed £6,400. Bunting came to £290. Fireworks cost £7,300. A statue fetched £52,000.',
    ],
    finds: ['agree: £2.4m | £2.4m'],
  },
  {
    name: 'one sum beside two years, of which one is of something else',
    articles: [
      'The causeway, due to open in 2034, was to cost £2.4m.',
      'A budget of £2.4m was agreed for the causeway in 2029.',
    ],
    finds: ['agree: £2.4m | £2.4m'],
  },
  {
    name: 'two shares in one sentence, and the same two rounded in one sentence',
    articles: [
      'Marlow took 54.2 per cent, to 41.6 per cent for Brandreth. Turnout was 63 per cent.',
      'That works out at 54 per cent and 42 per cent. Rain fell on 80 per cent of the wards.',
    ],
    finds: ['more-precise: 41.6 per cent | 42 per cent', 'more-precise: 54.2 per cent | 54 per cent'],
  },
  {
    name: 'a number of things that two papers name differently',
    articles: [
      'The chain is to close 46 shops before Easter.',
      'Shutters will come down at 46 branches, which are to shut.',
    ],
    finds: ['agree: 46 shops | 46 branches'],
  },
  {
    name: 'a term of imprisonment by three verbs',
    articles: [
      'Rudolf Penn was jailed for eight years on Friday over the warehouse fire.',
      'Penn was sentenced to eight years.',
      'Rudolf Penn will spend eight years in prison.',
    ],
    finds: ['agree: eight years | eight years', 'agree: eight years | eight years', 'agree: eight years | eight years'],
  },
  {
    name: 'one chance, in words and in digits',
    articles: [
      'The harbour line has a one-in-three chance of losing its licence in May, Marlow said.',
      'Marlow admitted there is a 1 in 3 chance that the harbour line will lose its licence.',
    ],
    finds: ['agree: one-in-three | 1 in 3'],
  },
  {
    name: 'a fraction and the percentage it rounds',
    articles: [
      'Almost three quarters of the members voted for the walkout.',
      'In the ballot 73 per cent of members backed the walkout.',
    ],
    finds: ['more-precise: 73 per cent | Almost three quarters'],
  },
  {
    name: 'a range with the same two ends',
    articles: [
      'The company expects a profit of between £310m and £325m this year.',
      'Its guidance for the year is a profit of £310m to £325m.',
    ],
    finds: ['agree: between £310m and £325m | £310m to £325m'],
  },
  {
    name: 'a count under a hedge and the count, of runs and of shipments',
    articles: [
      'Between March and June the smugglers made at least 25 runs across the strait.',
      'The smugglers sent the cigarettes over in 27 shipments.',
    ],
    finds: ['more-precise: 27 shipments | at least 25 runs'],
  },
  {
    name: 'people who suffered something, and the noun for it',
    articles: [
      'The collapse of the stand left 46 people injured, the club said.',
      'There were 46 injuries when the stand collapsed.',
    ],
    finds: ['agree: 46 people | 46 injuries'],
  },
  {
    name: 'people who did something, and the noun that its verb begins',
    articles: ['A petition against the toll was signed by 7,420 people.', 'The petition has 7,420 signatures.'],
    finds: ['agree: 7,420 people | 7,420 signatures'],
  },
  {
    name: 'a span of which little but the rest of its line tells, in two short reports',
    articles: [
      'The harbour trust’s inquiry into the pilots of Skerrow began more than two years ago. Its chairman has 14 boats.',
      'The talk in Ellory follows a two-year inquiry into the pilots of Skerrow. The chairman owns 31 lorries.',
    ],
    finds: ['agree: more than two years | two-year'],
  },
  {
    name: 'things that somebody cuts and that are to go',
    articles: ['The foundry cuts 318 jobs. It has 40 furnaces.', 'About 300 jobs at the foundry will go.'],
    finds: ['more-precise: 318 jobs | About 300 jobs'],
  },
  {
    name: 'a price and its pounds',
    articles: ['Each ticket is to cost £4.30.', 'A £4 ticket will take tourists over the bridge.'],
    finds: ['more-precise: £4.30 | £4'],
  },
  {
    name: 'a count of those who must find another way, who are no others',
    articles: [
      'Some 8,200 commuters had to find another way home when the line shut.',
      'The shut line left 8,230 commuters looking for buses.',
    ],
    finds: ['more-precise: 8,230 commuters | Some 8,200 commuters'],
  },
  {
    name: 'points and percentage points',
    articles: ['The mayor has a lead of six points in the poll.', 'The mayor leads the poll by six percentage points.'],
    finds: ['agree: six points | six percentage points'],
  },
  {
    name: 'a range and one end of it, which says less',
    articles: [
      'The insurers put the bill for the flood at £25m to £40m.',
      'The bill for the flood could be up to £40m, insurers say.',
    ],
    finds: ['more-precise: £25m to £40m | up to £40m'],
  },
  {
    name: 'how often in one, and what it was in the other',
    articles: [
      'Keepers had reported the lamp on 46 occasions.',
      'The board did not act on 46 warnings about the lamp.',
    ],
    finds: ['agree: 46 occasions | 46 warnings'],
  },
  {
    name: 'dwellings by two nouns, and what is done to them by two verbs',
    articles: ['The owners will demolish 46 flats.', 'Some 46 apartments are to be knocked down.'],
    finds: ['agree: 46 flats | Some 46 apartments'],
  },
  {
    name: 'vehicles by two nouns, and how they were taken by two verbs',
    articles: ['Officers impounded 58 motorbikes on the quay.', 'On the quay 58 motorcycles were seized.'],
    finds: ['agree: 58 motorbikes | 58 motorcycles'],
  },
];

/** What is left over once all else has found its like, of one kind, exact, among the same words. */
export const LEFT_OVER: readonly FiguresCase[] = [
  {
    name: 'a share with its digits turned, beside others far from it',
    articles: [
      'The company proposes a rise of 4.6 per cent. Only 30 per cent of the trams ran.',
      'The crews turned down a rise of 6.4 per cent. Some 84 per cent of them voted.',
    ],
    finds: ['differ: 4.6 per cent | 6.4 per cent'],
  },
  {
    name: 'one count of vessels, by two verbs',
    articles: [
      'The harbour master at Ellory counted 34 boats sunk in the gale. Power failed in 5,120 homes, and 43 schools are shut. Repairs to the sea ' +
        'wall will cost £2.6m. Gusts reached 118mph. Some 260 people slept in church halls.',
      'In Ellory harbour 24 boats were sunk. The lights went out in 5,120 houses, and 43 schools were closed. Trees blocked 61 ' +
        'roads. Insurers expect claims of £14m. Trains were cancelled on 7 lines.',
    ],
    finds: ['agree: 43 schools | 43 schools', 'agree: 5,120 homes | 5,120 houses', 'differ: 34 boats | 24 boats'],
  },
  {
    name: 'the digits of one number in another order',
    articles: ['Tarn Stores trades from 583 shops.', 'Tarn Stores, which runs 538 stores, is up for sale.'],
    finds: ['differ: 583 shops | 538 stores'],
  },
];

/** The same number, or nearly, of another thing. */
export const OF_ANOTHER: readonly FiguresCase[] = [
  {
    name: 'the dead and the injured',
    articles: ['The blast in Oskava killed 14 people.', 'The blast in Oskava injured 14 people.'],
    finds: [],
  },
  {
    name: 'things that nobody would call by one name',
    articles: ['The court heard 37 witnesses.', 'Officers opened 37 boxes of glass eels in the van.'],
    finds: [],
  },
  {
    name: 'what this maker and another one recalled',
    articles: [
      'Brandt and Sons is recalling 142,300 of its heaters.',
      'An analyst noted that another maker had to recall 142,300 kettles in 2019.',
    ],
    finds: [],
  },
  {
    name: 'shares with no word in common',
    articles: ['The fare has gone up by 8 per cent.', 'Turnover in the kiosks is 8 per cent of the line’s income.'],
    finds: [],
  },
  {
    name: 'weeks and games',
    articles: ['The striker is out for six weeks with a torn muscle.', 'The defender was banned for six matches.'],
    finds: [],
  },
  {
    name: 'two counts of one kind that nothing ties',
    articles: [
      'The dealer runs 31 lorries from the yard at Skerrow.',
      'Farmers parked 24 lorries across the bridge in protest.',
    ],
    finds: [],
  },
  {
    name: 'counts by two nouns that are nearly one',
    articles: [
      'Skerrow Town are unbeaten in 24 games at the Quay. They lead by 9 points. The crowd was 8,140.',
      'Skerrow Town are unbeaten in 29 matches. They paid £3m for the winger. The crowd was 8,140.',
    ],
    finds: ['agree: 8,140 | 8,140'],
  },
  {
    name: 'small counts, which are of whatever there are two or three of',
    articles: ['The boat sank off Ellory and three divers searched it.', 'Four divers searched the wreck off Ellory.'],
    finds: [],
  },
];

/** Totals that another article prints in parts. */
export const ADDED_UP: readonly FiguresCase[] = [
  {
    name: 'small weights with decimals',
    articles: [
      'By sea the gang moved three tonnes of eels; a further 2.4 tonnes of eels went by plane.',
      'In all 5.4 tonnes of eels were smuggled.',
    ],
    finds: ['derived: 5.4 tonnes | three tonnes + 2.4 tonnes'],
  },
  {
    name: 'a whole and its parts in one sentence, for who prints the parts alone',
    articles: [
      'The hospital will save £9.4m: £6.1m in wages and £3.3m in drugs.',
      'The plan takes £6.1m out of wages and £3.3m out of drugs.',
    ],
    finds: [
      'agree: £3.3m | £3.3m',
      'agree: £6.1m | £6.1m',
      'derived: £9.4m | £6.1m + £3.3m',
      'part-of: £3.3m | £9.4m',
      'part-of: £3.3m | £9.4m',
      'part-of: £6.1m | £9.4m',
      'part-of: £6.1m | £9.4m',
    ],
  },
  {
    name: 'parts in two sentences, which another article ties',
    articles: [
      'The mill will cut 620 jobs. Of the jobs, 480 are at the looms and 140 in the office.',
      'At the mill 480 jobs at the looms will go. A further 140 jobs in the office of the mill are to go.',
    ],
    finds: ['agree: 140 | 140 jobs', 'agree: 480 | 480 jobs', 'derived: 620 jobs | 480 jobs + 140 jobs'],
  },
  {
    name: 'a small part beside a large one',
    articles: [
      'The ferry carried 214 passengers and six crew to Skerrow.',
      'In all 220 people were on the ferry to Skerrow.',
    ],
    finds: ['derived: 220 people | 214 passengers + six crew'],
  },
  {
    name: 'small whole numbers, which add up by chance',
    articles: ['The ferry made four trips and three trips on the two days.', 'The line plans seven trips.'],
    finds: [],
  },
  {
    name: 'a person count and a crew, with the number of their flight between them',
    articles: [
      'He was one of 147 passengers on Northern Flight 271, which had a crew of six.',
      'The plane came down with 153 people aboard.',
    ],
    finds: ['derived: 153 people | 147 passengers + six'],
  },
  {
    name: 'counts of two things, and all of them by another noun',
    articles: ['There are 1,208 plates and 45 spoons in the wreck.', 'Divers have brought up all 1,253 pieces of it.'],
    finds: ['derived: 1,253 pieces | 1,208 plates + 45 spoons'],
  },
];
