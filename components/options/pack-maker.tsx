import { useState } from 'preact/hooks';
import type { PackOrder, StoriesFound } from '@/lib/protocol.ts';
import { Choice } from '../controls/choice.tsx';
import { say, sayCount } from '../words/say.ts';
import { packIdFrom } from './pack-id.ts';
import { type ChosenStory, StoryChooser } from './story-chooser.tsx';

interface Props {
  /** How many articles were learned. */
  readonly learned: number;
  readonly found: StoriesFound | null;
  readonly onSearch: (words: string) => void;
  readonly onMake: (order: PackOrder) => void;
}

/** The licences that people mostly give to facts; any other can be typed. */
const LICENCES = ['CC0 1.0', 'CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0'];

/** Makes a pack of what was learned, for others: which stories, what it is called, who answers for it and on what terms. */
export function PackMaker({ learned, found, onSearch, onMake }: Props) {
  const [title, setTitle] = useState('');
  const [maintainer, setMaintainer] = useState('');
  const [licence, setLicence] = useState('');
  const [which, setWhich] = useState<'all' | 'chosen'>('all');
  const [chosen, setChosen] = useState<readonly ChosenStory[]>([]);
  const [problem, setProblem] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const said = { title: title.trim(), maintainer: maintainer.trim(), licence: licence.trim() };
    if (Object.values(said).includes('')) return setProblem(say('options.packs.askAll'));
    if (which === 'chosen' && chosen.length === 0) return setProblem(say('options.packs.askStories'));
    setProblem('');
    const storyIds = which === 'all' ? null : chosen.map(({ id }) => id);
    onMake({ ...said, id: packIdFrom(said.title), createdAt: new Date().toISOString().slice(0, 10), storyIds });
  };
  return (
    <>
      <h3>{say('options.packs.make')}</h3>
      {learned === 0 ? (
        <p class="soft">{say('options.packs.nothingToMake')}</p>
      ) : (
        <form class="maker" onSubmit={submit}>
          <p class="soft">{say('options.packs.makeAbout', { articles: sayCount('options.articles', learned) })}</p>
          <Field label={say('options.packs.title')} value={title} onInput={setTitle} />
          <Field label={say('options.packs.maintainer')} value={maintainer} onInput={setMaintainer} />
          <Field
            label={say('options.packs.licence')}
            value={licence}
            choices={[...LICENCES, say('options.packs.allRights')]}
            onInput={setLicence}
          />
          <Choice
            name="which-stories"
            label={say('options.packs.which')}
            value={which}
            options={[
              { value: 'all', label: say('options.packs.all') },
              { value: 'chosen', label: say('options.packs.chosen') },
            ]}
            onChange={setWhich}
          />
          {which === 'chosen' && (
            <StoryChooser found={found} chosen={chosen} onSearch={onSearch} onChosen={setChosen} />
          )}
          {problem !== '' && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          <p class="buttons">
            <button type="submit">{say('options.packs.makeIt')}</button>
          </p>
        </form>
      )}
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices?: readonly string[];
  readonly onInput: (typed: string) => void;
}

function Field({ label, value, choices = [], onInput }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        maxLength={200}
        list={choices.length > 0 ? 'pack-choices' : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {choices.length > 0 && (
        <datalist id="pack-choices">
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </label>
  );
}
