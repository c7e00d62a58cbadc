/** The longest tag that is kept. */
const TAG_LIMIT = 100;

/** Tags as somebody types them, parted by commas: each once, without the spaces round it. */
export function tagsFromText(typed: string): readonly string[] {
  const tags = typed.split(',').map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, TAG_LIMIT));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
