import { type KnownText, ownFigures } from '../annotated/known-figures.ts';
import { scoreFigures } from '../annotated/score-figures.ts';
import { bundle, gzipped } from './bundle.ts';
import { knownArticles, knownSentences } from './figure-gold.ts';
import { OUR_FIGURES, peerFigureReaders } from './figure-readers.ts';
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
  const sentences = knownSentences();
  const own = ownFigures('english');
  const texts = articles.length > 0 ? articles.map(({ text }) => text) : articleTexts();
  const readers = [OUR_FIGURES, ...(hasPeers ? await peerFigureReaders() : [])];
  const tasks = readers.map(({ name, read }) => ({ name, works: texts.map((text) => () => void read(text)) }));
  const medians = medianTimes(tasks, ROUNDS);
  const ours = medians.get(OUR_FIGURES.name) ?? 1;
  const sizes = await Promise.all(
    readers.map(({ entry }) => (entry === null ? coreWith([]) : bundle(entry).then(gzipped))),
  );
  const gold = new Map<string, readonly KnownText[]>([
    [`F1, ${articles.length} articles`, articles],
    [`F1, ${sentences.length} sentences`, sentences],
    [`F1, ${own.length} of our own`, own],
  ]);
  for (const [title, known] of gold) if (known.length === 0) gold.delete(title);
  const rows = readers.map((reader, at) => {
    const ms = medians.get(reader.name) ?? 0;
    const scores = [...gold.values()].map((known) => scoreFigures(known, reader.figuresIn).f1.toFixed(3));
    return [
      reader.name,
      reader.gives,
      (ms / texts.length).toFixed(2),
      times(ms, ours),
      kilobytes(sizes[at] ?? 0),
      ...scores,
    ];
  });
  return {
    title: `Figures, from plain text, on ${texts.length} articles`,
    head: ['', 'what it gives', 'ms', '× ours', 'min+gzip', ...gold.keys()],
    rows,
    notes: [...(hasPeers ? [] : [NO_PEERS]), ...(articles.length > 0 ? [] : [NO_GOLD])],
  };
}
