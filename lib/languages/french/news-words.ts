import type { NewsWords } from '../news-words.ts';
import { wordSet } from '../word-list.ts';

/** What makes a small figure news, in French. */
export const NEWS: NewsWords = {
  harm: wordSet('mort morts tué tués blessé blessés noyé'),
  actsOnThings: wordSet(
    'fermer fermé fermés fermeture annulé annulés annulation supprimé supprimés coulé coulés détruit détruits endommagé saisi saisis',
  ),
  actsOnPeople: wordSet('arrêté arrêtés interpellé interpellés évacué évacués'),
  verdicts: wordSet('prison condamné condamnée réclusion suspendu suspension'),
  terms: wordSet('prolongation prolonger prolongé délai trêve moratoire'),
  spells: wordSet('peine'),
  momentsAfter: wordSet('plus'),
  momentsBefore: wordSet('prochains derniers'),
  winds: wordSet('vent vents rafale rafales'),
  speeds: wordSet('km/h'),
  rains: wordSet('pluie neige'),
  depths: wordSet('cm mm'),
  tollUnits: wordSet('décès mort arrestation'),
  listings: wordSet('chose raison question'),
  loads: wordSet('tonne'),
  standings: wordSet('avance retard invaincu invaincus'),
  standingUnits: wordSet('point but match victoire défaite siège voix'),
  gains: wordSet('besoin gagne gagné perd perdu détient obtient obtenu obtenir remporte remporté majorité'),
  gainedUnits: wordSet('siège voix délégué signature'),
};
