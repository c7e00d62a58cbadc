import type { Settings } from '@/lib/settings.ts';
import { CardKinds } from '../controls/card-kinds.tsx';
import { say } from '../words/say.ts';
import { cardExamples } from './card-examples.ts';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const MOST_CARDS = 100;

/** Which notes are shown, and how many at most. */
export function CardsSection({ settings, onChange }: Props) {
  const setLimit = (typed: string) => {
    const limit = Number(typed);
    if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_CARDS) onChange({ cardLimit: limit });
  };
  return (
    <Section id="cards">
      <p class="soft">{say('options.cards.about')}</p>
      <CardKinds
        types={settings.cardTypes}
        examples={cardExamples()}
        onChange={(cardTypes) => onChange({ cardTypes })}
      />
      <label class="field">
        <span>{say('options.cards.most')}</span>
        <input
          type="number"
          min={1}
          max={MOST_CARDS}
          value={settings.cardLimit}
          onChange={(event) => setLimit(event.currentTarget.value)}
        />
      </label>
      <p class="soft">{say('options.cards.kept')}</p>
    </Section>
  );
}
