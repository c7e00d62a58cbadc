import { useState } from 'preact/hooks';
import type { Gain } from '@/lib/backup/gain.ts';
import type { Format, FormatId } from '@/lib/exports/format.ts';
import { Choice } from '../controls/choice.tsx';
import { FileField } from '../options/file-field.tsx';
import { PreviewBox } from '../options/preview-box.tsx';
import { countOf } from '../words/count-of.ts';
import { Words } from '../words/words.tsx';

/** Which highlights are written down. */
export const SCOPES = ['selected', 'shown', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** What highlights can be written as: a format of their own, or a research file with the ledgers of their stories. */
export type ExportId = FormatId | 'research';

/** Where an export or an import stands. */
export type FilingState =
  | { readonly kind: 'idle' }
  /** `share` from 0 to 1; null where nobody knows how much is still to come. */
  | { readonly kind: 'working'; readonly sentence: string; readonly share: number | null }
  | {
      readonly kind: 'preview';
      readonly fileName: string;
      readonly gain: Gain;
      readonly refused: readonly { readonly place: string; readonly why: string }[];
    }
  | { readonly kind: 'failed'; readonly why: string };

/** Where it stands, and what the reader can do next. */
export interface Filing {
  readonly formats: readonly (Pick<Format, 'name' | 'purpose'> & { readonly id: ExportId })[];
  readonly state: FilingState;
  readonly onExport: (format: ExportId, scope: Scope) => void;
  readonly onChoose: (file: File) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

interface Props extends Filing {
  /** How many highlights each choice is about. */
  readonly counts: Readonly<Record<Scope, number>>;
}

/** So many of the entries that could not be read are named; who repairs these sees the next. */
const REFUSED_SHOWN = 10;
const SCOPE_WORDS: Readonly<Record<Scope, (count: number) => string>> = {
  selected: (count) => `What is selected: ${countOf(count, 'highlight')}`,
  shown: (count) => `What the filters and the search show: ${countOf(count, 'highlight')}`,
  all: (count) => `All: ${countOf(count, 'highlight')}`,
};

/** Highlights out into files for other programs, and back in. */
export function FilesPart({ formats, state, counts, onExport, onChoose, onImport, onCancel }: Props) {
  const offered = SCOPES.filter((scope) => scope === 'all' || (counts[scope] > 0 && counts[scope] < counts.all));
  const [chosen, setChosen] = useState<Scope | null>(null);
  const scope = chosen !== null && offered.includes(chosen) ? chosen : (offered[0] ?? 'all');
  const isBusy = state.kind === 'working';
  return (
    <section class="files-part" aria-labelledby="files-title">
      <h2 id="files-title">Export and import</h2>
      <section aria-labelledby="export-title">
        <h3 id="export-title">Export</h3>
        <Choice
          name="scope"
          label="Which highlights"
          value={scope}
          options={offered.map((value) => ({ value, label: SCOPE_WORDS[value](counts[value]) }))}
          onChange={setChosen}
        />
        <ul class="formats">
          {formats.map(({ id, name, purpose }) => (
            <li key={id}>
              <button type="button" disabled={isBusy || counts[scope] === 0} onClick={() => onExport(id, scope)}>
                {name}
              </button>
              <span class="soft">{purpose}</span>
            </li>
          ))}
        </ul>
      </section>
      {isBusy && (
        <div class="working">
          <p role="status">{state.sentence}</p>
          <progress aria-label={state.sentence} value={state.share ?? undefined} max={1} />
          <button type="button" class="plain" onClick={onCancel}>
            Stop
          </button>
        </div>
      )}
      {state.kind === 'failed' && (
        <p class="problem" role="alert">
          {state.why}
        </p>
      )}
      <section aria-labelledby="import-title">
        <h3 id="import-title">Import</h3>
        <p class="soft">
          Files that Variorum wrote, and annotations exported from Hypothesis as JSON. Of a highlight that is here
          already, the later one stays. You see what would change before anything does.
        </p>
        <FileField
          label="Choose a file of highlights"
          accept=".json,.jsonld,.csv,.md,.markdown,application/json,application/ld+json,text/csv,text/markdown"
          disabled={isBusy}
          onFile={onChoose}
        />
        {state.kind === 'preview' && <Preview {...state} onImport={onImport} onCancel={onCancel} />}
      </section>
    </section>
  );
}

type PreviewProps = Extract<FilingState, { kind: 'preview' }> & Pick<Filing, 'onImport' | 'onCancel'>;

function Preview({ fileName, gain, refused, onImport, onCancel }: PreviewProps) {
  const { added, changed, same, leftOut } = gain;
  const hasGain = added + changed > 0;
  return (
    <PreviewBox label="What importing would do" title={fileName}>
      <ul class="plain-list">
        {!hasGain && <li>Nothing in this file is new. There is nothing to import.</li>}
        {added > 0 && <li>Added: {countOf(added, 'highlight')}.</li>}
        {changed > 0 && <li>Replaced by a later one: {countOf(changed, 'highlight')}.</li>}
        {same > 0 && <li>Here already, as late or later: {countOf(same, 'highlight')}.</li>}
        {leftOut > 0 && <li>Left out: {countOf(leftOut, 'highlight')}.</li>}
        {refused.length > 0 && (
          <li>
            Cannot be read, and not imported: {countOf(refused.length, 'entry', 'entries')}.
            <ul>
              {refused.slice(0, REFUSED_SHOWN).map(({ place, why }) => (
                <li key={place}>
                  <Words text={place} />: <Words text={why} />
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      <p class="buttons">
        {hasGain && (
          <button type="button" class="primary" onClick={onImport}>
            Import these highlights
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {hasGain ? 'Leave everything as it is' : 'Close'}
        </button>
      </p>
    </PreviewBox>
  );
}
