import type { PromptWords } from '../languages/article-words.ts';
import { ENGLISH_ARTICLE } from '../languages/english/article.ts';
import type { Language } from '../languages/language.ts';
import type { SentenceWords } from '../languages/text-words.ts';
import { type DateRules, makeDateRules } from './dateline.ts';
import { makePromptCues, type PromptCues } from './prompt-cues.ts';
import { makePromptRules, type PromptRules } from './prompts.ts';

/** What the lines of a text in one language are told apart by. */
export interface ArticleRules {
  readonly sentences: SentenceWords;
  readonly prompts: PromptRules;
  readonly cues: PromptCues;
  readonly dates: DateRules;
  readonly bylines: RegExp;
  readonly captionStarts: RegExp;
}

const made = new Map<string, ArticleRules>();

/** The rules of a language, and English ones beside them: its furniture stands on pages of every language. Made once each. */
export function articleRules({ tag, text, article }: Language): ArticleRules {
  const known = made.get(tag);
  if (known !== undefined) return known;
  const lists = article === ENGLISH_ARTICLE ? [ENGLISH_ARTICLE] : [article, ENGLISH_ARTICLE];
  const prompts = makePromptRules(joined(lists));
  const bylines = lists.map((list) => list.bylines);
  const rules: ArticleRules = {
    sentences: text.sentences,
    prompts,
    cues: makePromptCues(prompts),
    dates: makeDateRules(lists),
    bylines: new RegExp(`^(?:${bylines.join('|')})[: ]\\s*(.{2,140})$`, 'i'),
    captionStarts: new RegExp(lists.map(({ captions }) => captions.source).join('|'), 'i'),
  };
  made.set(tag, rules);
  return rules;
}

function joined([first, ...others]: readonly PromptWords[]): PromptWords {
  return others.reduce<PromptWords>(
    (all, list) => ({
      services: `${all.services} ${list.services}`,
      press: `${all.press} ${list.press}`,
      you: `${all.you} ${list.you}`,
      we: `${all.we} ${list.we}`,
      openers: `${all.openers}|${list.openers}`,
      pointers: `${all.pointers}|${list.pointers}`,
      furniture: `${all.furniture}|${list.furniture}`,
    }),
    first ?? ENGLISH_ARTICLE,
  );
}
