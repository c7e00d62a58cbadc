import { articleFromText } from '@/lib/article/article-from-text.ts';
import { CARD_TYPES, type Card } from '@/lib/cards/card.ts';
import { memberFromReport } from '@/lib/cards/card-member.ts';
import { type CardChoice, composeCards } from '@/lib/cards/compose-cards.ts';
import { compareStory } from '@/lib/compare/compare-story.ts';
import { checkArticle } from '@/lib/compare/within/check-article.ts';
import type { SelfFinding } from '@/lib/compare/within/self-finding.ts';
import { readArticle } from '@/lib/read-article.ts';
import { makeReport } from '@/lib/stories/make-report.ts';

/** An article of an invented outlet; without an outlet, nobody says who published it. */
export interface Printed {
  readonly outlet?: string | null;
  readonly text: string;
  readonly headline?: string;
  /** When it was published; the same day for all that do not say. */
  readonly published?: string | null;
  readonly isPreview?: boolean;
  /** Whether it may be a copy of another's text. Else it is taken as its own, however few words the test gives it. */
  readonly mayBeCopy?: boolean;
  /** The article's address, where two articles given are one. */
  readonly id?: string;
}

/** Every kind of card, as many as there are. */
export const ALL: CardChoice = { cardTypes: CARD_TYPES, cardLimit: 1000 };

/** The cards of the first article beside the others. */
export function cardsOf(articles: readonly Printed[], choice: CardChoice = ALL): Card[] {
  const members = articles.map(
    (
      {
        outlet = null,
        text,
        id,
        headline = 'A dispatch',
        published = '2031-05-14',
        isPreview = false,
        mayBeCopy = false,
      },
      at,
    ) => {
      const article = articleFromText(text, {
        id: id ?? `https://example.org/${at}`,
        headline,
        publishedAt: published,
        outlet: outlet === null ? null : { id: outlet.toLowerCase(), name: outlet },
      });
      const { claims, fingerprint } = readArticle(article);
      const report = makeReport(article, claims, fingerprint, { origin: 'test', learnedAt: null });
      const member = memberFromReport({ ...report, isPreview });
      return mayBeCopy ? member : { ...member, fingerprint: {} };
    },
  );
  const text = articles[0]?.text ?? '';
  const [selfFindings = []] = articles.slice(0, 1).map((each) => selfFindingsOf(each));
  return composeCards({ comparison: compareStory(members), members, here: 0, text, selfFindings }, choice);
}

/** What of an article does not fit the rest of it, however short it is. */
function selfFindingsOf({ text, headline = 'A dispatch' }: Printed): SelfFinding[] {
  const article = { ...articleFromText(text, { headline }), isArticle: true };
  return checkArticle(article, readArticle(article).claims, 'en');
}

/** The sentences of the cards of one kind. */
export function sentencesOf(cards: readonly Card[], type: Card['type']): string[] {
  return cards.filter((card) => card.type === type).map((card) => card.text);
}
