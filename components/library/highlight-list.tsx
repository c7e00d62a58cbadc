import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { say } from '../words/say.ts';
import { type HighlightEvents, HighlightRow } from './highlight-row.tsx';
import type { LostSince } from './lost-since.ts';
import { moveInList } from './move-in-list.ts';
import type { SelectionAction } from './selection.ts';
import { useVirtualRows } from './virtual-rows.ts';

interface Props {
  readonly shown: readonly Highlight[];
  readonly selected: ReadonlySet<string>;
  readonly lost: LostSince;
  readonly opened: string | null;
  readonly typed: string;
  readonly onSelect: (action: SelectionAction) => void;
  readonly events: HighlightEvents;
}

/**
 * The highlights that are shown, of which only those near the window are drawn. Each row says which of how many it is. The
 * arrow keys go from row to row, with Shift they select on the way; the row with the focus stays drawn, and where it goes
 * (it was deleted, say) the focus moves to the one that took its place.
 */
export function HighlightList({ shown, selected, lost, opened, typed, onSelect, events }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<{ readonly id: string; readonly index: number } | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const keys = useMemo(() => shown.map(({ id }) => id), [shown]);
  const { rows, height, top, measure, scrollTo } = useVirtualRows({
    keys,
    kept: () => focused.current?.id ?? null,
    list,
  });

  const goTo = (index: number) => {
    const id = keys[index];
    if (id === undefined) return;
    focused.current = { id, index };
    scrollTo(index);
    setWanted(id);
  };
  useLayoutEffect(() => {
    // The address may name one that is far down.
    const index = opened === null ? -1 : keys.indexOf(opened);
    if (index > 0) scrollTo(index);
  }, []);
  useLayoutEffect(() => {
    const box = wanted === null ? null : boxOf(list.current, wanted);
    if (box === null) return;
    box.focus({ preventScroll: true });
    setWanted(null);
  });
  useLayoutEffect(() => {
    const last = focused.current;
    if (last === null || keys.includes(last.id) || document.activeElement !== document.body) return;
    if (keys.length > 0) goTo(Math.min(last.index, keys.length - 1));
  }, [shown]);

  return (
    <ol
      ref={list}
      class="highlights"
      aria-label={say('library.parts.highlights')}
      style={{ blockSize: `${height}px` }}
      onFocusIn={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
        if (row !== null) focused.current = { id: row.dataset['id'] ?? '', index: Number(row.dataset['index']) };
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) focused.current = null;
      }}
      onKeyDown={(event) => {
        const at = focused.current?.index;
        if (at === undefined) return;
        const move = moveInList(event, at, keys.length);
        if (move === null) return;
        event.preventDefault();
        if (move.kind === 'all') return onSelect({ kind: 'all', shown: keys });
        // The row that the keys set out from is the first of the range.
        if (move.selects && selected.size === 0) onSelect({ kind: 'toggle', id: keys[at] ?? '' });
        if (move.selects) onSelect({ kind: 'range', id: keys[move.to] ?? '', shown: keys });
        goTo(move.to);
      }}
    >
      {rows.map(({ key, index, start }) => {
        const highlight = shown[index];
        if (highlight === undefined) return null;
        return (
          <li
            key={key}
            ref={measure}
            class="highlight"
            data-id={highlight.id}
            data-index={index}
            aria-setsize={shown.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <HighlightRow
              highlight={highlight}
              isSelected={selected.has(highlight.id)}
              lost={lost}
              isOpen={highlight.id === opened}
              typed={typed}
              onPick={(withRange) =>
                onSelect(
                  withRange ? { kind: 'range', id: highlight.id, shown: keys } : { kind: 'toggle', id: highlight.id },
                )
              }
              events={events}
            />
          </li>
        );
      })}
    </ol>
  );
}

function boxOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .pick input`) ?? null;
}
