import type { Highlight } from '../highlights/highlight.ts';
import type { Sentence } from '../words/sentence.ts';

export type FormatId =
  | 'csv'
  | 'csv-semicolons'
  | 'json'
  | 'markdown'
  | 'markdown-notes'
  | 'json-ld'
  | 'ris'
  | 'bibtex'
  | 'csl-json';

/** One way of writing highlights down for other programs. */
export interface Format {
  readonly id: FormatId;
  /** Without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  /** Whether each highlight is a file of its own, so that a folder is the place for them. */
  readonly isMany: boolean;
  /** Whether highlights come back from it whole. */
  readonly isReadBack: boolean;
  /** Writes a piece at a time, so that a long export can show how far it is and be cancelled. */
  readonly write: (highlights: readonly Highlight[], context: ExportContext) => AsyncIterable<Piece>;
}

/** What a file says of its own making. */
export interface ExportContext {
  /** ISO 8601, in UTC. */
  readonly exportedAt: string;
  /** The program's version. */
  readonly version: string;
}

/** A piece of a file. Those of one file come one after the other. */
export interface Piece {
  /** The name of the file. */
  readonly file: string;
  readonly text: string;
  /** How many highlights are written once this piece is. */
  readonly done: number;
}

/** A file to be saved: `new Blob(parts, { type: mimeType })` is its content. */
export interface WrittenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly parts: readonly string[];
}

/**
 * Told how far a long task is, every now and then: shows it, lets the browser draw, and answers whether to go on.
 */
export type Step = (done: number, of: number) => Promise<boolean>;

/** For who wants to be told nothing. */
export const goOn: Step = async () => true;

/** The answer of a task that was not to go on. */
export const CANCELLED: Sentence = { key: 'refused.import.cancelled' };

/** The name of a file with highlights of a day. */
export function exportName({ exportedAt }: ExportContext, extension: string): string {
  return `variorum-highlights-${exportedAt.slice(0, 10)}.${extension}`;
}
