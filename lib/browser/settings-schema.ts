import { CARD_TYPES } from '../cards/card.ts';
import { REACHES, type Reach } from '../compare/hedge-reach.ts';
import { decode, flag, oneOf, otherwise, readableOf, record, type Schema, text, whole } from '../decode.ts';
import { DEFAULT_SETTINGS, INTERFACE_LANGUAGES, type Settings } from '../settings.ts';

/** A host name is at most this long. */
const HOST_LIMIT = 253;
/** More hosts than anybody switches off; past it the oldest go. A list that sync storage cannot hold is stored here. */
const HOSTS_LIMIT = 10_000;
/** More kinds of cards than a later version has. */
const KINDS_LIMIT = 200;
const CARD_LIMIT = 500;

/** What storage holds, as settings: whatever is missing or damaged is as it was at first, field by field; of lists, entries go alone. */
export function decodeSettings(stored: unknown): Settings {
  const decoded = decode(settingsSchema, stored ?? {}, 'kept');
  return decoded.ok ? decoded.value : DEFAULT_SETTINGS;
}

const { appearance } = DEFAULT_SETTINGS;
const hosts: Schema<readonly string[]> = readableOf(text(HOST_LIMIT), HOSTS_LIMIT);

const reach: Schema<Reach> = otherwise(oneOf(REACHES), 'usual');

/** Where the tab stands. */
export const railSchema: Schema<Settings['appearance']['rail']> = record({
  side: oneOf(['right', 'left', 'end']),
  top: whole(100),
});

/** Settings, with what cannot be read of them as it was at first. */
export const settingsSchema: Schema<Settings> = record({
  paused: otherwise(flag(), DEFAULT_SETTINGS.paused),
  sitesOff: otherwise(hosts, DEFAULT_SETTINGS.sitesOff),
  sitesAdded: otherwise(hosts, DEFAULT_SETTINGS.sitesAdded),
  cardTypes: otherwise(readableOf(oneOf(CARD_TYPES), KINDS_LIMIT), DEFAULT_SETTINGS.cardTypes),
  cardLimit: otherwise(whole(CARD_LIMIT), DEFAULT_SETTINGS.cardLimit),
  hedges: otherwise(record({ below: reach, above: reach, approx: reach }), DEFAULT_SETTINGS.hedges),
  learning: otherwise(flag(), DEFAULT_SETTINGS.learning),
  badge: otherwise(flag(), DEFAULT_SETTINGS.badge),
  keys: otherwise(flag(), DEFAULT_SETTINGS.keys),
  saving: otherwise(flag(), DEFAULT_SETTINGS.saving),
  appearance: otherwise(
    record({
      theme: otherwise(oneOf(['system', 'light', 'dark']), appearance.theme),
      textSize: otherwise(oneOf(['small', 'medium', 'large']), appearance.textSize),
      underlines: otherwise(flag(), appearance.underlines),
      motion: otherwise(oneOf(['system', 'reduced']), appearance.motion),
      density: otherwise(oneOf(['comfortable', 'compact']), appearance.density),
      rail: otherwise(railSchema, appearance.rail),
      language: otherwise(oneOf(['browser', ...INTERFACE_LANGUAGES]), appearance.language),
    }),
    appearance,
  ),
});
