import type { Highlight } from '../highlights/highlight.ts';
import { type ExportContext, exportName, type Piece } from './format.ts';
import { referencesOf } from './references.ts';

/** Writes the articles of highlights as RIS, with a note for each highlight. */
export async function* writeRis(highlights: readonly Highlight[], context: ExportContext): AsyncGenerator<Piece> {
  const { asRis } = await import('./citations.ts');
  for (const cited of referencesOf(highlights)) {
    yield { file: exportName(context, 'ris'), text: `${asRis(cited)}\r\n`, done: cited.done };
  }
}

/** The same as BibTeX. */
export async function* writeBibtex(highlights: readonly Highlight[], context: ExportContext): AsyncGenerator<Piece> {
  const { asBibtex } = await import('./citations.ts');
  for (const cited of referencesOf(highlights)) {
    yield { file: exportName(context, 'bib'), text: `${asBibtex(cited)}\n`, done: cited.done };
  }
}

/** The same as CSL-JSON, which is what a reference is already. */
export async function* writeCslJson(highlights: readonly Highlight[], context: ExportContext): AsyncGenerator<Piece> {
  const file = exportName(context, 'csl.json');
  yield { file, text: '[', done: 0 };
  for (const [at, { reference, done }] of referencesOf(highlights).entries()) {
    yield { file, text: `${at === 0 ? '' : ','}\n${JSON.stringify(reference)}`, done };
  }
  yield { file, text: '\n]\n', done: highlights.length };
}
