import type { BackupGain, Gain } from '@/lib/backup/gain.ts';
import { countOf } from '../words/count-of.ts';
import { say } from '../words/say.ts';
import { FileField } from './file-field.tsx';
import { PreviewBox } from './preview-box.tsx';
import { Section } from './section.tsx';
import { settingNames } from './setting-names.ts';

/** Where backing up or restoring stands. */
export type BackupState =
  | { readonly kind: 'idle' }
  /** `share` from 0 to 1; null where nobody knows how much is still to come. */
  | { readonly kind: 'working'; readonly sentence: string; readonly share: number | null }
  | { readonly kind: 'preview'; readonly fileName: string; readonly gain: BackupGain }
  | { readonly kind: 'failed'; readonly why: string };

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
    <Section id="backup" alsoFoundBy="export import move another computer save all data download">
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
      {isBusy && (
        <div class="working">
          <p role="status">{state.sentence}</p>
          <progress aria-label={state.sentence} value={state.share ?? undefined} max={1} />
          <button type="button" class="plain" onClick={onCancel}>
            {say('options.backup.stop')}
          </button>
        </div>
      )}
      {state.kind === 'failed' && (
        <p class="problem" role="alert">
          {state.why}
        </p>
      )}
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
      {settings.length > 0 && <li>Settings that become others: {settingNames(settings).join(', ')}.</li>}
      <GainLine gain={highlights} singular="highlight" />
      <GainLine gain={corrections} singular="correction" />
      <GainLine gain={packs} singular="pack" />
      {packsRemoved > 0 && <li>Packs of Variorum’s own that you had removed, and that go again: {packsRemoved}.</li>}
      <GainLine gain={articles} singular="article" />
    </ul>
  );
}

function GainLine({ gain, singular }: { gain: Gain; singular: string }) {
  const { added, changed, same, leftOut } = gain;
  return (
    <>
      {added > 0 && <li>Added: {countOf(added, singular)}.</li>}
      {changed > 0 && <li>Replaced by a later one: {countOf(changed, singular)}.</li>}
      {same > 0 && <li>Here already, as late or later: {countOf(same, singular)}.</li>}
      {leftOut > 0 && (
        <li>Left out, for lack of room or because Variorum brings its own: {countOf(leftOut, singular)}.</li>
      )}
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
