import type { Bound, QuantityRole, Salience } from '@/lib/claims/claim.ts';

/** What the words around a number say of it. The first figure of the sentence is meant. */
export interface ContextCase {
  readonly sentence: string;
  readonly text?: string;
  readonly bound?: Bound;
  readonly role?: QuantityRole;
  readonly salience?: Salience;
  readonly time?: string | null;
  readonly place?: string | null;
  readonly hour?: { readonly words: string; readonly isLimit: boolean } | null;
  readonly attribution?: string | null;
  readonly head?: string;
}

export const contextCases: readonly ContextCase[] = [
  // the printed figure: hedge, number, noun; no modifier before it
  {
    sentence: 'Almost 9,400 people crossed the moor last year.',
    text: 'Almost 9,400 people',
    bound: 'below',
    time: 'last year',
    head: 'people',
  },
  {
    sentence: 'They announced an additional £40 million for dredging.',
    text: '£40 million',
    role: 'increment',
    head: 'dredging',
  },
  { sentence: 'A total of 17 trawlers sank.', text: '17 trawlers', role: 'total' },
  { sentence: 'The two harbours have not spoken since.', role: 'pointer' },
  { sentence: 'His three daughters run the mill.', role: 'pointer' },
  { sentence: 'Catches fell over the first three months.', role: 'pointer' },
  { sentence: 'The two children died in the fire.', role: 'level' },
  { sentence: 'The last 41 minutes were flown on one engine.', role: 'level' },
  { sentence: 'The 40 boats have not sailed since.', role: 'level' },
  { sentence: 'It takes the total for the quay to £12m.', role: 'total' },
  { sentence: 'That brings total spending on the old harbour walls to £12m.', role: 'total' },
  { sentence: 'They raised between £2m and £3m.', text: 'between £2m and £3m', bound: 'exact' },
  // what a change is measured from
  { sentence: 'Turnout was up from 61 percent at the last vote.', role: 'base' },
  { sentence: 'It counts 300 moorings, compared with 240 in the spring.', role: 'level' },
  // what one number is more than another is a change
  { sentence: 'The wall cost £1.9m more than budgeted.', text: '£1.9m', role: 'change' },
  { sentence: 'She has undertaken to bring landings below 40,000 tonnes.', role: 'target' },
  // an event beside the story
  { sentence: 'In a separate incident, 40 people were brought down from the ridge.', salience: 'minor' },
  { sentence: 'Elsewhere, 40 people were brought down from the ridge.', salience: 'minor' },
  { sentence: 'In the end, 40 people were brought down from the ridge.', salience: 'key' },
  // bounds
  { sentence: 'Nearly 40 trawlers sank.', bound: 'below' },
  { sentence: 'Up to 40 trawlers sank.', bound: 'below' },
  { sentence: 'Fewer than 40 trawlers sank.', bound: 'below' },
  { sentence: 'No more than 40 trawlers sank.', bound: 'below' },
  { sentence: 'At least 40 trawlers sank.', bound: 'above' },
  { sentence: 'No fewer than 40 trawlers sank.', bound: 'above' },
  { sentence: 'Upwards of 40 trawlers sank.', bound: 'above' },
  { sentence: 'It lost 40 trawlers or more.', bound: 'above' },
  { sentence: 'It lost 40-plus trawlers.', bound: 'above' },
  { sentence: 'Around 40 trawlers sank.', bound: 'approx' },
  { sentence: 'It took between about seven and ten days.', bound: 'approx' },
  { sentence: 'An estimated 40 trawlers sank.', bound: 'approx' },
  { sentence: 'Some 40 trawlers sank.', bound: 'approx' },
  { sentence: 'Dozens of trawlers sank.', bound: 'approx' },
  { sentence: 'Exactly 40 trawlers sank.', bound: 'exact' },
  { sentence: 'It fell over three decades.', bound: 'exact' },
  { sentence: 'The heir handed over £4m.', text: '£4m', bound: 'exact' },
  { sentence: 'The heir paid over £4m.', text: 'over £4m', bound: 'above' },
  { sentence: 'He fished for over three decades.', bound: 'above' },
  // roles
  { sentence: 'A further 40 trawlers sank.', role: 'increment' },
  { sentence: 'They set aside £40m in extra cash.', role: 'increment' },
  { sentence: 'In all, 12 sank, bringing the total to 40 trawlers.', role: 'level' },
  { sentence: 'It brings the total to 40 trawlers.', role: 'total' },
  { sentence: 'The fleet has 40 trawlers in total.', role: 'total' },
  { sentence: 'The storm hit the fleet, including 40 trawlers.', role: 'subset' },
  { sentence: 'Catches rose by 7 percent.', role: 'change' },
  { sentence: 'Catches rose 7 percent.', role: 'change' },
  { sentence: 'It was an 7 percent drop.', role: 'change' },
  { sentence: 'Catches rose to 18 tonnes.', role: 'level' },
  { sentence: 'Berths cost £40 a week.', role: 'rate' },
  { sentence: 'The valve lets through 40kg/h.', text: '40kg', role: 'rate' },
  { sentence: 'The valve lets through 40 kg/hour.', role: 'rate' },
  { sentence: 'The well holds 5 mg/l of salt.', role: 'rate' },
  { sentence: 'The weir carried 300 m3/s.', role: 'rate' },
  { sentence: 'Berths cost €12/m² and more.', role: 'rate' },
  { sentence: 'The valve weighs 40 kg / it is heavy.', role: 'level' },
  { sentence: 'The lane is 20 km/12 miles long.', role: 'level' },
  { sentence: 'They set a target of 40 trawlers.', role: 'target' },
  { sentence: 'It passed the limit of 40 trawlers.', role: 'threshold' },
  // salience
  { sentence: 'The quay cost £3m.', salience: 'key' },
  { sentence: 'Turnout was 61 percent.', salience: 'key' },
  { sentence: 'The ferry carried 340 passengers.', salience: 'key' },
  { sentence: 'It lost 2,300 lobster pots.', salience: 'key' },
  { sentence: 'Three trawlers sank.', salience: 'minor' },
  { sentence: 'It took six weeks.', salience: 'minor' },
  { sentence: 'The 62-page report is out.', salience: 'minor' },
  { sentence: 'Thousands of letters came.', salience: 'minor' },
  // when
  { sentence: 'So far this year, 40 trawlers have sunk.', time: 'So far this year' },
  { sentence: 'There were 40 sinkings since the spring storms.', time: 'since the spring storms' },
  { sentence: 'They earned £40m from 1998 to 2003.', time: 'from 1998 to 2003' },
  { sentence: 'They earned £40m in 1999, 2004 and 2006.', time: 'in 1999, 2004 and 2006' },
  { sentence: 'They landed 40 tonnes overnight on Friday.', time: 'overnight on Friday' },
  { sentence: 'They landed 40 tonnes in the first five months of 2017.', time: 'in the first five months of 2017' },
  { sentence: 'They landed 40 tonnes; the year before, in 2011, none.', time: 'in 2011' },
  { sentence: 'This year has seen 40 sinkings compared with the same period in 2019.', time: 'This year' },
  { sentence: 'They landed 40 tonnes.', time: null },
  // the time of day
  { sentence: 'By noon on Friday 40 trawlers had sunk.', hour: { words: 'noon', isLimit: true } },
  { sentence: 'About 40 trawlers had sunk by 5 p.m.', hour: { words: '5pm', isLimit: true } },
  { sentence: 'As of Friday evening 40 trawlers had sunk.', hour: { words: 'evening', isLimit: true } },
  { sentence: 'On Friday 40 trawlers were missing at 6.30.', hour: { words: '6.30', isLimit: false } },
  { sentence: 'By the evening 40 trawlers were missing.', hour: { words: 'evening', isLimit: true } },
  { sentence: 'The morning ferries carried 40 trawlers.', hour: null },
  // an aim, a rate's measure
  { sentence: 'The board wants to build 500 huts by 2035.', role: 'target' },
  { sentence: 'The plan cost 500 huts.', role: 'level' },
  { sentence: 'It rose to 40 per 100,000 boats.', role: 'rate' },
  // where and who
  { sentence: 'On Tuesday Ada Marlow said 40 trawlers sank.', attribution: 'Ada Marlow' },
  { sentence: 'About 40 trawlers sank off the Tarn Islands.', place: 'the Tarn Islands' },
  { sentence: 'The harbour board said 40 trawlers sank.', attribution: null },
  { sentence: 'The government said 40 trawlers sank.', attribution: 'The government' },
  { sentence: 'About 40 trawlers sank, according to the Tarn Gazette.', attribution: 'the Tarn Gazette' },
  { sentence: 'About 40 trawlers sank, police said.', attribution: 'police' },
];
