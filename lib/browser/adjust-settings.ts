import type { Adjustment } from '../protocol.ts';
import { changeSettings, readSettings } from './settings-item.ts';

/** Changes the one setting that a reader changed on a page, and leaves all others as they are. */
export async function adjustSettings(adjustment: Adjustment): Promise<void> {
  const { cardTypes, appearance } = await readSettings();
  switch (adjustment.kind) {
    case 'card-type': {
      const others = cardTypes.filter((type) => type !== adjustment.type);
      await changeSettings({ cardTypes: adjustment.isShown ? [...others, adjustment.type] : others });
      return;
    }
    case 'rail':
      await changeSettings({ appearance: { ...appearance, rail: adjustment.rail } });
  }
}
