import { type CardMember, memberFromReport } from '../cards/card-member.ts';
import { allCards } from '../cards/compose-cards.ts';
import { compareStory } from '../compare/compare-story.ts';
import { checkArticle } from '../compare/within/check-article.ts';
import { makeReport } from '../stories/make-report.ts';
import { cardRecord, storyRecord } from './compare-record.ts';
import { gather, type NamedArticle, sortIntoStories } from './gather-stories.ts';
import type { World } from './world.ts';
import { writeLine } from './write-line.ts';

/** `compare`: stories, alignments and cards as one JSON object, written story by story. Answers the exit code. */
export async function compare(files: readonly string[], world: World): Promise<number> {
  const { articles, errors } = await gather(files, world);
  const { storyOf } = await sortIntoStories(articles, 'compare', ({ name }) => name);
  const byStory = new Map<string, NamedArticle[]>();
  for (const each of articles) {
    const id = storyOf.get(each.name) ?? each.name;
    byStory.set(id, [...(byStory.get(id) ?? []), each]);
  }
  const cards: [string, object[]][] = [];
  await writeLine(world.output, '{"stories":[');
  let first = true;
  for (const [id, story] of byStory) {
    const members = story.map(memberOf);
    const comparison = compareStory(members);
    const names = story.map(({ name }) => name);
    const title = story.find(({ read }) => read.article.headline !== null)?.read.article.headline ?? names[0] ?? id;
    await writeLine(
      world.output,
      `${first ? '' : ','}${JSON.stringify(storyRecord(id, title, names, members, comparison))}`,
    );
    first = false;
    story.forEach(({ name, read }, here) => {
      const { article, claims, fingerprint } = read;
      const selfFindings = checkArticle(article, claims, fingerprint.language ?? 'en');
      const ground = { comparison, members, here, text: article.text, selfFindings };
      // As many as there are: how many a page bears is a reader's setting, not a fact about the articles.
      cards.push([name, allCards(ground).map((card) => cardRecord(card, names, members))]);
    });
  }
  await writeLine(world.output, '],"cards":{');
  for (const [at, [name, list]] of cards.entries()) {
    await writeLine(world.output, `${at ? ',' : ''}${JSON.stringify(name)}:${JSON.stringify(list)}`);
  }
  await writeLine(world.output, errors.length ? `},"errors":${JSON.stringify(errors)}}` : '}}');
  return errors.length ? 1 : 0;
}

/** An article as the comparison sees it; its name stands for its id, so that evidence can be named by it. */
function memberOf({ name, read }: NamedArticle): CardMember {
  const article = { ...read.article, id: name };
  return memberFromReport(makeReport(article, read.claims, read.fingerprint, { origin: 'compare', learnedAt: null }));
}
