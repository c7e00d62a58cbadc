import type { Quotation } from '../claim.ts';
import type { Paragraph, Reading } from '../reading.ts';
import { attributeQuotations } from './attribute-quotations.ts';
import type { AttributedParagraph } from './attribution.ts';
import { enrolNames, settleCast } from './cast.ts';
import { type Frame, makeFrame } from './frame.ts';
import { type JoinedRuns, joinRuns } from './join-runs.ts';
import { lexiconOf } from './lexicon.ts';
import { findNameUses } from './name-uses.ts';
import { joinNicknames } from './nicknames.ts';
import { ownNames } from './own-names.ts';
import { findPullQuotes } from './pull-quotes.ts';
import { kindOf } from './quotation-kinds.ts';
import { findQuotedRuns, type QuotedRun } from './quoted-runs.ts';
import { spokenRuns } from './spoken-runs.ts';

/**
 * The quotations of an article, in text order, with their speakers. Marks are paired first; then each paragraph is read
 * with its quotations folded away, so that what is left is the outlet's own prose about who said them.
 */
export function findQuotations(reading: Reading): Quotation[] {
  const { text, paragraphs, language } = reading;
  const lexicon = lexiconOf(language.speech);
  const marked = findQuotedRuns(text, paragraphs, lexicon);
  const { runs: quoted, names } = joinNicknames(marked, ownNames(paragraphs, lexicon), text, lexicon);
  const { uses, named } = findNameUses(paragraphs, names, lexicon);
  const runs = spokenRuns(quoted, paragraphs, named, text, lexicon);
  const byParagraph: QuotedRun[][] = paragraphs.map(() => []);
  for (const run of runs) byParagraph[run.paragraph]?.push(run);
  // Nothing after the last quotation says who spoke before it.
  const read = (runs.at(-1)?.paragraph ?? -1) + 1;
  if (read === 0) return findPullQuotes(reading.article, []);
  const drafts = enrolNames(uses, reading.article.headline ?? '', lexicon);
  const frames: Frame[] = [];
  for (let at = 0; at < read; at++)
    frames.push(makeFrame(paragraphs[at] as Paragraph, named[at] ?? [], byParagraph[at] ?? [], text, lexicon));
  const cast = settleCast(drafts, frames);
  const attributed = attributeQuotations(frames, cast, text, lexicon);
  const quotations = joinRuns(attributed).map((joined) => makeQuotation(joined, attributed, text));
  const all = [...quotations, ...findPullQuotes(reading.article, quotations)];
  return all.sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0));
}

function makeQuotation(joined: JoinedRuns, attributed: readonly AttributedParagraph[], text: string): Quotation {
  const head = joined.runs[0];
  const frame = attributed[joined.paragraph]?.frame;
  const named = joined.runs.find((r) => r.attribution?.here) ?? joined.runs.find((r) => r.attribution !== null);
  const attribution = named?.attribution ?? null;
  const quotationKind =
    head === undefined || frame === undefined ? 'partial' : joined.runs.length > 1 ? 'full' : kindOf(head, frame, text);
  const notes = joined.runs.map((r) => r.run.note).filter((note) => note !== null);
  const spoken =
    quotationKind === 'full' ||
    quotationKind === 'partial' ||
    (quotationKind === 'scare' && attribution?.rule === 'led-in');
  const cue = attribution?.cue ?? null;
  return {
    kind: 'quotation',
    quotationKind,
    segments: joined.runs.map(({ run: { start, end } }) => ({ start, end, text: text.slice(start, end) })),
    speaker: spoken ? (attribution?.speaker.name ?? null) : null,
    mention: spoken && attribution?.here ? attribution.speaker.mention : null,
    cue: spoken && cue !== null && named !== undefined ? cueText(cue, attributed, named.run.paragraph, text) : null,
    confidence: spoken ? (attribution?.confidence ?? 0) : 0,
    note: notes.length > 0 ? [...new Set(notes)].join(' ') : null,
  };
}

function cueText(
  cue: { readonly form: string; readonly verb: number; readonly last: number },
  attributed: readonly AttributedParagraph[],
  paragraph: number,
  text: string,
): string | null {
  const words = attributed[paragraph]?.frame.words;
  const [first, last] = [words?.[cue.verb], words?.[cue.last]];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}
