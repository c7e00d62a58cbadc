import { wordSet } from '../word-list.ts';

/** Words too common in French news to say what an article is about. */
export const STOP_WORDS: ReadonlySet<string> = wordSet(
  "a afin ai ainsi alors an ans après au aucun aucune aujourd aujourd'hui aussi autre autres aux avait avaient avant avec avoir ayant " +
    "beaucoup bien c'est car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment contre dans de déjà depuis " +
    "dernier dernière des deux devant dire dit doit doivent donc dont du d'un d'une elle elles en encore entre est et étaient était été être " +
    "eu eux fait faire faut fin fois font hier homme hommes ici il ils ont je jour jours la le les leur leurs lors lorsque lui l'on ma mais " +
    'malgré me même mes mieux moins mois mon ne ni nombre non nos notamment notre nous nouveau nouvelle on or ou où par parmi pas pendant ' +
    "peu peut peuvent plus plusieurs point pour pourrait pourtant près premier première presque puis qu'il qu'elle qu'ils qu'un qu'une quand " +
    "que quel quelle quelles quels qui quoi sa sans se selon semaine sera seront ses seulement si son sont sous soit s'est sur ta tandis te " +
    'tel telle temps ton toujours tous tout toute toutes très trois trop un une va vers vos votre vous y quatre cinq six sept huit neuf dix ' +
    'million millions milliard milliards euros cent mille déclaré affirmé expliqué ajouté annoncé indiqué estimé précisé assuré lundi mardi ' +
    'mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
    "personne personnes année années grand grande n'a n'est d'après n'ont l'a s'il",
);
