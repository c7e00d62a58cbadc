import { type HedgeReach, REACHES } from '../compare/hedge-reach.ts';
import { decode, exactText, type Fields, listOf, oneOf, record, type Schema, untouched, whole } from '../decode.ts';
import type { Highlight } from '../highlights/highlight.ts';
import type { StoryLedger } from '../ledger/whole-story.ts';
import { packSchema } from '../packs/decode-pack.ts';
import type { StoryPack } from '../packs/pack.ts';
import { partedSchema } from '../packs/parted-schema.ts';
import type { Outcome } from '../protocol.ts';
import type { Correction } from '../stories/corrections.ts';
import type { PartedClaims } from '../stories/parted-claims.ts';
import type { Sentence } from '../words/sentence.ts';
import type { ExportContext } from './format.ts';

/** The newest version that is written and read. */
const VERSION = 1;
const LARGEST = 100_000_000;

const NOT_ONE: Sentence = { key: 'refused.research.notOne' };
const TOO_NEW: Sentence = { key: 'refused.research.tooNew' };

/** How the ledgers of a research file were made, so that somebody else can make them again. */
export interface ResearchMethod {
  /** The digest, SHA-256, of the pack as `encodePack` writes it: of the facts that the ledgers are made from. */
  readonly packDigest: string;
  /** Where the facts come from: the reader's own reading, or a pack with the digest of its file. */
  readonly sources: readonly {
    readonly origin: string;
    readonly title: string | null;
    readonly digest: string | null;
    readonly articles: number;
  }[];
  /** What the reader set that changes what is found. */
  readonly hedges: HedgeReach;
  /** What the reader said of claims that are not the same. It is honoured in the ledgers. */
  readonly parted: readonly PartedClaims[];
  /** What the reader said of articles that belong together or apart. The stories of the pack are what came of it. */
  readonly corrections: readonly Pick<Correction, 'kind' | 'one' | 'other' | 'madeAt'>[];
  /** The languages of the articles; each has rules of its own. */
  readonly languages: readonly string[];
  /** The constants that the ledgers rest on, by name. */
  readonly constants: Readonly<Record<string, number>>;
}

/** What is gathered where the stories are kept. */
export interface ResearchFacts {
  readonly method: ResearchMethod;
  readonly pack: StoryPack;
  readonly stories: readonly {
    readonly id: string;
    readonly title: string;
    /** How many more articles are known of it, too many to be compared. */
    readonly leftOut: number;
    readonly ledger: StoryLedger;
  }[];
}

/** As much of a research file as is needed to make its ledgers again; what it says they are is not looked into. */
export interface ResearchToCheck {
  readonly version: string;
  readonly method: Pick<ResearchMethod, 'packDigest' | 'hedges' | 'parted'>;
  readonly pack: StoryPack;
  readonly stories: readonly { readonly id: string; readonly title: string; readonly ledger: unknown }[];
}

/** A research file: the highlights, the ledgers of their stories, the facts behind these, and how they were made. */
export function encodeResearch(facts: ResearchFacts, highlights: readonly Highlight[], context: ExportContext): string {
  const head = { format: 'variorum-research', formatVersion: VERSION, ...context };
  return `${JSON.stringify({ ...head, ...facts, highlights }, null, 1)}\n`;
}

/** The name of such a file. */
export function researchName({ exportedAt }: ExportContext): string {
  return `variorum-research-${exportedAt.slice(0, 10)}.json`;
}

/** Reads a research file to check it. */
export function decodeResearch(text: string): Outcome<ResearchToCheck> {
  let parsed: unknown;
  try {
    parsed = text.length > LARGEST ? null : JSON.parse(text);
  } catch {
    return { ok: false, why: NOT_ONE };
  }
  const mark = decode(markSchema, parsed, 'research');
  if (!mark.ok || mark.value.format !== 'variorum-research') return { ok: false, why: NOT_ONE };
  if (mark.value.formatVersion > VERSION) return { ok: false, why: TOO_NEW };
  return decode(fileSchema, parsed, 'research');
}

const markSchema = record({ format: exactText(64), formatVersion: whole(1_000_000) });

const reach = oneOf(REACHES);
const method: Fields<ResearchToCheck['method']> = {
  packDigest: exactText(64),
  hedges: record<HedgeReach>({ below: reach, above: reach, approx: reach }),
  parted: listOf(partedSchema, 1000),
};

const fileSchema: Schema<ResearchToCheck> = record<ResearchToCheck>({
  version: exactText(64),
  method: record(method),
  pack: packSchema,
  stories: listOf(record({ id: exactText(2500), title: exactText(2000), ledger: untouched() }), 5000),
});
