import type { BallotWords } from '../ballot-words.ts';
import { wordSet } from '../word-list.ts';

/** How a vote ended, in French. */
export const BALLOTS: BallotWords = {
  votes: wordSet('voix votes'),
  unit: 'voix',
  nouns: wordSet('voix vote votes scrutin'),
  verbs: wordSet('voté votent'),
  outcomes: wordSet('adopté adoptée adoptés rejeté rejetée approuvé approuvée ratifié voté votée'),
  beside: wordSet('est était par , largement'),
  turns: wordSet('après avant pendant depuis malgré quand lorsque'),
  followers: wordSet('pour contre que'),
  followingPairs: new Set(['en faveur']),
  links: wordSet('contre à'),
  contests: wordSet('gagné battu victoire défaite match score but buts majorité'),
  plebiscites: wordSet('référendum électeurs'),
  seats: wordSet('siège sièges'),
  seat: 'siège',
  majorities: wordSet('majorité avance'),
  holdings: wordSet('détient détiennent détenait a ont avait avaient conserve conservent garde gardent'),
  chambers: wordSet('sénat assemblée parlement chambre conseil'),
  shortfalls: wordSet('près manque'),
};
