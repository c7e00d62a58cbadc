import type { SelfFinding, SelfWords } from '../compare/within/self-finding.ts';
import { listNames } from '../words/list-names.ts';
import type { Words } from '../words/words.ts';
import type { Evidence } from './card.ts';
import { type CardGround, memberAt, type RankedCard, wordsOf } from './card-member.ts';
import { makeCard } from './evidence.ts';
import { inMarks } from './in-marks.ts';
import { sayLookAlikes } from './look-alikes.ts';
import { RANK } from './rank.ts';
import { withoutPoint } from './wording.ts';

/** Cards on what of the open article does not fit the rest of it. The evidence is the article's own sentences. */
export function selfCheckCards(ground: CardGround): RankedCard[] {
  const words = wordsOf(ground);
  return ground.selfFindings.map((finding) => {
    const { rule, figure, evidence } = finding;
    const shown = evidence.map((each) => evidenceOf(ground, each, words));
    const reasons = [words.say(`reason.${rule}`)];
    return {
      rank: RANK.selfCheck,
      card: makeCard(words, 'self-check', figure, figure.text, sentenceOf(finding, words), shown, reasons),
    };
  });
}

/** The one sentence of each kind of self-check. Two statements side by side, and neither is held to be the right one. */
function sentenceOf({ rule, figure, against, result, evidence }: SelfFinding, words: Words): string {
  const own = inMarks(withoutPoint(figure.text), words);
  const [first = '', second = ''] = against.map((text) => inMarks(text, words));
  const told = result ?? '';
  switch (rule) {
    case 'heads':
      return words.say(`note.heads.${evidence[0]?.place ?? 'text'}`, { head: first, own });
    case 'share':
      return words.say('note.share', { part: first, whole: second, result: told, own });
    case 'change':
      return words.say('note.change', { from: first, to: second, result: told, own });
    case 'sum': {
      const parts = listNames(
        against.map((text) => inMarks(text, words)),
        words,
      );
      return words.say('note.sum', { parts, result: told, own });
    }
  }
}

/** The article's own words, named by where they stand in it: there is nobody else to name, and no page to go to. */
function evidenceOf(ground: CardGround, { place, words: printed, span }: SelfWords, words: Words): Evidence {
  const { articleId } = memberAt(ground, ground.here);
  const source = {
    articleId,
    outlet: { id: place, name: words.say(`note.places.${place}`) },
    url: null,
    publishedAt: null,
    headline: null,
  };
  const { start, end } = span ?? { start: 0, end: 0 };
  return {
    ...source,
    start,
    end,
    words: printed,
    speaker: null,
    diff: null,
    lookAlikes: sayLookAlikes(printed, words),
  };
}
