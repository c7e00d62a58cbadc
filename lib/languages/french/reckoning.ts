import { between, changeAfter, WORD } from '../reckoning-pattern.ts';
import type { ReckoningWords } from '../reckoning-words.ts';
import { wordSet } from '../word-list.ts';

const CHANGES =
  'soit|une|un|en|de|hausse|augmentation|progression|baisse|recul|chute|diminution|bond|plus|moins|croissance';

/** How French sentences tie their figures together. */
export const FRENCH_RECKONING: ReckoningWords = {
  of: between('(?:sur|des|de)(?: (?:les|ses|leurs|un|total|de)){0,4}'),
  or: between(`${WORD}{0,8}(?:\\(|,? ?(?:soit|ou))`),
  from: between(`${WORD}{0,4}(?:, )?de`),
  to: between(`${WORD}{0,4}(?:, )?à`),
  changed: changeAfter(CHANGES),
  earlier: /^(?:[.,;)]|(?:un an|une année) (?:plus tôt|auparavant)|il y a un an|$)/,
  and: between(`${WORD}{0,4}(?:,|et|, et|ainsi que|plus)(?: (?:le|la|les))?(?: [\\p{L}-]+){0,2}`),
  inAll: between(`${WORD}{0,4}[,–—(](?: (?:soit|pour))?(?: un total de)?`),
  madeOf: between(`${WORD}{0,4}(?:[,–—(] )?compos\\p{L}+ de`),
  weighted: /(?:sond|enquêt|interrog|échantillon|pondér|répond)/,
  adjusted:
    /(?:corrig|ajust|inflation|moyenn|annuel|comparable|organique|constant|points?|hors|record|compris)|\b(?:par|chaque|réel\p{L}*)\b/u,
  wholes: [wordSet('homme femme'), wordSet('garçon fille'), wordSet('adulte enfant')],
  fates: [
    wordSet('mort tué tue décédé deced'),
    wordSet('blessé bless'),
    wordSet('arrêté arret interpell'),
    wordSet('disparu dispar'),
  ],
  items: wordSet('chose raison question fait conseil photo image'),
  anybody: wordSet('personne mort tué blessé disparu'),
};
