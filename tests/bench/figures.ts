import { bundle, gzipped } from './bundle.ts';
import { knownArticles, knownSentences } from './figure-gold.ts';
import { OUR_FIGURES, peerFigureReaders } from './figure-readers.ts';
import { scoreFigures } from './figure-score.ts';
import { articleTexts, NO_GOLD } from './inputs.ts';
import { NO_PEERS } from './peers.ts';
import { medianTimes } from './rounds.ts';
import { coreWith } from './sizes.ts';
import { kilobytes, type Table, times } from './table.ts';

// One peer takes most of a second an article: three rounds are what a bench has time for.
const ROUNDS = 3;

/** Our figures beside the peers', on the same texts. */
export async function measureFigures(hasPeers: boolean): Promise<Table> {
  const articles = knownArticles();
  const texts = articles.length > 0 ? articles.map(({ text }) => text) : articleTexts();
  const readers = [OUR_FIGURES, ...(hasPeers ? await peerFigureReaders() : [])];
  const tasks = readers.map(({ name, read }) => ({ name, works: texts.map((text) => () => void read(text)) }));
  const medians = medianTimes(tasks, ROUNDS);
  const ours = medians.get(OUR_FIGURES.name) ?? 1;
  const sizes = await Promise.all(
    readers.map(({ entry }) => (entry === null ? coreWith([]) : bundle(entry).then(gzipped))),
  );
  const gold = [articles, knownSentences()].filter((known) => known.length > 0);
  const rows = readers.map((reader, at) => {
    const ms = medians.get(reader.name) ?? 0;
    const scores = gold.map((known) => scoreFigures(known, reader.figuresIn).f1.toFixed(3));
    return [
      reader.name,
      reader.gives,
      (ms / texts.length).toFixed(2),
      times(ms, ours),
      kilobytes(sizes[at] ?? 0),
      ...scores,
    ];
  });
  const columns = gold.map((known) => `F1, ${known.length} ${known[0]?.kinds[0] === 'all' ? 'articles' : 'sentences'}`);
  return {
    title: `Figures, from plain text, on ${texts.length} articles`,
    head: ['', 'what it gives', 'ms', '× ours', 'min+gzip', ...columns],
    rows,
    notes: [...(hasPeers ? [] : [NO_PEERS]), ...(gold.length > 0 ? [] : [NO_GOLD])],
  };
}
