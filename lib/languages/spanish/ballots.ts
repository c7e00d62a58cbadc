import type { BallotWords } from '../ballot-words.ts';
import { wordSet } from '../word-list.ts';

/** How a vote ended, in Spanish. */
export const BALLOTS: BallotWords = {
  votes: wordSet('votos voto'),
  unit: 'voto',
  nouns: wordSet('votos voto votación'),
  verbs: wordSet('votó votaron'),
  outcomes: wordSet('aprobado aprobada aprobó rechazado rechazada rechazó ratificó'),
  beside: wordSet('fue es por , ampliamente'),
  turns: wordSet('tras antes durante desde cuando aunque'),
  followers: wordSet('contra que'),
  followingPairs: new Set(['a favor', 'en contra']),
  links: wordSet('contra frente a'),
  contests: wordSet('ganó victoria derrota partido marcador gol goles mayoría'),
  plebiscites: wordSet('referéndum electores'),
  seats: wordSet('escaño escaños'),
  seat: 'escaño',
  majorities: wordSet('mayoría ventaja'),
  holdings: wordSet('tiene tienen tenía tenían mantiene mantienen conserva conservan'),
  chambers: wordSet('senado congreso parlamento cámara asamblea'),
  shortfalls: wordSet('falta faltó'),
};
