/** Small words that are stop words, carry no subject matter and end a noun phrase: what three lists share is written once. */
export const COMMON =
  'a an the this that these those it he she they we you i him them us me who whom whose which what when where ' +
  'why how there here and or but nor so yet if then than as because while although though until since before ' +
  'after in on at of for from by with without to into onto upon over under above below between among against ' +
  'about around through during within near off out up down away per via is are was were be been being am has ' +
  'have had having do does did will would shall should can could may might must not never also just still ' +
  "already again ever too both each every either later said say says saying told including according like it's " +
  "that's don't didn't isn't wasn't";
/** Those that are no stop words. */
export const OF_PHRASES =
  'whereas unless till amid across throughout beyond neither ago earlier include includes compared';
/** Those that end no noun phrase. */
export const OF_TOPICS =
  'its his her hers their our my mine your yours done no only even very more most less least much many few ' +
  "several some any all other others another such same own one almost nearly there's he's she's they're we're " +
  "i'm";
/** Those that carry subject matter. */
export const ENDING =
  'old percent today yesterday tomorrow last next came come comes went go goes going made make makes took take ' +
  "takes got get gets give seen see once towards toward won't late early";
