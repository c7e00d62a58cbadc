import type { BallotWords } from '../ballot-words.ts';
import { wordSet } from '../word-list.ts';

/** How a vote ended, in German. */
export const BALLOTS: BallotWords = {
  votes: wordSet('stimmen stimme ja-stimmen'),
  unit: 'stimme',
  nouns: wordSet('stimmen stimme abstimmung votum'),
  verbs: wordSet('stimmten stimmte'),
  outcomes: wordSet('gebilligt billigte angenommen abgelehnt verabschiedet verabschiedete beschlossen beschloss'),
  beside: wordSet('war endete mit , knapp erneut'),
  turns: wordSet('nach vor während seit trotz als weil obwohl'),
  followers: wordSet('für gegen dass'),
  followingPairs: new Set(['zu gunsten']),
  links: wordSet('zu gegen'),
  contests: wordSet('sieg siegte siegten gewann gewannen verlor tor tore spiel satz punkte mehrheit'),
  plebiscites: wordSet('referendum volksabstimmung wähler'),
  seats: wordSet('sitz sitze sitzen'),
  seat: 'sitz',
  majorities: wordSet('mehrheit'),
  holdings: wordSet('hat haben hatte hatten hält halten hielt hielten behält behalten behielt'),
  chambers: wordSet('senat parlament kammer bundestag bundesrat landtag stadtrat'),
  shortfalls: wordSet('fehlt fehlte'),
};
