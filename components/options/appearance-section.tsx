import type { Settings } from '@/lib/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { densities } from '../controls/densities.ts';
import { Switch } from '../controls/switch.tsx';
import { SampleNote } from './sample-note.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How notes look on a page. */
export function AppearanceSection({ settings, onChange }: Props) {
  const { appearance } = settings;
  const set = (change: Partial<Settings['appearance']>) => onChange({ appearance: { ...appearance, ...change } });
  return (
    <Section id="appearance" alsoFoundBy="dark mode night theme font zoom animation badge density rail">
      <Choice
        name="theme"
        label="Colours"
        value={appearance.theme}
        options={[
          { value: 'system', label: 'As the system' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        onChange={(theme) => set({ theme })}
      />
      <Choice
        name="text-size"
        label="Size of text"
        value={appearance.textSize}
        options={[
          { value: 'small', label: 'Small' },
          { value: 'medium', label: 'Medium' },
          { value: 'large', label: 'Large' },
        ]}
        onChange={(textSize) => set({ textSize })}
      />
      <Choice
        name="density"
        label="Lines and lists"
        value={appearance.density}
        options={densities()}
        onChange={(density) => set({ density })}
      />
      <Choice
        name="motion"
        label="Movement"
        value={appearance.motion}
        options={[
          { value: 'system', label: 'As the system' },
          { value: 'reduced', label: 'None' },
        ]}
        onChange={(motion) => set({ motion })}
      />
      <Switch
        label="Underline words that have a note"
        about="Figures are dotted, quotations have a thin line. The article itself is not changed."
        on={appearance.underlines}
        onChange={(underlines) => set({ underlines })}
      />
      <Switch
        label="Keys on articles"
        about="“n” goes to the next note, “p” to the one before, “h” saves selected words. They are left alone while you type."
        on={settings.keys}
        onChange={(keys) => onChange({ keys })}
      />
      <Choice
        name="rail-side"
        label="Where the tab with the number of notes stands"
        value={appearance.rail.side}
        options={[
          { value: 'right', label: 'At the right edge' },
          { value: 'left', label: 'At the left edge' },
        ]}
        onChange={(side) => set({ rail: { ...appearance.rail, side } })}
      />
      <Switch
        label="Show the number of notes on the button in the toolbar"
        on={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
      <SampleNote underlines={appearance.underlines} />
    </Section>
  );
}
