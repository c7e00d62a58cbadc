import type { PlotRow } from '@/lib/cards/show-spread.ts';
import { say } from '../words/say.ts';
import { ShownWords } from '../words/shown-words.tsx';

/**
 * Where printed values lie between the lowest and the highest: a strip plot with a line for each, so that no label covers
 * another, and the numbers stand in a table as they are. A ring is this article, a full dot another.
 */
export function ValuePlot({ rows }: { rows: readonly PlotRow[] }) {
  return (
    <table class="plot">
      <caption>{say('card.plot')}</caption>
      <tbody>
        {rows.map(({ source, words, at, isHere }) => (
          <tr data-here={isHere}>
            <th scope="row">
              <ShownWords text={source} dir="ours" />
            </th>
            <td>
              <ShownWords text={words} />
            </td>
            <td class="strip" aria-hidden="true">
              <i style={{ '--at': at }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
