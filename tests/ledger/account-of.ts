import { articleFromText } from '@/lib/article/article-from-text.ts';
import type { CardGround } from '@/lib/cards/card-member.ts';
import { memberFromReport } from '@/lib/cards/card-member.ts';
import { compareStory } from '@/lib/compare/compare-story.ts';
import type { LedgerCell, LedgerRow, Statement } from '@/lib/ledger/whole-story.ts';
import { readArticle } from '@/lib/read-article.ts';
import { makeReport } from '@/lib/stories/make-report.ts';

/** A short invented article, of one day with the others where it does not say. */
export interface Told {
  readonly text: string;
  readonly published?: string | null;
}

/** Invented articles compared as the product does it, the first of them open. Each is taken as a text of its own. */
export function groundOf(articles: readonly (Told | string)[]): CardGround {
  const told = articles.map((each) => (typeof each === 'string' ? { text: each } : each));
  const members = told.map(({ text, published = '2031-05-14' }: Told, at) => {
    const article = articleFromText(text, {
      id: `article-${at}`,
      headline: 'A dispatch',
      publishedAt: published,
      outlet: { id: `outlet-${at}`, name: `Outlet ${at}` },
    });
    const { claims, fingerprint } = readArticle(article);
    const report = makeReport(article, claims, fingerprint, { origin: 'test', learnedAt: null });
    return { ...memberFromReport(report), fingerprint: {} };
  });
  return { comparison: compareStory(members), members, here: 0, text: told[0]?.text ?? '', selfFindings: [] };
}

/** A row as a line a person can check: `0: more than 200 people · 1 more-precise: 214 people`. */
export function rowLine({ cells }: LedgerRow): string {
  return cells.map(cellLine).join(' · ');
}

/** A statement as a line: `0, 1: We sail at noon · 2 shorter: at noon`. */
export function statementLine({ wordings }: Statement): string {
  return wordings
    .map(({ words, carriers, relation }) => {
      const at = carriers.map(({ article }) => article).join(', ');
      return `${at}${relation === null ? '' : ` ${relation}`}: ${words}`;
    })
    .join(' · ');
}

/** A cell as a line. */
export function cellLine({ article, relation, figure }: LedgerCell): string {
  return `${article}${relation === null ? '' : ` ${relation}`}: ${figure}`;
}
