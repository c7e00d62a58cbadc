import type { InstanceWords } from '../instance-words.ts';
import { wordMap } from '../word-list.ts';

const ORDERED = wordMap({
  day: 'tag verhandlungstag',
  night: 'nacht',
  week: 'woche',
  round: 'runde',
  stage: 'etappe',
  phase: 'phase',
  episode: 'folge episode',
  edition: 'ausgabe auflage',
  match: 'spieltag',
});

/** The nouns of series in German. */
export const GERMAN_INSTANCES: InstanceWords = {
  ordered: ORDERED,
  numbered: new Map([
    ...ORDERED,
    ...wordMap({
      game: 'spiel',
      part: 'teil',
      season: 'staffel',
    }),
  ]),
};
