import { gatherResearch } from '../write-research.ts';
import type { RequestHandlers } from './handle-requests.ts';
import { readSettings } from './settings-item.ts';
import { type OpenStore, readStore } from './store-access.ts';
import { readCorrections, readParted } from './stored-corrections.ts';

/** What the background does for a research file: gathers what is kept of the stories. */
export function researchHandlers(openStore: OpenStore): Pick<RequestHandlers, 'researchFacts'> {
  return {
    async researchFacts({ articles }) {
      const [{ hedges }, parted, corrections] = await Promise.all([readSettings(), readParted(), readCorrections()]);
      const read = await readStore(openStore, (store) =>
        gatherResearch(articles, store, { hedges, parted, corrections }),
      );
      return read.ok ? read.value : read;
    },
  };
}
