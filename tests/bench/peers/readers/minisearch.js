import MiniSearch from 'minisearch';

export function build(titles) {
  const index = new MiniSearch({ fields: ['title'] });
  index.addAll(titles.map((title, id) => ({ id, title })));
  return index;
}
export const first = (index, query) => index.search(query)[0]?.id ?? null;
