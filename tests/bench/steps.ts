import { articleFromText } from '../../lib/article/article-from-text.ts';
import { extractClaims } from '../../lib/claims/extract-claims.ts';
import { findQuantities } from '../../lib/claims/quantities/find-quantities.ts';
import { findQuotations } from '../../lib/claims/quotations/find-quotations.ts';
import { readBody } from '../../lib/claims/reading.ts';
import { compareStory } from '../../lib/compare/compare-story.ts';
import { readArticle } from '../../lib/read-article.ts';
import { withPrintedLines } from '../../lib/stories/make-report.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import { articleTexts } from './inputs.ts';
import { medianTimes, type Task } from './rounds.ts';
import { type Table, times } from './table.ts';

// The peer is our own bare tokenising pass over the same texts: the least that any reader of words must do.
const PEER = 'tokenise, and nothing else';
const ROUNDS = 7;

/** The row that a reader waits for. */
export const TO_CLAIMS = 'text to claims';

/** What each step of ours costs, beside the bare tokenising of the same texts. */
export function measureSteps(): Table {
  const texts = articleTexts();
  const articles = texts.map((text) => articleFromText(text));
  const readings = articles.map((article) => readBody(article));
  const quoted = readings.map((reading) => findQuotations(reading));
  const claims = articles.map((article) => {
    const { claims: found } = readArticle(article);
    return { ...found, quantities: withPrintedLines(article.text, found.quantities) };
  });
  const tasks: Task[] = [
    { name: PEER, works: texts.map((text) => () => void tokenize(text)) },
    { name: 'classify lines', works: texts.map((text) => () => void articleFromText(text)) },
    { name: 'tokens, sentences, names', works: articles.map((article) => () => void readBody(article)) },
    { name: 'quotations and speakers', works: readings.map((reading) => () => void findQuotations(reading)) },
    { name: 'figures', works: readings.map((reading, at) => () => void findQuantities(reading, quoted[at] ?? [])) },
    { name: TO_CLAIMS, works: texts.map((text) => () => void extractClaims(articleFromText(text))) },
    { name: 'article to claims and fingerprint', works: articles.map((article) => () => void readArticle(article)) },
    {
      name: 'compare with the next article',
      works: claims.map((one, at) => () => void compareStory([one, claims[(at + 1) % claims.length] ?? one])),
    },
  ];
  const medians = medianTimes(tasks, ROUNDS);
  const peer = medians.get(PEER) ?? 1;
  return {
    title: `Each step, on ${texts.length} articles`,
    head: ['step', 'ms an article', 'times the first row'],
    rows: [...medians].map(([name, ms]) => [name, (ms / texts.length).toFixed(3), times(ms, peer)]),
    notes: [],
  };
}
