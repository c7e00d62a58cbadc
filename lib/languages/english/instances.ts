import type { InstanceWords } from '../instance-words.ts';
import { wordMap, wordSet } from '../word-list.ts';

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

/** The nouns of series and the words of round-ups in English. */
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
  roundUp: wordSet('things stories news headlines digest roundup briefing briefs brief bulletin newsletter recap'),
  besideRoundUp: wordSet(
    'know need top main big biggest daily weekly morning evening tonight today weekend read catch wrap glance missed may might happened happening world latest edition',
  ),
};
