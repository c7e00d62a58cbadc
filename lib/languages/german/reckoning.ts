import { between, changeAfter, WORD } from '../reckoning-pattern.ts';
import type { ReckoningWords } from '../reckoning-words.ts';
import { wordSet } from '../word-list.ts';

const CHANGES =
  'ein|eine|einem|einer|plus|minus|anstieg|zuwachs|zunahme|steigerung|rückgang|abnahme|senkung|von|um|und|damit|also';

/** How German sentences tie their figures together. */
export const GERMAN_RECKONING: ReckoningWords = {
  of: between('(?:von|der)(?: (?:den|der|insgesamt|ihren|seinen|allen)){0,3}'),
  or: between(`${WORD}{0,8}(?:\\(|,? ?(?:oder|also|das sind|das entspricht)(?: den)?)`),
  from: between(`${WORD}{0,4}(?:, )?von`),
  to: between(`${WORD}{0,4}(?:, )?auf`),
  changed: changeAfter(CHANGES),
  earlier: /^(?:[.,;)]|(?:im vorjahr|vor einem jahr|ein jahr zuvor)(?: |$)|$)/,
  and: between(`${WORD}{0,4}(?:,|und|, und|sowie|plus)(?: (?:der|die|das))?(?: [\\p{L}-]+){0,2}`),
  inAll: between(`${WORD}{0,4}[,–—(](?: (?:zusammen|also|insgesamt))?`),
  madeOf: between(`${WORD}{0,4}(?:[,–—(] )?(?:bestehend|zusammengesetzt) aus`),
  weighted: /(?:befragt|umfrage|stichprobe|gewichtet|teilnehm)/,
  adjusted:
    /(?:bereinigt|inflation|durchschnitt|jährlich|vergleichbar|organisch|punkte?|währung|rekord|einschließlich)|\b(?:real|pro|je|jeweils|ohne|hoch|tief)\b/,
  wholes: [wordSet('mann frau'), wordSet('junge mädchen'), wordSet('erwachsene kind')],
  fates: [
    wordSet('tote tot toter todesopfer sterb starb gestorb'),
    wordSet('verletzt verletzte verletzter verletz'),
    wordSet('festgenomm festnahm verhaft'),
    wordSet('vermisst vermisste'),
  ],
  items: wordSet('ding grund frage fakt tipp bild foto'),
  anybody: wordSet('mensch person tote toter todesopfer verletzte verletzter vermisste festnahme'),
};
