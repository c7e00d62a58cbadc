import { learnRead } from '../learn-article.ts';
import { type ReadArticle, readArticle } from '../read-article.ts';
import { makeMemoryStore } from '../store/memory-store.ts';
import type { StoryStore } from '../store/story-store.ts';
import { type Weighing, weighByCount } from '../stories/weighing.ts';
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

/** Enough articles to count in: below, how often a word occurs here says nothing of how rare it is. */
const COUNTABLE = 50;

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

/** Sorts articles into stories with the verb that learns them: the same code, and the same stories, as in the browser. */
export async function sortIntoStories(
  articles: readonly NamedArticle[],
  origin: string,
  identify: (each: NamedArticle) => string,
): Promise<{ readonly store: StoryStore; readonly storyOf: ReadonlyMap<string, string> }> {
  const store = makeMemoryStore();
  const weighing = weighingFor(articles);
  const storyOf = new Map<string, string>();
  for (const each of articles) {
    const article = { ...each.read.article, id: identify(each) };
    const given = { origin, now: null, ...(weighing && { weighing }) };
    const { storyId } = await learnRead({ ...each.read, article }, store, given);
    storyOf.set(each.name, storyId);
  }
  return { store, storyOf };
}

/** Null where there are too few to count in: each article is then weighed as news of its language. */
function weighingFor(articles: readonly NamedArticle[]): Weighing | null {
  if (articles.length < COUNTABLE) return null;
  const frequency = new Map<string, number>();
  for (const { read } of articles) {
    for (const [key] of [...read.fingerprint.terms, ...read.fingerprint.names]) {
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
    }
  }
  return weighByCount(frequency, articles.length);
}
