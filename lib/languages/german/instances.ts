import type { InstanceWords } from '../instance-words.ts';
import { wordMap, wordSet } from '../word-list.ts';

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

/** The nouns of series and the words of round-ups in German. */
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
  roundUp: wordSet(
    'nachrichten meldungen schlagzeilen themen überblick rückblick wochenrückblick tagesrückblick presseschau newsletter briefing',
  ),
  besideRoundUp: wordSet(
    'wichtig wichtige wichtigsten wichtigste top aktuelle aktuellen tages tag woche morgen abend heute kurz wissen müssen welt',
  ),
};
