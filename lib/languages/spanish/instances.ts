import type { InstanceWords } from '../instance-words.ts';
import { wordMap } from '../word-list.ts';

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

/** The nouns of series in Spanish. */
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
};
