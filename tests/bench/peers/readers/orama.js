import { create, insertMultiple, search } from '@orama/orama';

export async function build(titles) {
  const index = create({ schema: { title: 'string' } });
  await insertMultiple(
    index,
    titles.map((title, id) => ({ id: String(id), title })),
  );
  return index;
}
// A threshold of 1 is any of the words; of 0, all of them.
export async function first(index, query) {
  const { hits } = await search(index, { term: query, limit: 1, threshold: 1 });
  return hits[0] === undefined ? null : Number(hits[0].id);
}
