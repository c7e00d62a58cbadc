import type { ExportId } from '@/components/library/files-part.tsx';
import { stoppedWriting } from '@/components/library/outcomes.ts';
import { say } from '@/components/words/say.ts';
import { browser } from '@/lib/browser/extension-api.ts';
import { request } from '@/lib/browser/messages.ts';
import { refused } from '@/lib/browser/refused.ts';
import type { ExportContext, Format, Step, WrittenFile } from '@/lib/exports/format.ts';
import { FORMATS } from '@/lib/exports/formats.ts';
import { encodeResearch, researchName } from '@/lib/exports/research-file.ts';
import { withoutDeleted, writeHighlights } from '@/lib/exports/write-highlights.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { saveFile } from '@/lib/page/save-file.ts';
import { chooseFolder, type FolderChooser, saveIntoFolder } from '@/lib/page/save-into-folder.ts';
import type { Answer } from '@/lib/protocol.ts';

/** More downloads at once than this and a browser asks, or takes the page for an attack. */
const DOWNLOADS_AT_ONCE = 10;

/**
 * Writes highlights into files and hands these to the reader; answers how many highlights, null where the reader chose no
 * folder. To be called on a click: only then does a browser ask for a folder, so they are asked for after it.
 */
export async function writeFiles(
  id: ExportId,
  highlightsOf: () => Promise<Answer<readonly Highlight[]>>,
  at: string,
  step: Step,
): Promise<Answer<number | null>> {
  const format = FORMATS.find((each) => each.id === id);
  const folder = format?.isMany ? await chooseFolder(window as FolderChooser) : null;
  if (folder === 'none') return { ok: true, value: null };
  const asked = await highlightsOf();
  if (!asked.ok) return asked;
  const highlights = withoutDeleted(asked.value);
  if (highlights.length === 0) return { ok: false, why: say('library.files.nothing') };
  const context = { exportedAt: at, version: browser.runtime.getManifest().version };
  const written =
    format === undefined
      ? await writeResearch(highlights, context)
      : await writeInFormat(format, highlights, context, step);
  if (!written.ok) return written;
  const files = written.value;
  if (folder === null && files.length > DOWNLOADS_AT_ONCE) return { ok: false, why: say('library.files.noFolders') };
  for (const [count, file] of files.entries()) {
    if (folder === null) saveFile(document, new Blob([...file.parts], { type: file.mimeType }), file.name);
    else await saveIntoFolder(folder, file);
    if (folder !== null && !(await step(count + 1, files.length)) && count + 1 < files.length)
      return { ok: false, why: stoppedWriting(count + 1, files.length) };
  }
  return { ok: true, value: highlights.length };
}

async function writeInFormat(
  format: Format,
  highlights: readonly Highlight[],
  context: ExportContext,
  step: Step,
): Promise<Answer<readonly WrittenFile[]>> {
  const written = await writeHighlights(format, highlights, context, step);
  return written.ok ? written : refused(written.why);
}

async function writeResearch(
  highlights: readonly Highlight[],
  context: ExportContext,
): Promise<Answer<readonly WrittenFile[]>> {
  const articles = new Map(
    highlights.map(({ source: { articleId }, comparison }) => [
      articleId,
      { articleId, storyId: comparison?.storyId ?? null },
    ]),
  );
  const facts = await request('researchFacts', { articles: [...articles.values()] });
  if (!facts.ok) return facts;
  const parts = [encodeResearch(facts.value, highlights, context)];
  return { ok: true, value: [{ name: researchName(context), mimeType: 'application/json', parts }] };
}
