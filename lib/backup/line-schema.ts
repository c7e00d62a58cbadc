import { byKind, decode, exactRecord, exactText, listOf, orNull, record, type Schema, slug } from '../decode.ts';
import { highlightSchema } from '../highlights/highlight-schema.ts';
import { packSchema } from '../packs/decode-pack.ts';
import type { ReportLimits } from '../packs/limits.ts';
import { reportFields } from '../packs/report-schema.ts';
import type { Outcome, StoredCorrection } from '../protocol.ts';
import type { Settings } from '../settings.ts';
import type { PartedClaims } from '../stories/parted-claims.ts';
import type { Sentence } from '../words/sentence.ts';
import type { BackupLine, KeptReport, KeptStory } from './backup.ts';

/** What only the rooms above know how to read. */
export interface PartSchemas {
  readonly settings: Schema<Settings>;
  readonly correction: Schema<StoredCorrection>;
  readonly parted: Schema<PartedClaims>;
}

/** Room for all that reading an article can yield. What stands between a damaged file and the reader's memory is the length of a line. */
const LIMITS: ReportLimits = {
  claimsOfReport: 100_000,
  segmentsOfQuotation: 10_000,
  keysOfFingerprint: 50_000,
  termsOfQuantity: 10_000,
  line: 10_000,
  word: 10_000,
  phraseWords: 10_000,
  phrase: 20_000,
  articleId: 10_000,
  offset: 2_000_000_000,
  quoted: 2_000_000,
};
const REPORTS_OF_STORY = 100_000;

const NOT_JSON: Sentence = { key: 'refused.backup.damaged' };

/** Makes what reads the lines of a backup: to the letter, and one with anything this version does not know is refused, not half read. */
export function makeLineReader(parts: PartSchemas): (line: string) => Outcome<BackupLine> {
  const schema = lineSchema(parts);
  return (line) => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(line);
    } catch {
      return { ok: false, why: NOT_JSON };
    }
    const decoded = decode(schema, parsed, 'backup');
    if (decoded.ok) return decoded;
    return { ok: false, why: { key: 'refused.backup.perhapsNewer', values: { why: decoded.why } } };
  };
}

/** A report of the store as a backup can carry it, without what an older version left in it; null where it cannot be read. */
export function readKeptReport(report: KeptReport): KeptReport | null {
  const quantities = report.quantities.map((quantity) => ({ ...quantity, printed: quantity.printed ?? quantity.text }));
  const decoded = decode(LENIENT, { ...report, quantities }, 'kept');
  return decoded.ok ? decoded.value : null;
}

function lineSchema({ settings, correction, parted }: PartSchemas): Schema<BackupLine> {
  const story = exactRecord<KeptStory>({
    id: exactText(LIMITS.line),
    title: exactText(LIMITS.line),
    reports: listOf(keptReport(exactRecord), REPORTS_OF_STORY),
  });
  return byKind<BackupLine>({
    settings: { settings },
    correction: { correction },
    parted: { parted },
    highlight: { highlight: highlightSchema },
    'unread-highlight': { text: exactText(LIMITS.quoted) },
    'removed-pack': { packId: slug(64) },
    pack: { pack: packSchema },
    story: { story },
  });
}

function keptReport(group: typeof record): Schema<KeptReport> {
  const fields = reportFields({ record: group, text: exactText, limits: LIMITS });
  return group<KeptReport>({ ...fields, learnedAt: orNull(exactText(LIMITS.word)) });
}

const LENIENT = keptReport(record);
