import type { NewsWords } from '../news-words.ts';
import { wordSet } from '../word-list.ts';

/** What makes a small figure news, in German. */
export const NEWS: NewsWords = {
  harm: wordSet('tote getötet gestorben starben verletzt ertrunken'),
  actsOnThings: wordSet(
    'geschlossen schließen schließung gestrichen streichen abgesagt gesunken zerstört beschädigt beschlagnahmt',
  ),
  actsOnPeople: wordSet('festgenommen evakuiert gerettet'),
  verdicts: wordSet('haft gefängnis freiheitsstrafe verurteilt gesperrt sperre'),
  terms: wordSet('frist verlängert verlängerung waffenruhe waffenstillstand moratorium'),
  spells: wordSet('strafe'),
  momentsAfter: wordSet('später zuvor'),
  momentsBefore: wordSet('nächsten letzten vergangenen'),
  winds: wordSet('böen böe wind'),
  speeds: wordSet('km/h'),
  rains: wordSet('regen schnee niederschlag'),
  depths: wordSet('cm mm'),
  tollUnits: wordSet('todesfall festnahme verletzung'),
  listings: wordSet('grund frage punkt'),
  loads: wordSet('tonne'),
  standings: wordSet('vorsprung rückstand ungeschlagen'),
  standingUnits: wordSet('punkt tor spiel sieg niederlage sitz stimme'),
  gains: wordSet('braucht brauchen benötigt gewinnt gewann gewonnen verliert verlor verloren hält holt holte mehrheit'),
  gainedUnits: wordSet('sitz stimme mandat delegiert unterschrift'),
};
