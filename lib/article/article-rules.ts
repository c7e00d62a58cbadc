import type { PromptWords } from '../languages/article-words.ts';
import { articleWordsOf } from '../languages/article-words-of.ts';
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
export function articleRules({ tag, text }: Language): ArticleRules {
  const known = made.get(tag);
  if (known !== undefined) return known;
  const article = articleWordsOf(tag);
  const isEnglish = article === ENGLISH_ARTICLE;
  const lists = isEnglish ? [article] : [article, ENGLISH_ARTICLE];
  const prompts = makePromptRules(isEnglish ? article : joined(article, ENGLISH_ARTICLE));
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

function joined(one: PromptWords, other: PromptWords): PromptWords {
  return {
    services: `${one.services} ${other.services}`,
    press: `${one.press} ${other.press}`,
    you: `${one.you} ${other.you}`,
    we: `${one.we} ${other.we}`,
    openers: `${one.openers}|${other.openers}`,
    pointers: `${one.pointers}|${other.pointers}`,
    furniture: `${one.furniture}|${other.furniture}`,
  };
}
