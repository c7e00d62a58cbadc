import { between, changeAfter, WORD } from '../reckoning-pattern.ts';
import type { ReckoningWords } from '../reckoning-words.ts';
import { wordSet } from '../word-list.ts';

const CHANGES =
  'a|an|up|down|or|of|by|rise|increase|gain|jump|surge|fall|drop|decline|decrease|reduction|cut|growth|rising|falling|climbing|dropping';

/** How English sentences tie their figures together. */
export const ENGLISH_RECKONING: ReckoningWords = {
  of: between('(?:out )?of(?: (?:the|its|their|his|her|our|all|these|those|a|total|of)){0,4}'),
  or: between(
    `${WORD}{0,8}(?:\\(|,? ?(?:or|representing|equal to|equivalent to|amounting to)(?: (?:the|a|some|just))?)`,
  ),
  from: between(`${WORD}{0,4}(?:, )?from(?: the)?`),
  to: between(`${WORD}{0,4}(?:, )?to(?: the)?`),
  changed: changeAfter(CHANGES),
  earlier: /^(?:[.,;)]|a (?:year|month|week|quarter|day|decade) (?:ago|earlier|before)\b|$)/,
  and: between(`${WORD}{0,4}(?:,|and|, and|plus|, plus)(?: the)?(?: [\\p{L}-]+){0,2}`),
  inAll: between(
    `${WORD}{0,4}(?:[,–—(] )?(?:(?:for|making|giving) )?(?:(?:a|the) )?(?:combined )?total of|${WORD}{0,4}[,–—(]`,
  ),
  madeOf: between(
    `${WORD}{0,4}(?:[,–—(] )?(?:(?:are|is|was|were) )?(?:made up of|consisting of|comprising|composed of|split into|divided into)(?: the)?`,
  ),
  weighted: /\b(?:poll\w*|survey\w*|respon\w+|sampl\w+|weight\w+|intervie\w+|question\w+)\b/,
  adjusted:
    /\b(?:adjust\w*|like - for - like|organic\w*|constant|currenc\w+|underlying|comparable|inflation|real|annual\w*|averag\w*|compound\w*|per (?!cent)|each|every|points?|exclud\w+|includ\w+|seasonal\w*|restated|record|peak|high|low)\b/,
  wholes: [wordSet('man woman'), wordSet('boy girl'), wordSet('adult child'), wordSet('male female')],
  fates: [
    wordSet('die dead death kill kil killed fatal fatality perish slain'),
    wordSet('injur injured wound wounded hurt'),
    wordSet('arrest arrested detain detained'),
    wordSet('miss missing'),
    wordSet('rescu rescued save saved'),
  ],
  items: wordSet('thing way reason question fact takeaway tip photo picture chart lesson step sign story idea'),
  anybody: wordSet(
    'people person dead killed death toll fatality injured wounded hurt arrested detained missing rescued',
  ),
};
