import { wordSet } from '../word-list.ts';
import { COURTS } from './thesaurus/courts.ts';
import { DERIVATIONS } from './thesaurus/derivations.ts';
import type { Desk } from './thesaurus/desk.ts';
import { EMERGENCIES } from './thesaurus/emergencies.ts';
import { FORMS } from './thesaurus/forms.ts';
import { HEALTH, SCIENCE, TECHNOLOGY } from './thesaurus/health.ts';
import { LAND } from './thesaurus/land.ts';
import { MONEY } from './thesaurus/money.ts';
import { FATES, PEOPLE } from './thesaurus/people.ts';
import { POLITICS, WORLD } from './thesaurus/politics.ts';
import { CULTURE, SPORT } from './thesaurus/sport.ts';
import { TRANSPORT } from './thesaurus/transport.ts';
import { CHANGE, WORK } from './thesaurus/work.ts';

// What happens to people stands first: who is in those lists is news in any number.
const DESKS: readonly Desk[] = [
  FATES,
  PEOPLE,
  EMERGENCIES,
  TRANSPORT,
  COURTS,
  MONEY,
  WORK,
  CHANGE,
  POLITICS,
  WORLD,
  HEALTH,
  SCIENCE,
  TECHNOLOGY,
  LAND,
  SPORT,
  CULTURE,
  DERIVATIONS,
];

const FORMS_OF: ReadonlyMap<string, string> = new Map(FORMS.split('|').map((line) => [line.split(' ')[0] ?? '', line]));

/** Words that stand for one another in reports of one event. Evidence that two figures measure one thing, never proof. */
export const NEAR_SYNONYMS: readonly ReadonlySet<string>[] = [
  ...DESKS.flatMap(({ synonyms }) => synonyms),
  ...FORMS_OF.values(),
].map(withForms);

/** Words that tell two things apart where each stands beside a figure of its own: the dead are not the injured. */
export const CONTRASTS: readonly (readonly ReadonlySet<string>[])[] = DESKS.flatMap(({ opposites }) =>
  opposites.map((line) => line.split('|').map(withForms)),
);

function withForms(line: string): ReadonlySet<string> {
  return wordSet(
    line
      .split(' ')
      .map((word) => FORMS_OF.get(word) ?? word)
      .join(' '),
  );
}
