import { learnRead } from '../learn-article.ts';
import { type ReadArticle, readArticle } from '../read-article.ts';
import { reviewStories } from '../review-stories.ts';
import { makeMemoryStore } from '../store/memory-store.ts';
import type { StoryStore } from '../store/story-store.ts';
import { countKeys, makeWeighing } from '../stories/weighing.ts';
import { readInputs } from './read-inputs.ts';
import type { World } from './world.ts';

/** An article as `compare` and `pack` name it, read. */
export interface NamedArticle {
  readonly name: string;
  readonly file: string;
  readonly read: ReadArticle;
}

/** All inputs, in the order given, and those that could not be read. */
export interface Gathered {
  readonly articles: readonly NamedArticle[];
  readonly errors: readonly { readonly file: string; readonly id: string | null; readonly error: string }[];
}

/** Reads all inputs. The same name twice gets a number, so that no two articles are taken for one. */
export async function gather(files: readonly string[], world: World): Promise<Gathered> {
  const articles: NamedArticle[] = [];
  const errors: Gathered['errors'][number][] = [];
  const taken = new Set<string>();
  for await (const input of readInputs(files, world.outlets, world.input)) {
    if ('error' in input) {
      world.warn(`${input.name} ${input.error}.`);
      errors.push({ file: input.file, id: input.id, error: input.error });
      continue;
    }
    let name = input.name;
    for (let again = 2; taken.has(name); again++) name = `${input.name}#${again}`;
    taken.add(name);
    articles.push({ name, file: input.file, read: readArticle(input.article) });
  }
  return { articles, errors };
}

/**
 * Sorts articles into stories with the verb that learns them, the same code as in the browser: in the order they were
 * published, and with a second look when all are known, so that the order of files tells nothing.
 */
export async function sortIntoStories(
  articles: readonly NamedArticle[],
  origin: string,
  identify: (each: NamedArticle) => string,
): Promise<{ readonly store: StoryStore; readonly storyOf: ReadonlyMap<string, string> }> {
  const store = makeMemoryStore();
  const weighing = makeWeighing(countKeys(articles.map(({ read }) => read.fingerprint)));
  for (const each of [...articles].sort(byPublication)) {
    const article = { ...each.read.article, id: identify(each) };
    await learnRead({ ...each.read, article }, store, { origin, now: null, weighing });
  }
  await reviewStories(store, { origin, weighing });
  const storyOf = new Map<string, string>();
  for await (const { id, reports } of store.stories()) for (const { articleId } of reports) storyOf.set(articleId, id);
  return { store, storyOf: new Map(articles.map((each) => [each.name, storyOf.get(identify(each)) ?? each.name])) };
}

/** The earliest first; those without a date last, when there is most to match them with; else by name. */
function byPublication(a: NamedArticle, b: NamedArticle): number {
  const [dayA, dayB] = [a.read.fingerprint.day ?? '~', b.read.fingerprint.day ?? '~'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
