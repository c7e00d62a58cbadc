import type { Forget, StoreSummary } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { say } from '../words/say.ts';
import { LearnedList } from './learned-list.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  /** Null while the store is being read. */
  readonly store: StoreSummary | null;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onForget: (what: Forget) => void;
}

/** Whether the reader's own reading adds to the store, and what it has added. */
export function LearningSection({ settings, store, onChange, onForget }: Props) {
  return (
    <Section id="learning">
      <Switch
        label={say('options.learning.learn')}
        about={say('options.learning.about')}
        on={settings.learning}
        onChange={(learning) => onChange({ learning })}
      />
      <p class="soft">{say('options.learning.private')}</p>
      {store === null ? (
        <p class="soft">{say('options.reading')}</p>
      ) : (
        <LearnedList learned={store.learned} total={store.learnedTotal} onForget={onForget} />
      )}
    </Section>
  );
}
