import type { Settings } from '@/lib/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Whether the reader's own reading adds to the store. */
export function LearningSection({ settings, onChange }: Props) {
  return (
    <Section id="learning" title="Learning">
      <Switch
        label="Learn from articles I read"
        about="An article counts as read after 15 seconds in view and half of it scrolled past. Its figures and quotations are kept on this device, never its text."
        on={settings.learning}
        onChange={(learning) => onChange({ learning })}
      />
      <p class="soft">In private windows nothing is learned, whatever this says.</p>
    </Section>
  );
}
