import { countOf } from '../words/count-of.ts';

interface Props {
  readonly count: number;
  readonly onOpen: () => void;
}

/** The slim tab at the edge: how many notes there are, and the door to them. */
export function RailTab({ count, onOpen }: Props) {
  const name = count === 0 ? 'No notes beside this article' : `${countOf(count, 'note')} beside this article`;
  return (
    <button type="button" class="tab" data-empty={count === 0} aria-label={name} title={name} onClick={onOpen}>
      {count > 0 && <b aria-hidden="true">{count}</b>}
      <span aria-hidden="true">{count === 1 ? 'note' : 'notes'}</span>
    </button>
  );
}
