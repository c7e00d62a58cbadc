import type { Settings } from '@/lib/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { densities } from '../controls/densities.ts';
import { Switch } from '../controls/switch.tsx';
import { sideOf } from '../overlay/move-rail.ts';
import { say, spoken } from '../words/say.ts';
import { SampleNote } from './sample-note.tsx';
import { Section } from './section.tsx';

type Language = Settings['appearance']['language'];

/** What languages call themselves: whoever looks for one reads it, whatever is spoken around. */
const NAMES: Readonly<Record<Language, string | null>> = {
  browser: null,
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};
const LANGUAGES = Object.keys(NAMES) as Language[];

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How notes look on a page. */
export function AppearanceSection({ settings, onChange }: Props) {
  const { appearance } = settings;
  const set = (change: Partial<Settings['appearance']>) => onChange({ appearance: { ...appearance, ...change } });
  return (
    <Section id="appearance">
      <Choice
        name="language"
        label={say('options.look.language')}
        value={appearance.language}
        options={LANGUAGES.map((value) => ({ value, label: NAMES[value] ?? say('options.look.asBrowser') }))}
        onChange={(language) => set({ language })}
      />
      <p class="soft">{say('options.look.languageAbout')}</p>
      <Choice
        name="theme"
        label={say('options.look.colours')}
        value={appearance.theme}
        options={[
          { value: 'system', label: say('options.look.asSystem') },
          { value: 'light', label: say('options.look.light') },
          { value: 'dark', label: say('options.look.dark') },
        ]}
        onChange={(theme) => set({ theme })}
      />
      <Choice
        name="text-size"
        label={say('options.look.size')}
        value={appearance.textSize}
        options={[
          { value: 'small', label: say('options.look.small') },
          { value: 'medium', label: say('options.look.medium') },
          { value: 'large', label: say('options.look.large') },
        ]}
        onChange={(textSize) => set({ textSize })}
      />
      <Choice
        name="density"
        label={say('controls.density')}
        value={appearance.density}
        options={densities()}
        onChange={(density) => set({ density })}
      />
      <Choice
        name="motion"
        label={say('options.look.motion')}
        value={appearance.motion}
        options={[
          { value: 'system', label: say('options.look.asSystem') },
          { value: 'reduced', label: say('options.look.noMotion') },
        ]}
        onChange={(motion) => set({ motion })}
      />
      <Switch
        label={say('options.look.underline')}
        about={say('options.look.underlineAbout')}
        on={appearance.underlines}
        onChange={(underlines) => set({ underlines })}
      />
      <Switch
        label={say('options.look.keys')}
        about={say('options.look.keysAbout')}
        on={settings.keys}
        onChange={(keys) => onChange({ keys })}
      />
      <Switch
        label={say('options.look.saving')}
        about={say('options.look.savingAbout')}
        on={settings.saving}
        onChange={(saving) => onChange({ saving })}
      />
      <Choice
        name="rail-side"
        label={say('options.look.rail')}
        value={sideOf(appearance.rail, spoken().direction())}
        options={[
          { value: 'right', label: say('options.look.right') },
          { value: 'left', label: say('options.look.left') },
        ]}
        onChange={(side) => set({ rail: { ...appearance.rail, side } })}
      />
      <Switch label={say('options.look.badge')} on={settings.badge} onChange={(badge) => onChange({ badge })} />
      <SampleNote underlines={appearance.underlines} />
    </Section>
  );
}
