/** Which highlights are selected, by their ids. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins: the one that was last selected or unselected by itself. */
  readonly anchor: string | null;
}

/** What is done to a selection. `shown` are the ids in the order they are shown. */
export type SelectionAction =
  | { readonly kind: 'toggle'; readonly id: string }
  /** From the anchor to this one, both with it. */
  | { readonly kind: 'range'; readonly id: string; readonly shown: readonly string[] }
  | { readonly kind: 'all'; readonly shown: readonly string[] }
  | { readonly kind: 'none' };

/** Nothing selected. */
export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** The selection after something was done to it. A range adds to it: what was selected elsewhere stays. */
export function select(selection: Selection, action: SelectionAction): Selection {
  switch (action.kind) {
    case 'toggle': {
      const ids = new Set(selection.ids);
      if (!ids.delete(action.id)) ids.add(action.id);
      return { ids, anchor: action.id };
    }
    case 'range': {
      const { id, shown } = action;
      const [from, to] = [shown.indexOf(selection.anchor ?? id), shown.indexOf(id)];
      // The anchor may have been filtered away meanwhile.
      if (from < 0 || to < 0) return { ids: new Set([...selection.ids, id]), anchor: id };
      const between = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
      return { ids: new Set([...selection.ids, ...between]), anchor: selection.anchor ?? id };
    }
    case 'all':
      return { ids: new Set([...selection.ids, ...action.shown]), anchor: selection.anchor };
    case 'none':
      return NOTHING_SELECTED;
  }
}

/** The selected ones that are shown, in their order: nothing is done to what nobody sees. */
export function selectedOf(selection: Selection, shown: readonly string[]): readonly string[] {
  return selection.ids.size === 0 ? [] : shown.filter((id) => selection.ids.has(id));
}
