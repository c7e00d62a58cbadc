/** A French sentence and its figures, written `value unit`, or `min..max unit`; a sentence without figures holds noise. */
export const frenchCases: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  // digits and separators
  ['Le port a compté 4 215 bateaux.', '4215 bateau'],
  ['Le port a compté 4\u202f215 bateaux.', '4215 bateau'],
  ['Le canal mesure 3,75 kilomètres.', '3.75 km'],
  ['La cité compte 1 204 500 habitants.', '1204500 people'],
  ['Il manque 1 234,50 euros.', '1234.5 EUR'],
  // money
  ['Le pont a coûté 84 millions d’euros.', '84000000 EUR'],
  ['Le pont a coûté 2,5 milliards d’euros.', '2500000000 EUR'],
  ['La réparation coûte 3 milliards de dollars.', '3000000000 USD'],
  ['Un billet coûte 5 €.', '5 EUR'],
  ['Un billet coûte 12,50 €.', '12.5 EUR'],
  ['La ville a versé 300 000 francs suisses.', '300000 CHF'],
  ['Ils ont réuni un demi-million d’euros.', '500000 EUR'],
  ['Le litre coûte 80 centimes.', '0.8 EUR'],
  ['La dette atteint deux millions et demi d’euros.', '2500000 EUR'],
  // per cent
  ['La participation a atteint 61,5 %.', '61.5 percent'],
  ['La participation a atteint 20 pour cent.', '20 percent'],
  ['Le parti a perdu 4 points de pourcentage.', '4 percentage point'],
  ['La banque a baissé son taux de 25 points de base.', '25 basis point'],
  // number words
  ['Quatre-vingt-dix lanternes brûlaient.', '90 lanterne'],
  ['Quatre-vingts lanternes brûlaient.', '80 lanterne'],
  ['Soixante-dix-sept élèves chantaient.', '77 people'],
  ['Vingt et un bateaux ont coulé.', '21 bateau'],
  ['Trois cents moutons ont fui.', '300 mouton'],
  ['Deux mille cinq cents lettres sont arrivées.', '2500 lettre'],
  ['La pièce a duré deux heures.', '2 hour'],
  // parts
  ['Un tiers des bateaux a coulé.', `${1 / 3} none`],
  ['Les deux tiers des habitants ont approuvé.', `${2 / 3} none`],
  ['La moitié des puits est à sec.', '0.5 none'],
  ['Un Français sur cinq vit près de la mer.', '0.2 none'],
  ['Trois puits sur quatre sont à sec.', '0.75 none'],
  // ranges and orders of magnitude
  ['Le trajet dure 20 à 30 minutes.', '20..30 minute'],
  ['Une barque pèse entre 40 et 55 kilos.', '40..55 kg'],
  ['Des milliers de lettres sont arrivées.', '2000.. lettre'],
  ['Des dizaines de milliers de manifestants ont défilé.', '20000..99999 people'],
  ['Une centaine de bateaux a coulé.', '100 bateau'],
  ['Plusieurs centaines de lettres sont arrivées.', '200.. lettre'],
  // measures and counted nouns
  ['Des rafales de 90 km/h ont soufflé.', '90 km/h'],
  ['La réserve couvre 40 kilomètres carrés.', '40 km²'],
  ['Il a fait 41 degrés Celsius.', '41 °C'],
  ['300 soldats ukrainiens ont été formés.', '300 people'],
  ['Quelque 5 000 nouveaux logements sont prévus.', '5000 logement'],
  ['L’incendie a fait 12 morts et 40 blessés.', '12 people', '40 people'],
  ['Le journal a vendu 3 000 journaux locaux.', '3000 journal'],
  // what a bare number leaves unsaid
  ['Ils versent 500 millions d’euros, dont 120 millions au nord.', '500000000 EUR', '120000000 EUR'],
  ['La taxe rapporte 1,2 Md€ et coûte 35 M€.', '1200000000 EUR', '35000000 EUR'],
  ['L’inflation est passée de 2,1 % à 2,4 %.', '2.1 percent', '2.4 percent'],
  // small change, multiples, halves and differences
  ['Le baril gagne 70 cents, à 61 dollars.', '0.7 USD', '61 USD'],
  ['Elle paie le double de son frère.', '2 times'],
  ['C’est deux fois et demie la norme.', '2.5 time'],
  ['Il a attendu quatre ans et demi.', '4.5 year'],
  ['Dix-neuf vaches et quatre-vingt-dix-sept agneaux paissent.', '19 vache', '97 agneau'],
  ['Le quai coûte 900 euros, 200 de plus que l’an passé.', '900 EUR', '200 EUR'],
  ['Elle purge cinq ans, dont deux avec sursis.', '5 year', '2 year'],
  ['Le tiers du fonds est perdu.', `${1 / 3} none`],
  ['Les tarifs ont triplé, de 3 à 9 euros.', '3 EUR', '9 EUR'],
  ['Le lac est monté de 3 mètres à 8 mètres.', '3 m', '8 m'],
  // noise
  ['La tour ouvre le 3 octobre.'],
  ['La tour ouvre le 1er octobre 2031.'],
  ['Elle est vide depuis 2019.'],
  ['La messe commence à 18h30.'],
  ['La messe commence à 18 heures.'],
  ['La messe commence vers 18 h 30.'],
  ['Un homme de 57 ans s’est noyé.'],
  ['Mo Vale, 57 ans, s’est noyé.'],
  ['Une femme âgée de 71 ans chantait.'],
  ['Deux frères de 7 et 9 ans et un conducteur de 34 ans dorment.', '2 people'],
  ['Le XXIe congrès et la 3e édition sont annoncés.'],
  ['Composez le 05 61 00 12 44.'],
  ['Elle fut vue le lundi 4 à 17 heures.'],
  ['La place du 9-Juin et le dossard n° 8 restent.'],
  ['Au kilomètre 31, la D 12 est coupée.'],
  ['La messe est lue lundi 9.'],
  ['L’article 8 le permet.'],
  ['Valmer a gagné 3-1.'],
  ['La ligne 7 et la salle 4 ferment.'],
  ['Le numéro 10 manque.'],
];

/** French sentences and the part their first figure plays. */
export const frenchRoles: readonly (readonly [sentence: string, role: string])[] = [
  ['Le nombre de bateaux a reculé de 300.', 'change'],
  ['Une hausse de 12 % est prévue.', 'change'],
  ['Le billet coûte 5 euros par jour.', 'rate'],
];

/** French sentences and how their first figure is hedged. */
export const frenchHedges: readonly (readonly [sentence: string, bound: string])[] = [
  ['Environ 300 bateaux ont coulé.', 'approx'],
  ['Quelque 300 bateaux ont coulé.', 'approx'],
  ['Près de 300 bateaux ont coulé.', 'below'],
  ['Plus de 300 bateaux ont coulé.', 'above'],
  ['Au moins 300 bateaux ont coulé.', 'above'],
  ['Jusqu’à 300 bateaux ont coulé.', 'below'],
  ['Une centaine de bateaux a coulé.', 'approx'],
  ['Ce jour-là, 300 bateaux ont coulé.', 'exact'],
];
