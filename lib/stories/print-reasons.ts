import type { Claims } from '../claims/claim.ts';
import { STEMS } from '../languages/english/stems.ts';
import { stem } from '../text/stems.ts';
import { tokenize } from '../text/tokens.ts';
import type { MatchReason } from './story-match.ts';

/** Only so much of a long text is looked through for how a word is printed; keys come from its beginning mostly. */
const LOOKED_THROUGH = 20_000;

/**
 * Reasons as a reader can check them: every name, word and figure as this article prints it. A reason whose words cannot
 * be found in the article is left out: it could not be checked.
 */
export function printReasons(reasons: readonly MatchReason[], text: string, claims: Claims): MatchReason[] {
  const head = text.slice(0, LOOKED_THROUGH);
  const lower = head.toLowerCase().replaceAll('’', "'");
  return reasons.flatMap((reason): MatchReason[] => {
    const printed = printReason(reason, head, lower, claims);
    return printed === null ? [] : [{ kind: reason.kind, text: printed }];
  });
}

function printReason(reason: MatchReason, text: string, lower: string, claims: Claims): string | null {
  switch (reason.kind) {
    case 'name': {
      const at = lower.indexOf(reason.text);
      return at < 0 ? null : text.slice(at, at + reason.text.length).replace(/\s+/g, ' ');
    }
    case 'term':
      return (
        tokenize(text).find((token) => token.kind === 'word' && stem(token.lower, STEMS) === reason.text)?.lower ?? null
      );
    case 'figure':
      return claims.quantities.find((figure) => `${figure.value}|${figure.unit}` === reason.text)?.text ?? null;
    case 'quote':
    case 'day':
    case 'address':
      return reason.text;
  }
}
