import { findSentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { keyOf } from './is-news.ts';
import { linesOf } from './lines-of.ts';
import { readLine } from './read-line.ts';

/** The figures of an article's headline and standfirst, as `keyOf` writes them: what the body repeats of them is news. */
export function headlineFigures({ article, language }: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of [article.headline, article.standfirst]) {
    if (text === null) continue;
    const whole = { start: 0, end: text.length };
    const paragraph = {
      block: { kind: 'headline' as const, ...whole },
      tokens: tokenize(text, whole),
      sentences: findSentences(text, whole, language.text.sentences),
      names: [],
    };
    for (const line of linesOf(text, paragraph, language))
      for (const reading of readLine(line))
        if (reading.kind === 'amount' && reading.amount.value !== null) found.add(keyOf(reading.amount));
  }
  return found;
}
