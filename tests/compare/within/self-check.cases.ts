/** An invented article, and what of it does not fit the rest: `heads: 40 dead | 47 people`, nothing where it all may. */
export interface SelfCase {
  readonly name: string;
  readonly headline?: string;
  readonly text: string;
  readonly finds: readonly string[];
}

const at = (name: string, headline: string, text: string, ...finds: string[]): SelfCase => {
  return { name, headline, text, finds };
};
const within = (name: string, text: string, ...finds: string[]): SelfCase => ({ name, text, finds });

/** Articles that disagree with themselves. */
export const DISAGREEING: readonly SelfCase[] = [
  at(
    'a toll in the headline that the text has risen past',
    '40 dead as ferry sinks off Skerrow',
    'Forty-seven people died when a ferry sank off Skerrow on Monday, the coastguard said.',
    'heads: 40 dead | Forty-seven people',
  ),
  at(
    'a toll by another word',
    'Landslide kills 14 in Oskava',
    'At least 19 people died in a landslide in Oskava on Sunday, the fire service said.',
    'heads: 14 | At least 19 people',
  ),
  at(
    'the injured',
    'Train crash near Brenna injures 62',
    'A crash between two trains near Brenna left 74 people injured on Friday, police said.',
    'heads: 62 | 74 people',
  ),
  at(
    'the arrested',
    'Police arrest 31 at harbour protest',
    'Police arrested 36 people at a protest in the harbour of Port Ellory on Saturday.',
    'heads: 31 | 36 people',
  ),
  at(
    'a sum of money',
    'Council to spend £4.2m on new sea wall',
    'The council will spend £6.2m on a new sea wall at Port Ellory, it said on Monday.',
    'heads: £4.2m | £6.2m',
  ),
  at(
    'jobs that are cut',
    'Northmoor Bank to cut 430 jobs in Brenna',
    'Northmoor Bank is to cut 650 jobs in Brenna as branches close, it said on Tuesday.',
    'heads: 430 jobs | 650 jobs',
  ),
  at(
    'a count of things, of one clause',
    'Storm wrecks 17 boats in Skerrow harbour',
    'A storm on Monday wrecked 23 boats in the harbour of Skerrow, the harbour master said.',
    'heads: 17 boats | 23 boats',
  ),
  at(
    'a hedge that does not reach',
    'At least 60 killed in mine collapse',
    'A total of 48 people were killed when a mine collapsed in the Torran hills on Monday.',
    'heads: At least 60 killed | 48 people',
  ),
  within(
    'a share above its count',
    'Of the island’s homes, 12 of the 48 houses by the shore, or 40%, were lost.',
    'share: 12 + 48 houses → 25% | 40%',
  ),
  within(
    'a share below its count',
    'The board said 36 of the 48 homes, or 65 per cent, had been mended.',
    'share: 36 + 48 homes → 75% | 65 per cent',
  ),
  within(
    'a share in brackets',
    'Inspectors failed 18 of 72 schools (35%) in the district last year.',
    'share: 18 + 72 schools → 25% | 35%',
  ),
  within(
    'a share with a point',
    'In all 131 out of 524 seats (27.4%) changed hands on Thursday.',
    'share: 131 + 524 → 25% | 27.4%',
  ),
  within(
    'a count that does not fit its share',
    'The firm will close 30% of its 240 branches, or 96, by the spring.',
    'share: 96 + 240 branches → 40% | 30%',
  ),
  within(
    'a count with its noun that does not fit its share',
    'The line will shed a quarter of its 9,200 staff, or 3,400 people, it said.',
    'share: 3,400 people + 9,200 staff → 37% | a quarter',
  ),
  within(
    'a share before its count',
    'The vote was spoiled by 15%, or 41 of the 164 members, the clerk said.',
    'share: 41 + 164 members → 25% | 15%',
  ),
  within(
    'a share of millions',
    'Some 1.2 million of the 4.8 million voters (35%) stayed at home.',
    'share: Some 1.2 million + 4.8 million voters → 25% | 35%',
  ),
  within(
    'a rise that does not fit its ends',
    'Visitor numbers rose 40% from 200 to 240 in the first week.',
    'change: 200 + 240 → 20% | 40%',
  ),
  within(
    'a rise of money',
    'Sales at the yard rose 45 per cent from £200m to £240m.',
    'change: £200m + £240m → 20% | 45 per cent',
  ),
  within(
    'a rise told from its end',
    'Sales at the yard rose 45% to £240m from £200m a year earlier.',
    'change: £200m + £240m → 20% | 45%',
  ),
  within(
    'a fall told last',
    'The number of nests fell from 480 to 360, a drop of 40%.',
    'change: 480 + 360 → 25% | 40%',
  ),
  within('a fall in brackets', 'The number of nests fell from 480 to 360 (down 45%).', 'change: 480 + 360 → 25% | 45%'),
  within(
    'a rise that is told with its nouns',
    'Membership rose by 60% from 4,000 people to 5,000 people.',
    'change: 4,000 people + 5,000 people → 25% | 60%',
  ),
  within(
    'parts before their total',
    'The lifeboat took off 27 men and 18 women, a total of 47.',
    'sum: 27 men + 18 women → 45 | 47',
  ),
  within(
    'three parts before their total',
    'The lifeboat took off 27 men, 15 women and three children, for a total of 48.',
    'sum: 27 men + 15 women + three children → 45 | 48',
  ),
  within(
    'parts before a total in all',
    'The yard built 12 tugs, nine ferries and four trawlers, 28 in all.',
    'sum: 12 tugs + nine ferries + four trawlers → 25 | 28',
  ),
  within(
    'parts that a whole is made up of',
    'The jury of 14 people, made up of seven men and five women, went out at noon.',
    'sum: seven men + five women → 12 | 14 people',
  ),
  within(
    'parts listed after a colon that leave nobody out',
    'The landslide killed 47 people: 27 men and 18 women.',
    'sum: 27 men + 18 women → 45 | 47 people',
  ),
  within(
    'sums of money',
    'The wall will cost £14.6m and the dredging £9.3m, a total of £33.9m.',
    'sum: £14.6m + £9.3m → 23.9 million | £33.9m',
  ),
];

