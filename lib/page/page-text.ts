const ENTITIES: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    amp: '&',
    quot: '"',
    '39': "'",
    x27: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    '8217': '’',
    rsquo: '’',
    '8216': '‘',
    lsquo: '‘',
    '8220': '“',
    ldquo: '“',
    '8221': '”',
    rdquo: '”',
    '8211': '–',
    ndash: '–',
    '8212': '—',
    mdash: '—',
  }),
);

/** A text of a page's metadata on one line, without tags and entities that were encoded twice; null where nothing is left. */
export function cleanText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const plain = text
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/&#?0*([a-z0-9]{2,6});/gi, (whole, name: string) => ENTITIES.get(name.toLowerCase()) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}

/** Letters and digits of a text in lower case, nothing else: for telling whether two texts say the same words. */
export function lettersOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}
