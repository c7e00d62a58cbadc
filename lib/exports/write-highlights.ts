import type { Highlight } from '../highlights/highlight.ts';
import type { Outcome } from '../protocol.ts';
import { CANCELLED, type ExportContext, type Format, goOn, type Step, type WrittenFile } from './format.ts';

/** So many pieces are written before anybody is told how far it is. */
const STEP = 50;

/** Writes highlights in a format. Deleted ones, which are kept for a while to be brought back, are left out. */
export async function writeHighlights(
  format: Format,
  highlights: readonly Highlight[],
  context: ExportContext,
  step: Step = goOn,
): Promise<Outcome<readonly WrittenFile[]>> {
  const kept = withoutDeleted(highlights);
  const files = new Map<string, string[]>();
  let pieces = 0;
  for await (const { file, text, done } of format.write(kept, context)) {
    const parts = files.get(file);
    if (parts === undefined) files.set(file, [text]);
    else parts.push(text);
    pieces += 1;
    if (pieces % STEP === 0 && !(await step(done, kept.length))) return { ok: false, why: CANCELLED };
  }
  const { mimeType } = format;
  return { ok: true, value: [...files].map(([name, parts]) => ({ name, mimeType, parts })) };
}

/** Those that are not deleted: what is in the bin leaves with no file. */
export function withoutDeleted(highlights: readonly Highlight[]): readonly Highlight[] {
  return highlights.filter(({ deletedAt }) => deletedAt === null);
}
