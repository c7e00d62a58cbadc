import type { BallotWords } from '../ballot-words.ts';
import { wordSet } from '../word-list.ts';

/** How a vote ended, in Spanish. */
export const BALLOTS: BallotWords = {
  votes: wordSet('votos voto'),
  unit: 'voto',
  nouns: wordSet('votos voto votación'),
  verbs: wordSet('votó votaron'),
  outcomes: wordSet('aprobado aprobada aprobó rechazado rechazada rechazó ratificó'),
  links: wordSet('contra frente a'),
  contests: wordSet('ganó victoria derrota partido marcador gol goles mayoría'),
  plebiscites: wordSet('referéndum electores'),
  shortfalls: wordSet('falta faltó'),
};
