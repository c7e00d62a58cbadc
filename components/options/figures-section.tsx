import type { HedgeReach, Reach } from '@/lib/compare/hedge-reach.ts';
import type { Settings } from '@/lib/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { type HedgeRow, hedgeRows } from './hedge-examples.ts';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const KINDS: readonly (readonly [kind: keyof HedgeReach, label: string])[] = [
  ['below', 'How far “almost” and “nearly” reach'],
  ['above', 'How far “more than” and “at least” reach'],
  ['approx', 'How far “about” and “around” reach'],
];

const REACH_OPTIONS: readonly { readonly value: Reach; readonly label: string }[] = [
  { value: 'narrow', label: 'Half as far' },
  { value: 'usual', label: 'As usual' },
  { value: 'wide', label: 'Twice as far' },
];

/** What is made of "almost", "about" and "more than": the numbers that each printed figure leaves open, with examples. */
export function FiguresSection({ settings: { hedges }, onChange }: Props) {
  return (
    <Section id="figures" alsoFoundBy="hedge interval almost nearly about at least more than range tolerance rounding">
      <p>
        Two outlets are said to differ on a figure only where the numbers that their words leave open do not meet. This
        is what each kind of word leaves open.
      </p>
      <div class="table">
        <table>
          <caption class="aside">What words before a figure leave open</caption>
          <thead>
            <tr>
              <th scope="col">Words</th>
              <th scope="col">Printed</th>
              <th scope="col">Read as</th>
            </tr>
          </thead>
          <tbody>
            {hedgeRows(hedges).map((row) => (
              <tr key={row.printed}>
                <th scope="row">{row.words}</th>
                <td>“{row.printed}”</td>
                <td>{intervalOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft">The less far they reach, the more often two figures are said to differ.</p>
      {KINDS.map(([kind, label]) => (
        <Choice
          key={kind}
          name={`reach-${kind}`}
          label={label}
          value={hedges[kind]}
          options={REACH_OPTIONS}
          onChange={(reach) => onChange({ hedges: { ...hedges, [kind]: reach } })}
        />
      ))}
    </Section>
  );
}

function intervalOf({ low, high }: HedgeRow): string {
  const show = (value: number) => value.toLocaleString('en-GB');
  return low === high ? `${show(low)} alone` : `${show(low)} to ${show(high)}`;
}
