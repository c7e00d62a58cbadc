import { HEDGE_ROWS, type HedgeRow } from './hedge-examples.ts';
import { Section } from './section.tsx';

interface Props {
  readonly rows?: readonly HedgeRow[];
}

/** What is made of "almost", "about" and "more than": the numbers that each printed figure leaves open, with examples. */
export function FiguresSection({ rows = HEDGE_ROWS }: Props) {
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
            {rows.map((row) => (
              <tr key={row.printed}>
                <th scope="row">{row.words}</th>
                <td>“{row.printed}”</td>
                <td>{intervalOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function intervalOf({ low, high }: HedgeRow): string {
  const show = (value: number) => value.toLocaleString('en-GB');
  return low === high ? `${show(low)} alone` : `${show(low)} to ${show(high)}`;
}
