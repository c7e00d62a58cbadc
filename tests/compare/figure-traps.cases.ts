import type { FiguresCase } from './figures.cases.ts';

/** Figures that look like one measure and are two, or may be: nothing must be said of them. */
export const UNRELATED: readonly FiguresCase[] = [
  trap(
    'of what was sent and of what was stopped, in equal numbers',
    'The air force launched 84 drones overnight.',
    'Gunners intercepted 84 drones overnight.',
  ),
  trap(
    'far apart, in clauses of which one says more',
    'Divers rescued 23 fishermen trapped in the flooded hold.',
    'Divers rescued 41 fishermen trapped in the flooded hold near the bow.',
  ),
  trap(
    'further apart than any two counts of one thing',
    'Divers rescued 23 fishermen trapped in the flooded hold.',
    'Divers rescued 58 fishermen trapped in the flooded hold.',
  ),
  trap(
    'near numbers of two people',
    'Ada Marlow was fined £4,200 for dumping waste in the river.',
    'Tom Brandreth was fined £4,500 for dumping waste in the river.',
  ),
  trap(
    'votes for two people in one place on one night',
    'On Sunday night, Ada Marlow received 18,400 votes in the Ellory by-election.',
    'On Sunday night, Tom Brandreth received 18,900 votes in the Ellory by-election.',
  ),
  trap(
    'near votes for two people in one place, each named with the other',
    'Ada Marlow received 18,412 votes in Ellory, ahead of Tom Brandreth.',
    'Tom Brandreth received about 18,000 votes in Ellory, behind Ada Marlow.',
  ),
  trap(
    'two subjects that nothing shows to be names',
    'Marlow received 18,400 votes in the Ellory by-election.',
    'Brandreth received 18,900 votes in the Ellory by-election.',
  ),
  trap(
    'moments told by what was left until the end',
    'Marlow came under heavy pressure from Brandreth in the wet with eight laps to go.',
    'Marlow came under heavy pressure from Brandreth in the wet with six laps to go.',
  ),
  trap(
    'two and three of something, in clauses that share two words',
    'Two councillors walked out of the meeting.',
    'Three councillors walked out early.',
  ),
  trap('one number of people and of things', 'On board were 32 pupils from Torran.', 'The school had bought 32 desks.'),
  trap(
    'the same small number in two years',
    'In 2029 the surf drowned 12 bathers at Torran.',
    'In 2031 the surf drowned 12 bathers at Torran.',
  ),
  trap(
    'the same share in two years',
    'In 2029 the ferry was late on 41 per cent of days.',
    'In 2031 the ferry was late on 41 per cent of days.',
  ),
  trap(
    'another year',
    'Some 43,000 people crossed the Torran moor in 2029.',
    'Some 47,000 people crossed the Torran moor in 2030.',
  ),
  trap(
    'the same number of another year',
    'Some 43,000 people crossed the Torran moor in 2029.',
    'Some 43,000 people crossed the Torran moor in 2030.',
  ),
  trap(
    'last year and this year',
    'Last year 43,000 people crossed the Torran moor.',
    'This year 47,000 people have crossed the Torran moor.',
  ),
  trap(
    'the dead of another place',
    'The landslide killed 14 people in Brenna, police said.',
    'The landslide killed 17 people in Oskava, police said.',
  ),
  trap('the homes of another place', 'Floods destroyed 220 homes in Brenna.', 'Floods destroyed 240 homes in Oskava.'),
  trap(
    'shares of two bases',
    'Some 43 per cent of women voted for the ferry tax.',
    'Some 47 per cent of pensioners voted for the ferry tax.',
  ),
  trap(
    'shares of two bases in one survey',
    'A survey found 43 per cent of drivers oppose the bridge toll.',
    'A survey found 47 per cent of residents oppose the bridge toll.',
  ),
  trap(
    'a change and a level in per cent',
    'Bread prices rose by 12 per cent in March.',
    'Bread prices were 14 per cent of household spending in March.',
  ),
  trap(
    'a change and a level of one number',
    'Unemployment rose by 4,000 people in March.',
    'Unemployment stood at 4,000 people in March.',
  ),
  trap(
    'two changes, whose bases no number shows',
    'Bread prices rose 12 per cent in March, the statistics office said.',
    'Bread prices rose 14 per cent in March, the statistics office said.',
  ),
  trap(
    'a number rounded down, as newspapers do',
    'The port expansion will cost £5 billion, the ministry said.',
    'The port expansion will cost £5.7 billion, the ministry said.',
  ),
  trap(
    'a list of sums and a sum like its items',
    'The fund gives £40m to Brenna, £55m to Oskava and £60m to Tolmin for new clinics.',
    'The fund gives £45m to clinics in Lauder, the ministry said.',
  ),
  trap(
    'a list of counts of one noun',
    'Police arrested 14 men, 17 men and 21 men on three nights of rioting in Brenna.',
    'Police arrested 16 men on a night of rioting in Brenna.',
  ),
  trap(
    'a count that was corrected within one article',
    'Police first said 17 people were injured in the derailment, then that 21 people were injured in the derailment.',
    'Police said 19 people were injured in the derailment.',
  ),
  {
    name: 'a running count two days on',
    articles: [
      { text: 'Rescuers said 17 people were killed when the dam above Oskava burst.', day: '2031-05-14' },
      { text: 'Rescuers said 21 people were killed when the dam above Oskava burst.', day: '2031-05-16' },
    ],
    finds: [],
  },
  trap(
    'vague plurals of two crowds',
    'Thousands of people marched through Brenna against the ferry tax.',
    'Dozens of people marched through Oskava against the bridge toll.',
  ),
  trap(
    'a vague plural and a number of other people',
    'Thousands of people marched.',
    'A crowd of 6,400 people watched the match in Brenna.',
  ),
  trap(
    'a number inside somebody’s quotation marks',
    '“We lost 40 boats in the storm,” said Ada Marlow.',
    'The harbour lost 46 boats in the storm, said Ada Marlow.',
  ),
  trap(
    'small counts of a noun with its adjective',
    'The company runs two coastal ferries.',
    'The company owns three coastal ferries.',
  ),
  trap(
    '"at least" and a number below it',
    'At least 17 people were injured in the derailment near Oskava, police said.',
    'Police said 15 people were injured in the derailment near Oskava.',
  ),
  trap(
    '"more than" and a number below it',
    'More than 600 homes were flooded in Ellory on Friday.',
    'A total of 590 homes were flooded in Ellory on Friday.',
  ),
  trap(
    '"up to" and a number above it',
    'Up to 200 jobs will go at the Ellory shipyard, the union said.',
    'The union said 230 jobs will go at the Ellory shipyard.',
  ),
  trap(
    '"at least" and "as many as", which bound a range',
    'At least 300 jobs will go at the Ellory shipyard.',
    'As many as 340 jobs will go at the Ellory shipyard.',
  ),
  trap(
    'two hedged numbers a digit apart',
    'Some 340 boats were lost in the storm off Skerrow on Monday.',
    'About 350 boats were lost in the storm off Skerrow on Monday.',
  ),
  trap('two units', 'The tunnel is 12 km long, engineers said.', 'The tunnel took 13 years to build, engineers said.'),
  trap(
    'numbers ten times apart',
    'Police said 17 people were injured in the derailment near Oskava.',
    'Police said 170 people were injured in the derailment near Oskava.',
  ),
  trap('ages', 'Ada Marlow, 47, captained the ferry.', 'Ada Marlow, 48, captained the ferry.'),
  trap(
    'three of one thing and three of another, signed by the same people in one sentence',
    'Ada Marlow signed three harbour treaties in Ellory on pilots and on tugs.',
    'Ada Marlow signed harbour treaties with three islands in Ellory on pilots and on tugs.',
  ),
  trap(
    'a share in words, of which its own article says how much it is, and a share near it',
    'Just over a quarter of the boats were old, or 26.4 per cent.',
    'At Skerrow 26.9 per cent of the boats were old.',
  ),
  trap(
    'a number of hours and the same number of payments to those who sat through them',
    'The jury sat for 31 hours over the pilots of Skerrow. The trust runs 46 boats.',
    'Ada Marlow made 31 payments to the jury over the pilots of Skerrow. The fog lasted nine days.',
  ),
  trap(
    'more money and money spent',
    'The ministry announced a further £40m for dredging the channel.',
    'The ministry has spent £40m on dredging the channel.',
  ),
  trap(
    'shares that add up by chance',
    'In the poll 40 per cent backed the tax and 21 per cent opposed the tax.',
    'In the poll 61 per cent wanted a new vote on the tax.',
  ),
  trap(
    'small counts that add up by chance',
    'The crash killed two adults and three adults were hurt.',
    'Five adults were in the crash.',
  ),
  trap(
    'one of a list, of which two come to the third by chance',
    'The clubs sent nine boats, five boats and four boats to the regatta at Ellory.',
    'The regatta opened at Ellory on Sunday.',
  ),
  trap(
    'people taken off boats and the boats',
    'Helicopters took 62 people off boats in the bay.',
    'The gale tore 62 boats from their moorings.',
  ),
  trap(
    'one count by noon and by five in the afternoon',
    'By noon on Friday the harbour office had taken 410 calls about the ferry.',
    'The harbour office had taken 530 calls about the ferry by 5pm on Friday.',
  ),
  trap(
    'one count in the morning and in the evening',
    'On Friday morning 410 homes in Port Ellory had no power.',
    'On Friday evening 530 homes in Port Ellory had no power.',
  ),
  trap(
    'a count by an hour and one without',
    'By nightfall on Friday rescuers had taken 410 passengers off the ferry Torran.',
    'Rescuers had taken 530 passengers off the ferry Torran on Friday.',
  ),
  trap(
    'what many wait on average and what one of them has waited',
    'Patients now wait an average of 26 months for a public dentist. Some 4,100 boats crossed the bay. A shed burned for 40 minutes. ' +
      'The mill made 900 kettles, and a flock of 88 sheep strayed.',
    'Jo Mattow has been waiting 19 months for a public dentist. The bridge is 310 metres long. The fair drew 800 visitors. ' +
      'The school has 52 pupils and the choir sang 7 psalms.',
  ),
  trap('a price a day and a price', 'The fare is £12 a day.', 'The fare is £14 in total.'),
];

function trap(name: string, here: string, there: string): FiguresCase {
  return { name, articles: [here, there], finds: [] };
}
