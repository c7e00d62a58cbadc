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

const HOW = {
  firefox: 'Firefox sets them under “Add-ons and themes”, behind the gear, as “Manage extension shortcuts”.',
  chromium: 'The browser sets them on its page chrome://extensions/shortcuts.',
} as const;

/** The keys that work in every tab, and where they are changed: the browser keeps them, not this page. */
export function ShortcutsSection({ shortcuts, browser, onChangeKeys }: Shortcuts) {
  return (
    <Section id="shortcuts" alsoFoundBy="keys keyboard hotkeys commands">
      {shortcuts === null && <p class="soft">Asking the browser…</p>}
      {shortcuts?.length === 0 && <p class="soft">No keys are set for Variorum.</p>}
      {shortcuts !== null && shortcuts.length > 0 && (
        <dl class="keys">
          {shortcuts.map(({ name, does, keys }) => (
            <div key={name}>
              <dt>{does}</dt>
              <dd>{keys === '' ? <span class="soft">no keys</span> : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="soft">{HOW[browser]}</p>
      <p class="buttons">
        <button type="button" onClick={onChangeKeys}>
          Change the keys
        </button>
      </p>
      <h3>On a page</h3>
      <p class="soft">
        “n” goes to the next note, “p” to the one before, “h” saves the words that are selected, Escape closes what was
        opened last. While you type into the page, its keys are its own. You can switch the letters off under
        “Appearance”.
      </p>
    </Section>
  );
}
