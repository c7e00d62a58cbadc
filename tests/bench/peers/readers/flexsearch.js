import { Index } from 'flexsearch';

export function build(titles) {
  const index = new Index({ tokenize: 'strict' });
  for (const [id, title] of titles.entries()) index.add(id, title);
  return index;
}
// With suggestions, or every word of the query would have to be in the title.
export const first = (index, query) => index.search(query, { limit: 1, suggest: true })[0] ?? null;
