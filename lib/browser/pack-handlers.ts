import { exportPack } from '../export-pack.ts';
import { importPack } from '../import-pack.ts';
import { previewPack } from '../preview-pack.ts';
import type { RequestHandlers } from './handle-requests.ts';
import { changeStore, type OpenStore, readStore } from './store-access.ts';

/** What the background does with packs: looks into one, adds it, takes that back, and makes one. */
export function packHandlers(
  openStore: OpenStore,
): Pick<RequestHandlers, 'previewPack' | 'importPack' | 'rollBackPack' | 'exportPack'> {
  return {
    async previewPack({ json }) {
      const read = await readStore(openStore, (store) => previewPack(json, store));
      return read.ok ? read.value : read;
    },
    async importPack({ json }) {
      const changed = await changeStore(openStore, (store) => importPack(json, store, { bundled: false }));
      return changed.ok ? changed.value : changed;
    },
    rollBackPack: ({ packId }) => changeStore(openStore, (store) => store.rollBackPack(packId)),
    async exportPack(order) {
      const read = await readStore(openStore, (store) => exportPack(order, store));
      return read.ok ? read.value : read;
    },
  };
}