/** Articles that may well be of one piece. */
export const FITTING: readonly SelfCase[] = [
  at('a headline that rounds', 'Northmoor Bank to cut 900 jobs', 'Northmoor Bank is to cut 894 jobs, it said.'),
  at('a headline that cuts', 'Council to spend £4m on sea wall', 'The council will spend £4.6m on a sea wall.'),
  at(
    'a headline that hedges',
    'Almost 50 killed in landslide in Oskava',
    'A landslide in Oskava on Sunday killed 47 people, the fire service said.',
  ),
  at(
    'a headline that says more than',
    'More than 40 killed in landslide in Oskava',
    'A landslide in Oskava on Sunday killed 47 people, the fire service said.',
  ),
  at(
    'a headline of a part',
    '20 children killed as ferry sinks off Skerrow',
    'Forty-seven people were killed when a ferry sank off Skerrow on Monday.',
  ),
  at(
    'a headline of a part by another noun',
    '20 pupils killed as ferry sinks off Skerrow',
    'Forty-seven passengers were killed when a ferry sank off Skerrow on Monday.',
  ),
  at(
    'a headline of another fate',
    '40 injured as ferry sinks off Skerrow',
    'Forty-seven people were killed when a ferry sank off Skerrow on Monday.',
  ),
  at(
    'a headline that adds up two counts',
    'Storm kills 33 in Oskava and Brenna',
    'The storm killed 19 people in Oskava. In Brenna it killed 14 people.',
  ),
  at(
    'a headline of what the text has once in passing',
    '40 dead as ferry sinks off Skerrow',
    'Forty-seven people died when a ferry sank off Skerrow, the coastguard said. It had spoken of 40 at first.',
  ),
  at(
    'a headline of what is put down to another source',
    '40 killed in landslide in Oskava',
    'A landslide in Oskava killed 47 people, the fire service said. The mayor spoke of 40 killed.',
  ),
  at(
    'two tolls in the text',
    '40 killed in landslides',
    'A landslide in Oskava killed 47 people. A landslide in Brenna killed 35 people.',
  ),
  at(
    'another year',
    'Fires killed 40 last year in Torran',
    'Fires have killed 47 people in Torran this year, the fire service said.',
  ),
  at(
    'a forecast over what happened',
    'Council expects 400 visitors at the fair',
    'The fair had 520 visitors on Monday, the council said.',
  ),
  at(
    'a target over what was built',
    'Council wants to build 400 homes in Brenna',
    'The council built 310 homes in Brenna last year.',
  ),
  at('a headline in other units', 'Ferry drifts 12 miles off Skerrow', 'The ferry drifted 19 kilometres off Skerrow.'),
  at(
    'a headline on one place of two',
    'Storm wrecks 17 boats in Brenna harbour',
    'The storm wrecked 23 boats in the harbour of Skerrow.',
  ),
  at(
    'a headline on somebody else',
    'Ada Marlow wins 17 seats',
    'The party of Tom Brandreth won 23 seats in the north.',
  ),
  at(
    'a list of five things',
    '5 things to know about the ferry that sank',
    'Here are seven things that we learned about the ferry that sank off Skerrow.',
  ),
  at('somebody’s words', '40 dead as ferry sinks', '“We have 47 people dead,” said Ada Marlow of the coastguard.'),
  at(
    'a share over another share',
    'Turnout at 41% in Ellory',
    'Turnout in the north of Ellory was 44%, and 38% in the south.',
  ),
  at(
    'a range in the text',
    '40 dead as ferry sinks off Skerrow',
    'Between 35 and 50 people died when a ferry sank off Skerrow on Monday.',
  ),
  at(
    'a count far off the text’s',
    '4 dead in fire at Oskava mill',
    'The mill in Oskava employs 300. Forty-seven people have died in mills since the war.',
  ),
  at(
    'an addition over a total',
    'A further 12 killed in Oskava',
    'The landslide in Oskava has now killed 19 people, the fire service said.',
  ),
  within('a share that fits', 'The board said 12 of the 48 homes, or 25%, were lost.'),
  within('a share that is rounded', 'The board said 12 of the 47 homes, or 26%, were lost.'),
  within('a share that is cut', 'The board said 12 of the 47 homes, or 25%, were lost.'),
  within('a share in a word', 'About a quarter of the 48 homes, or 13, were lost.'),
  within('a third of a round number', 'The line will shed 33% of its 100,000 staff, or 33,000 people.'),
  within('a share of something else', 'The fire took 12 of the 48 homes, or 40% of the village.'),
  within('a share of another year', 'The fire took 12 of the 48 homes (40% in the last fire).'),
  within('a share of others', 'The prize went to 12 of the 48 runners (40% women).'),
  within('a hedged share', 'The board said 12 of the 48 homes, or about 28%, were lost.'),
  within('a rise beside a share', 'It sold 12 of its 48 boats (up 40%).'),
  within('a survey', 'In the poll 412 of the 1,000 respondents, or 44%, were for it.'),
  within('a way of saying a share', 'Two of three voters, or 61%, stayed at home.'),
  within('a round count', 'It closed 1,200 of its 4,831 branches, or 26%, in May.'),
  within('somebody’s reckoning', '“We lost 12 of the 48 homes, or 40%,” said Ada Marlow.'),
  within('a rise that fits', 'Visitor numbers rose 20% from 200 to 240.'),
  within('a rise of rounded sums', 'Profit rose 12% from £1.1bn to £1.2bn.'),
  within('a rise reckoned otherwise', 'Sales rose 6% at constant currency from £200m to £240m.'),
  within('a rise a year', 'Sales rose by an average of 6% a year from £200m to £240m.'),
  within('a rise in points', 'The rate rose 3 percentage points from 4% to 7%.'),
  within('a share of a share', 'Support rose 3% from 40% to 43%.'),
  within('a fall of the day, from a price of another', 'The shares fell 5% to 200p, from 240p in January.'),
  within('years that look like counts', 'Sales rose 10% from 2010 to 2015.'),
  within('a hedged rise', 'Visitor numbers rose more than 15% from 200 to 240.'),
  within('parts that add up', 'The lifeboat took off 27 men and 18 women, a total of 45.'),
  within('parts that are only some', 'The landslide killed 47 people, including 27 men and 12 women.'),
  within('parts that others stand beside', 'The landslide killed 47 people: 27 in Brenna and 12 in Oskava.'),
  within('parts of which one is hedged', 'It took off about 27 men and 18 women, a total of 47.'),
  within('parts that are rounded', 'The wall cost £14.6m and the dredging £9.3m, a total of £24m.'),
  within('a total with what went before', 'It arrested 12 men and 8 women, bringing the total to 47.'),
  within('a total over more than the list', 'It took 27 men and 18 women, a total of 900 since May.'),
  within('parts of two kinds', 'The jury heard 12 witnesses in nine days, a total of 40 hours.'),
  within('a list with an open end', 'The committee of 20 people is made up of seven men, five women and others.'),
];
