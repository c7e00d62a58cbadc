import type { InstanceWords } from '../instance-words.ts';
import { wordMap, wordSet } from '../word-list.ts';

const ORDERED = wordMap({
  day: 'día',
  night: 'noche',
  week: 'semana',
  round: 'vuelta ronda',
  stage: 'etapa',
  phase: 'fase',
  episode: 'episodio capítulo',
  edition: 'edición',
  match: 'jornada',
});

/** The nouns of series and the words of round-ups in Spanish. */
export const SPANISH_INSTANCES: InstanceWords = {
  ordered: ORDERED,
  numbered: new Map([
    ...ORDERED,
    ...wordMap({
      game: 'partido',
      part: 'parte',
      season: 'temporada',
    }),
  ]),
  roundUp: wordSet('noticias titulares resumen boletín'),
  besideRoundUp: wordSet('principales importantes cosas debes saber mañana tarde día hoy semana mundo'),
};
