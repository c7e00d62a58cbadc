import { say } from '../words/say.ts';
import { Section } from './section.tsx';

/** A command of the browser's, and the keys it is on. */
export interface Shortcut {
  readonly name: string;
  readonly does: string;
  /** Empty where no keys are set. */
  readonly keys: string;
}

/** The keys that are set, and the way to set others. */
export interface Shortcuts {
  /** Null while the browser is being asked. */
  readonly shortcuts: readonly Shortcut[] | null;
  readonly browser: 'firefox' | 'chromium';
  readonly onChangeKeys: () => void;
}

/** The keys that work in every tab, and where they are changed: the browser keeps them, not this page. */
export function ShortcutsSection({ shortcuts, browser, onChangeKeys }: Shortcuts) {
  return (
    <Section id="shortcuts">
      {shortcuts === null && <p class="soft">{say('options.keys.asking')}</p>}
      {shortcuts?.length === 0 && <p class="soft">{say('options.keys.none')}</p>}
      {shortcuts !== null && shortcuts.length > 0 && (
        <dl class="keys">
          {shortcuts.map(({ name, does, keys }) => (
            <div key={name}>
              <dt>{does}</dt>
              <dd>{keys === '' ? <span class="soft">{say('options.keys.noKeys')}</span> : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="soft">{say(`options.keys.${browser}`)}</p>
      <p class="buttons">
        <button type="button" onClick={onChangeKeys}>
          {say('options.keys.change')}
        </button>
      </p>
      <h3>{say('options.keys.onPage')}</h3>
      <p class="soft">{say('options.keys.about')}</p>
    </Section>
  );
}
