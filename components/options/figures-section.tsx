import { type HedgeReach, REACHES } from '@/lib/compare/hedge-reach.ts';
import type { Settings } from '@/lib/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { say, sayNumber } from '../words/say.ts';
import { type HedgeRow, hedgeRows } from './hedge-examples.ts';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const KINDS: readonly (keyof HedgeReach)[] = ['below', 'above', 'approx'];

/** What is made of "almost", "about" and "more than": the numbers that each printed figure leaves open, with examples. */
export function FiguresSection({ settings: { hedges }, onChange }: Props) {
  return (
    <Section id="figures">
      <p>{say('options.reach.about')}</p>
      <div class="table">
        <table>
          <caption class="aside">{say('options.reach.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('options.reach.words')}</th>
              <th scope="col">{say('options.reach.printed')}</th>
              <th scope="col">{say('options.reach.readAs')}</th>
            </tr>
          </thead>
          <tbody>
            {hedgeRows(hedges).map((row) => (
              <tr key={row.printed}>
                <th scope="row">{row.words}</th>
                <td>{say('note.marks', { words: row.printed })}</td>
                <td>{intervalOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft">{say('options.reach.lessFar')}</p>
      {KINDS.map((kind) => (
        <Choice
          key={kind}
          name={`reach-${kind}`}
          label={say(`options.reach.kinds.${kind}`)}
          value={hedges[kind]}
          options={REACHES.map((reach) => ({ value: reach, label: say(`options.reach.far.${reach}`) }))}
          onChange={(reach) => onChange({ hedges: { ...hedges, [kind]: reach } })}
        />
      ))}
    </Section>
  );
}

function intervalOf({ low, high }: HedgeRow): string {
  return low === high
    ? say('options.reach.alone', { number: low })
    : say('options.reach.range', { low: sayNumber(low), high: sayNumber(high) });
}
