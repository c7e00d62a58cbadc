import { pathToFileURL } from 'node:url';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { readBody } from '../../lib/claims/reading.ts';
import { makeMemoryStore } from '../../lib/store/memory-store.ts';
import type { Fingerprint } from '../../lib/stories/fingerprint.ts';
import { fingerprintKeys } from '../../lib/stories/fingerprint-keys.ts';
import { makeFingerprint } from '../../lib/stories/make-fingerprint.ts';
import { inventedReport } from '../store/invented-report.ts';
import { readerFile } from './peers.ts';

/** Something that finds titles: `build` makes an index of them, `first` answers with the place of the best one. */
export interface TitleSearcher {
  readonly name: string;
  readonly build: (titles: readonly string[]) => Promise<(query: string) => Promise<number | null>>;
}

/** Ours: the keys of a title as of any article, and the candidates a match would look at, of which the first. */
export const OUR_SEARCHER: TitleSearcher = {
  name: 'Variorum',
  async build(titles) {
    const store = makeMemoryStore();
    const reports = titles.map((title, at) => ({
      ...inventedReport({ articleId: String(at) }),
      fingerprint: of(title),
    }));
    const stories = reports.map((report) => ({ id: report.articleId, title: '', reports: [report] }));
    const pack = { id: 'titles', title: '', licence: null, maintainer: null, createdAt: null };
    await store.putPack({ ...pack, bundled: false, digest: '' }, stories);
    return async (query) => {
      const [best] = (await store.candidates(fingerprintKeys(of(query)), 1)).stories;
      return best === undefined ? null : Number(best.id);
    };
  },
};

const PEERS = { fuse: 'Fuse.js', minisearch: 'MiniSearch', flexsearch: 'FlexSearch', orama: 'Orama' } as const;

/** The peers, each called as its documentation shows for a query of which not every word need be there. */
export async function peerSearchers(): Promise<TitleSearcher[]> {
  return Promise.all(
    Object.entries(PEERS).map(async ([file, name]) => {
      const peer = (await import(pathToFileURL(readerFile(file)).href)) as PeerModule;
      return {
        name,
        async build(titles) {
          const index = await peer.build(titles);
          return async (query: string) => peer.first(index, query);
        },
      };
    }),
  );
}

interface PeerModule {
  readonly build: (titles: readonly string[]) => unknown;
  readonly first: (index: unknown, query: string) => number | null | Promise<number | null>;
}

function of(title: string): Fingerprint {
  return makeFingerprint(readBody(articleFromText(title)), { quantities: [], quotations: [] });
}
