import { useState } from 'preact/hooks';
import type { Gain } from '@/lib/backup/gain.ts';
import type { FormatId } from '@/lib/exports/format.ts';
import type { RefusedEntry } from '@/lib/exports/read-highlights.ts';
import { nameUnseen } from '@/lib/text/unseen-characters.ts';
import { isolates } from '@/lib/words/isolates.ts';
import { sayIn } from '@/lib/words/sentence.ts';
import { Choice } from '../controls/choice.tsx';
import { WorkLine, type WorkState } from '../controls/work-line.tsx';
import { FileField } from '../options/file-field.tsx';
import { PreviewBox } from '../options/preview-box.tsx';
import { say, sayCount, spoken } from '../words/say.ts';
import { ShownWords } from '../words/shown-words.tsx';

/** Which highlights are written down. */
export const SCOPES = ['selected', 'shown', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** What highlights can be written as: a format of their own, or a research file with the ledgers of their stories. */
export type ExportId = FormatId | 'research';

/** Where an export or an import stands. */
export type FilingState =
  | { readonly kind: 'idle' }
  | WorkState
  | {
      readonly kind: 'preview';
      readonly fileName: string;
      readonly gain: Gain;
      readonly refused: readonly RefusedEntry[];
    };

/** Where it stands, and what the reader can do next. */
export interface Filing {
  readonly formats: readonly ExportId[];
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
/** Highlights out into files for other programs, and back in. */
export function FilesPart({ formats, state, counts, onExport, onChoose, onImport, onCancel }: Props) {
  const offered = SCOPES.filter((scope) => scope === 'all' || (counts[scope] > 0 && counts[scope] < counts.all));
  const [chosen, setChosen] = useState<Scope | null>(null);
  const scope = chosen !== null && offered.includes(chosen) ? chosen : (offered[0] ?? 'all');
  const isBusy = state.kind === 'working';
  return (
    <section class="files-part" aria-labelledby="files-title">
      <h2 id="files-title">{say('library.parts.files')}</h2>
      <section aria-labelledby="export-title">
        <h3 id="export-title">{say('library.files.export')}</h3>
        <Choice
          name="scope"
          label={say('library.files.which')}
          value={scope}
          options={offered.map((value) => ({
            value,
            label: say(`library.files.scopes.${value}`, { highlights: sayCount('library.highlights', counts[value]) }),
          }))}
          onChange={setChosen}
        />
        <ul class="formats">
          {formats.map((id) => (
            <li key={id}>
              <button type="button" disabled={isBusy || counts[scope] === 0} onClick={() => onExport(id, scope)}>
                {say(`library.formats.${id}.name`)}
              </button>
              <span class="soft">{say(`library.formats.${id}.purpose`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <WorkLine state={state} onStop={onCancel} />
      <section aria-labelledby="import-title">
        <h3 id="import-title">{say('library.files.import')}</h3>
        <p class="soft">{say('library.files.about')}</p>
        <FileField
          label={say('library.files.choose')}
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
    <PreviewBox label={say('library.files.preview')} title={fileName}>
      <ul class="plain-list">
        {!hasGain && <li>{say('library.files.nothingNew')}</li>}
        {added > 0 && <li>{say('library.files.added', { highlights: sayCount('library.highlights', added) })}</li>}
        {changed > 0 && (
          <li>{say('library.files.replaced', { highlights: sayCount('library.highlights', changed) })}</li>
        )}
        {same > 0 && <li>{say('library.files.same', { highlights: sayCount('library.highlights', same) })}</li>}
        {leftOut > 0 && (
          <li>{say('library.files.leftOut', { highlights: sayCount('library.highlights', leftOut) })}</li>
        )}
        {refused.length > 0 && (
          <li>
            {sayCount('library.files.refused', refused.length)}
            <ul>
              {refused
                .slice(0, REFUSED_SHOWN)
                .map(sayRefused)
                .map((sentence) => (
                  <li key={sentence}>
                    <ShownWords text={sentence} dir="ours" />
                  </li>
                ))}
            </ul>
          </li>
        )}
      </ul>
      <p class="buttons">
        {hasGain && (
          <button type="button" class="primary" onClick={onImport}>
            {say('library.files.importThese')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {say(hasGain ? 'options.backup.leave' : 'options.backup.close')}
        </button>
      </p>
    </PreviewBox>
  );
}

function sayRefused({ place, why }: RefusedEntry): string {
  return nameUnseen(sayIn(spoken(), { key: 'refused.import.at', values: { place, why } }), isolates(spoken()));
}
