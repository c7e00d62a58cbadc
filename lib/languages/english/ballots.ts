import type { BallotWords } from '../ballot-words.ts';
import { wordSet } from '../word-list.ts';

/** How a vote ended, in English. */
export const BALLOTS: BallotWords = {
  votes: wordSet('vote votes'),
  unit: 'vote',
  nouns: wordSet('vote votes ballot tally decision ruling'),
  verbs: wordSet('voted voting ruled ruling decided failed fails'),
  outcomes: wordSet(
    'pass passes passed passage passing approve approves approved approving reject rejects rejected rejecting confirm ' +
      'confirms confirmed adopt adopts adopted ratify ratified advance advanced clears cleared endorse endorsed uphold ' +
      'upheld defeated acquit acquitted carried blocked impeach impeached overturned',
  ),
  beside: wordSet('was is were stood ended came by , narrowly overwhelmingly again'),
  turns: wordSet('after before during since despite amid over when while because although'),
  followers: wordSet('for against on that with along after before when late early last'),
  followingPairs: new Set(['in favor', 'in favour']),
  links: wordSet('to'),
  contests: wordSet(
    'win wins won winning beat beats beaten lose lost loss losing draw drew score scored scores goal goals match game games ' +
      'team season coach playoff playoffs victory halftime half-time majority advantage edge lead leads led leading control ' +
      'controls controlled hold holds ratio odds polls',
  ),
  plebiscites: wordSet('referendum plebiscite voters electorate'),
  seats: wordSet('seat seats'),
  seat: 'seat',
  majorities: wordSet('majority advantage edge lead'),
  holdings: wordSet(
    'hold holds held holding have has had having keep keeps kept keeping command commands commanded control controls controlled retain retains retained enjoy enjoys enjoyed defend defends' +
      ' widen widens widened',
  ),
  chambers: wordSet('senate house chamber parliament assembly legislature congress council commons'),
  shortfalls: wordSet('short shy away'),
};
