import { between, changeAfter, WORD } from '../reckoning-pattern.ts';
import type { ReckoningWords } from '../reckoning-words.ts';
import { wordSet } from '../word-list.ts';

const CHANGES = 'un|una|el|del|de|alza|aumento|subida|incremento|caída|descenso|baja|reducción|crecimiento|más|menos';

/** How Spanish sentences tie their figures together. */
export const SPANISH_RECKONING: ReckoningWords = {
  of: between('de(?: (?:las|los|sus|un|total|de)){0,4}'),
  or: between(`${WORD}{0,8}(?:\\(|,? ?(?:es decir|o sea|o)(?: ,)?)(?: (?:el|un))?`),
  from: between(`${WORD}{0,4}(?:, )?(?:de|desde)`),
  to: between(`${WORD}{0,4}(?:, )?(?:a|hasta)`),
  changed: changeAfter(CHANGES),
  earlier: /^(?:[.,;)]|(?:un año|hace un año)(?: |$)|$)/,
  and: between(`${WORD}{0,4}(?:,|y|, y|e|más)(?: (?:el|la|los|las))?(?: [\\p{L}-]+){0,2}`),
  inAll: between(`${WORD}{0,4}[,–—(](?: (?:en total|para un total de|un total de))?`),
  madeOf: between(`${WORD}{0,4}(?:[,–—(] )?(?:compuest|formad|integrad)\\p{L} por`),
  weighted: /(?:encuest|sonde|entrevist|muestra|ponder|respond)/,
  adjusted:
    /(?:ajust|inflaci|promedi|anual|comparable|orgánic|constante|puntos?|excluy|incluy|récord|desestacional)|\b(?:por|cada|real(?:es)?|medi[ao])\b(?! ciento)/,
  wholes: [wordSet('hombre mujer'), wordSet('niño niña'), wordSet('adulto niño')],
  fates: [
    wordSet('muerto muert fallecido fallec'),
    wordSet('herido herid lesionado'),
    wordSet('detenido deten arrest'),
    wordSet('desaparecido desaparec'),
  ],
  items: wordSet('cosa razón pregunta dato consejo foto imagen'),
  anybody: wordSet('persona muerto fallecido herido detenido desaparecido'),
};
