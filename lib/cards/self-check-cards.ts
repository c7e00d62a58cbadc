import type { SelfFinding, SelfPlace, SelfWords } from '../compare/within/self-finding.ts';
import type { Evidence } from './card.ts';
import { type CardGround, memberAt, type RankedCard } from './card-member.ts';
import { makeCard } from './evidence.ts';
import { sayLookAlikes } from './look-alikes.ts';
import { RANK } from './rank.ts';
import { selfWording } from './wording.ts';

const PLACES: Readonly<Record<SelfPlace, string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Caption',
  text: 'Text',
};
const REASONS: Readonly<Record<SelfFinding['rule'], string>> = {
  heads: 'Both sentences count the same thing, and the text has no number that the other could stand for.',
  share: 'The part, its whole and the share stand side by side; rounding as printed is allowed for.',
  change: 'The change stands beside the numbers it leads from and to; rounding as printed is allowed for.',
  sum: 'The parts and their total stand side by side; rounding as printed is allowed for.',
};

/** Cards on what of the open article does not fit the rest of it. The evidence is the article's own sentences. */
export function selfCheckCards(ground: CardGround): RankedCard[] {
  return ground.selfFindings.map((finding) => {
    const { rule, figure, evidence } = finding;
    const shown = evidence.map((words) => evidenceOf(ground, words));
    const reasons = [REASONS[rule]];
    return {
      rank: RANK.selfCheck,
      card: makeCard('self-check', figure, figure.text, wordsFor(finding), shown, reasons),
    };
  });
}

function wordsFor({ rule, figure, against, result, evidence }: SelfFinding): string {
  const place = evidence[0]?.place ?? 'text';
  return rule === 'heads'
    ? selfWording.heads(place, against[0] ?? '', figure.text)
    : selfWording[rule](against, result ?? '', figure.text);
}

/** The article's own words, named by where they stand in it: there is nobody else to name, and no page to go to. */
function evidenceOf(ground: CardGround, { place, words, span }: SelfWords): Evidence {
  const { articleId } = memberAt(ground, ground.here);
  const source = {
    articleId,
    outlet: { id: place, name: PLACES[place] },
    url: null,
    publishedAt: null,
    headline: null,
  };
  const { start, end } = span ?? { start: 0, end: 0 };
  return { ...source, start, end, words, speaker: null, diff: null, lookAlikes: sayLookAlikes(words) };
}
