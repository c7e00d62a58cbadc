import type { InstanceWords } from '../instance-words.ts';
import { wordMap } from '../word-list.ts';

const ORDERED = wordMap({
  day: 'day',
  night: 'night',
  week: 'week weeks',
  round: 'round',
  leg: 'leg',
  test: 'test',
  stage: 'stage',
  phase: 'phase',
  episode: 'episode',
  edition: 'edition',
  hearing: 'hearing',
});

/** The nouns of series in English. */
export const ENGLISH_INSTANCES: InstanceWords = {
  ordered: ORDERED,
  numbered: new Map([
    ...ORDERED,
    ...wordMap({
      game: 'game',
      match: 'match matchday',
      race: 'race',
      part: 'part',
      season: 'season',
    }),
  ]),
};
