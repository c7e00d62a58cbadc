import type { ShownCard } from '../lib/cards/show-card.ts';
import type { PageState } from '../lib/protocol.ts';
import type { ServedPage } from './demonstration-set.ts';

/** What a reader of the page sees, in plain lines. */
export function describePage(page: ServedPage, state: PageState | null): string {
  return [`\n${page.name}  ${page.address}`, ...linesOf(state).map((line) => `  ${line}`)].join('\n');
}

function linesOf(state: PageState | null): string[] {
  switch (state?.kind) {
    case undefined:
      return ['Variorum does not run here.'];
    case 'annotated':
      return [...storyLines(state), ...state.annotated.cards.flatMap(cardLines)];
    case 'not-an-article':
      return [`Not an article: ${state.signs?.join(', ') ?? 'too little text'}`];
    case 'failed':
      return [`Failed: ${state.why}`];
    case 'site-off':
    case 'paused':
    case 'reading':
      return [`Nothing shown: ${state.kind}.`];
  }
}

function storyLines({ headline, annotated }: Extract<PageState, { kind: 'annotated' }>): string[] {
  const { story, cards } = annotated;
  if (story === null) return [`“${headline ?? 'no headline'}”: nothing comparable yet.`];
  const reasons = story.reasons.map((reason) => reason.text).join(', ');
  return [
    `Story: ${story.title}`,
    `Matched with ${story.articles} other articles on: ${reasons}`,
    `${cards.length} cards:`,
  ];
}

function cardLines(card: ShownCard): string[] {
  const where = card.anchor === null ? 'left out here' : 'in the text';
  return [
    `· [${card.type}, ${where}] ${card.text}`,
    ...card.evidence.map(({ outlet, words, link }) => {
      const printed = short(words.map(({ text }) => text).join(''));
      return `    ${outlet}: ${printed}${link === null ? '' : `  ${link}`}`;
    }),
  ];
}

function short(words: string): string {
  return words.length > 110 ? `${words.slice(0, 107).trimEnd()}…` : words;
}
