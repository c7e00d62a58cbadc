import type { CardType } from '@/lib/cards/card.ts';
import { say } from '../words/say.ts';
import { CARD_GROUPS, type CardGroup } from './card-groups.ts';
import { toggleTypes } from './toggle-types.ts';

interface Props {
  readonly types: readonly CardType[];
  /** What a note of each kind says, where every kind has a box of its own; null where there is room for the groups alone. */
  readonly examples: Readonly<Record<CardType, string>> | null;
  readonly onChange: (types: readonly CardType[]) => void;
}

/** Which kinds of card to show: a box for each group, and one for each kind where there is room. */
export function CardKinds({ types, examples, onChange }: Props) {
  return (
    <div class="kinds">
      {CARD_GROUPS.map((group) => (
        <div key={group.id} class="kind-group">
          <GroupBox group={group} types={types} examples={examples} onChange={onChange} />
          {examples !== null &&
            group.types.map((type) => (
              <label key={type} class="switch kind">
                <input
                  type="checkbox"
                  checked={types.includes(type)}
                  onChange={(event) => onChange(toggleTypes(types, [type], event.currentTarget.checked))}
                />
                <span>
                  {say(`cardLabel.${type}`)}
                  <small>{examples[type]}</small>
                </span>
              </label>
            ))}
        </div>
      ))}
    </div>
  );
}

function GroupBox({ group, types, examples, onChange }: Props & { readonly group: CardGroup }) {
  const shown = group.types.filter((type) => types.includes(type)).length;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={shown === group.types.length}
        indeterminate={shown > 0 && shown < group.types.length}
        onChange={(event) => onChange(toggleTypes(types, group.types, event.currentTarget.checked))}
      />
      <span>
        {say(`controls.groups.${group.id}.name`)}
        {examples !== null && <small>{say(`controls.groups.${group.id}.about`)}</small>}
      </span>
    </label>
  );
}
