import type { Claims } from '../claims/claim.ts';
import { languageOf } from '../languages/language-of.ts';
import type { StemWords } from '../languages/text-words.ts';
import { stem } from '../text/stems.ts';
import { tokenize } from '../text/tokens.ts';
import type { MatchReason } from './story-match.ts';

/** Only so much of a long text is looked through for how a word is printed; keys come from its beginning mostly. */
const LOOKED_THROUGH = 20_000;

/**
 * Reasons as a reader can check them: every name, word and figure as this article prints it. A reason whose words cannot
 * be found in the article is left out: it could not be checked.
 */
export function printReasons(
  reasons: readonly MatchReason[],
  text: string,
  claims: Claims,
  language = 'en',
): MatchReason[] {
  const head = text.slice(0, LOOKED_THROUGH);
  const lower = head.toLowerCase().replaceAll('’', "'");
  const { stems } = languageOf(language).text;
  return reasons.flatMap((reason): MatchReason[] => {
    const printed = printReason(reason, head, lower, claims, stems);
    return printed === null ? [] : [{ kind: reason.kind, text: printed }];
  });
}

function printReason(
  reason: MatchReason,
  text: string,
  lower: string,
  claims: Claims,
  stems: StemWords,
): string | null {
  switch (reason.kind) {
    case 'name': {
      const at = lower.indexOf(reason.text);
      return at < 0 ? null : text.slice(at, at + reason.text.length).replace(/\s+/g, ' ');
    }
    case 'term':
      return (
        tokenize(text).find((token) => token.kind === 'word' && stem(token.lower, stems) === reason.text)?.lower ?? null
      );
    case 'figure':
      return claims.quantities.find((figure) => `${figure.value}|${figure.unit}` === reason.text)?.text ?? null;
    case 'quote':
    case 'day':
    case 'address':
    case 'reader':
      return reason.text;
  }
}
