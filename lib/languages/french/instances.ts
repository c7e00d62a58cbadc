import type { InstanceWords } from '../instance-words.ts';
import { wordMap } from '../word-list.ts';

const ORDERED = wordMap({
  day: 'jour',
  night: 'nuit',
  week: 'semaine',
  round: 'tour manche',
  stage: 'étape',
  phase: 'phase',
  episode: 'épisode',
  edition: 'édition',
  match: 'journée',
});

/** The nouns of series in French. */
export const FRENCH_INSTANCES: InstanceWords = {
  ordered: ORDERED,
  numbered: new Map([
    ...ORDERED,
    ...wordMap({
      game: 'match',
      part: 'partie',
      season: 'saison',
    }),
  ]),
};
