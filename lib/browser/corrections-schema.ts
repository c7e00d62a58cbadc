import {
  decode,
  exactText,
  type Fields,
  listOf,
  oneOf,
  orNull,
  readableOf,
  record,
  type Schema,
  text,
} from '../decode.ts';
import { partedSchema } from '../packs/parted-schema.ts';
import type { NewCorrection, StoredCorrection } from '../protocol.ts';
import { ARTICLES_NAMED } from '../stories/corrections.ts';
import type { PartedClaims } from '../stories/parted-claims.ts';

/** More corrections than anybody makes by hand; they are read with every page. */
export const CORRECTIONS_LIMIT = 300;
/** An article's id is its address as a rule. */
const ID_LIMIT = 2200;
const TITLE_LIMIT = 500;

const side: Schema<readonly string[]> = listOf(exactText(ID_LIMIT), ARTICLES_NAMED);

const said: Fields<NewCorrection> = {
  kind: oneOf(['together', 'apart']),
  one: side,
  other: side,
  oneTitle: orNull(text(TITLE_LIMIT)),
  otherTitle: orNull(text(TITLE_LIMIT)),
};

/** A correction as our own pages ask for it. */
export const newCorrectionSchema: Schema<NewCorrection> = record<NewCorrection>(said);

/** A correction as it is kept. */
export const storedCorrectionSchema: Schema<StoredCorrection> = record<StoredCorrection>({
  ...said,
  id: exactText(64),
  madeAt: orNull(exactText(64)),
});

/** What storage holds, as corrections in the order they were made. One that cannot be read does not cost the others. */
export function decodeCorrections(stored: unknown): readonly StoredCorrection[] {
  const decoded = decode(readableOf(storedCorrectionSchema, CORRECTIONS_LIMIT), stored ?? [], 'kept');
  return decoded.ok ? decoded.value : [];
}

/** What storage holds, as claims of which a reader said that they are not the same, in the order it was said. */
export function decodeParted(stored: unknown): readonly PartedClaims[] {
  const decoded = decode(readableOf(partedSchema, CORRECTIONS_LIMIT), stored ?? [], 'kept');
  return decoded.ok ? decoded.value : [];
}
