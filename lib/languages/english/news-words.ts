import type { NewsWords } from '../news-words.ts';
import { wordSet } from '../word-list.ts';

/** What makes a small figure news, in English. */
export const NEWS: NewsWords = {
  harm: wordSet('die kill injured wounded hurt drowned hospitalised infected'),
  // no verb whose stem is a thing to be counted too: "grounded", "wrecked", "fired"
  actsOnThings: wordSet(
    'close closure shut cancel cancellation scrapped axed sank sunk destroyed demolished damaged flooded seized collapsed derailed burned',
  ),
  actsOnPeople: wordSet('arrested detained cautioned booked card jailed convicted sacked evacuated rescued'),
  verdicts: wordSet(
    'jail jailed prison imprisoned sentence sentenced banned ban suspended suspension jury jurors verdict',
  ),
  terms: wordSet('extension extend extended deadline ceasefire truce moratorium'),
  spells: wordSet('term spell stretch'),
  momentsAfter: wordSet('since until early'),
  momentsBefore: wordSet('next last past previous first coming prior'),
  winds: wordSet('wind gust'),
  speeds: wordSet('mph km/h knot'),
  rains: wordSet('rain rainfall snow snowfall surge flooding'),
  depths: wordSet('inch foot mm cm m'),
  tollUnits: wordSet('death fatality casualty injury arrest'),
  listings: wordSet('thing way takeaway reason lesson question fact'),
  loads: wordSet('tonne ton'),
  standings: wordSet('clear ahead adrift lead trail unbeaten undefeated consecutive losing winless'),
  standingUnits: wordSet('point goal match game win victory defeat run seat vote lap shot stroke title'),
  gains: wordSet(
    'need needed gain get got pick win won wins lose lost hold held keep retain regain flip capture capturing secure gather collect pickup majority threshold shy short favor favour',
  ),
  gainedUnits: wordSet('seat vote delegate elector signature'),
};
