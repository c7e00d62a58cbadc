import { ENGLISH_ARTICLE } from '../languages/english/article.ts';
import type { Language } from '../languages/language.ts';
import type { SentenceWords } from '../languages/text-words.ts';
import { makeBylines } from './byline.ts';
import { makeCaptionStarts } from './captions.ts';
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
  const prompts = makePromptRules(lists);
  const rules: ArticleRules = {
    sentences: text.sentences,
    prompts,
    cues: makePromptCues(prompts),
    dates: makeDateRules(lists),
    bylines: makeBylines(lists),
    captionStarts: makeCaptionStarts(lists.map(({ captions }) => captions)),
  };
  made.set(tag, rules);
  return rules;
}
