import type { FormatId, WrittenFile } from '../../lib/exports/format.ts';
import { FORMATS } from '../../lib/exports/formats.ts';
import { writeHighlights } from '../../lib/exports/write-highlights.ts';
import type { Highlight } from '../../lib/highlights/highlight.ts';
import { CONTEXT } from './sample.ts';

/** Highlights written in a format. */
export async function filesOf(id: FormatId, highlights: readonly Highlight[]): Promise<readonly WrittenFile[]> {
  const format = FORMATS.find((each) => each.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  const written = await writeHighlights(format, highlights, CONTEXT);
  if (!written.ok) throw new Error(written.why.key);
  return written.value;
}

/** The only file of a format, as text. */
export async function textOf(id: FormatId, highlights: readonly Highlight[]): Promise<string> {
  const [file, ...others] = await filesOf(id, highlights);
  if (file === undefined || others.length > 0) throw new Error('not one file');
  return file.parts.join('');
}
