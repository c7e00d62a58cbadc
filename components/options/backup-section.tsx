import type { BackupGain, Gain } from '@/lib/backup/gain.ts';
import type { CountKey } from '@/lib/words/words.ts';
import { WorkLine, type WorkState } from '../controls/work-line.tsx';
import { say, sayCount } from '../words/say.ts';
import { FileField } from './file-field.tsx';
import { PreviewBox } from './preview-box.tsx';
import { Section } from './section.tsx';
import { settingNames } from './setting-names.ts';

/** Where backing up or restoring stands. */
export type BackupState =
  | { readonly kind: 'idle' }
  | WorkState
  | { readonly kind: 'preview'; readonly fileName: string; readonly gain: BackupGain };

/** Where it stands, and what the reader can do next. */
export interface BackingUp {
  readonly state: BackupState;
  readonly onBackUp: () => void;
  readonly onChoose: (file: File) => void;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

/** Everything in one file, and back again, with what that would change said first. */
export function BackupSection({ state, onBackUp, onChoose, onRestore, onCancel }: BackingUp) {
  const isBusy = state.kind === 'working';
  return (
    <Section id="backup">
      <p>{say('options.backup.about')}</p>
      <p class="buttons">
        <button type="button" disabled={isBusy} onClick={onBackUp}>
          {say('options.backup.backUp')}
        </button>
      </p>
      <h3>{say('options.backup.restore')}</h3>
      <p class="soft">{say('options.backup.restoreAbout')}</p>
      <FileField
        label={say('options.backup.choose')}
        accept=".jsonl,application/jsonl"
        disabled={isBusy}
        onFile={onChoose}
      />
      <WorkLine state={state} onStop={onCancel} />
      {state.kind === 'preview' && (
        <PreviewBox label={say('options.backup.preview')} title={state.fileName}>
          <GainList gain={state.gain} />
          <p class="buttons">
            {hasGain(state.gain) && (
              <button type="button" class="primary" onClick={onRestore}>
                {say('options.backup.restoreThis')}
              </button>
            )}
            <button type="button" onClick={onCancel}>
              {hasGain(state.gain) ? say('options.backup.leave') : say('options.backup.close')}
            </button>
          </p>
        </PreviewBox>
      )}
    </Section>
  );
}

function GainList({ gain }: { gain: BackupGain }) {
  const { settings, highlights, corrections, packs, packsRemoved, articles } = gain;
  return (
    <ul class="plain-list">
      {!hasGain(gain) && <li>{say('options.backup.nothing')}</li>}
      {settings.length > 0 && (
        <li>{say('options.backup.gain.settings', { names: settingNames(settings).join(say('words.comma')) })}</li>
      )}
      <GainLine gain={highlights} counted="library.highlights" />
      <GainLine gain={corrections} counted="options.backup.corrections" />
      <GainLine gain={packs} counted="options.backup.packs" />
      {packsRemoved > 0 && <li>{say('options.backup.gain.packsRemoved', { number: packsRemoved })}</li>}
      <GainLine gain={articles} counted="options.articles" />
    </ul>
  );
}

function GainLine({ gain, counted }: { gain: Gain; counted: CountKey }) {
  const { added, changed, same, leftOut } = gain;
  return (
    <>
      {added > 0 && <li>{say('options.backup.gain.added', { things: sayCount(counted, added) })}</li>}
      {changed > 0 && <li>{say('options.backup.gain.changed', { things: sayCount(counted, changed) })}</li>}
      {same > 0 && <li>{say('options.backup.gain.same', { things: sayCount(counted, same) })}</li>}
      {leftOut > 0 && <li>{say('options.backup.gain.leftOut', { things: sayCount(counted, leftOut) })}</li>}
    </>
  );
}

function hasGain({ settings, highlights, corrections, packs, packsRemoved, articles }: BackupGain): boolean {
  const gains = [highlights, corrections, packs, articles].reduce(
    (sum, { added, changed }) => sum + added + changed,
    packsRemoved,
  );
  return settings.length + gains > 0;
}
