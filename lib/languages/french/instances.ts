import type { InstanceWords } from '../instance-words.ts';
import { wordMap, wordSet } from '../word-list.ts';

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

/** The nouns of series and the words of round-ups in French. */
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
  roundUp: wordSet('actualités actualité actu actus infos titres nouvelles brèves récap récapitulatif newsletter'),
  besideRoundUp: wordSet('essentiel principales principaux grands revue matin soir jour semaine retenir savoir monde'),
};
