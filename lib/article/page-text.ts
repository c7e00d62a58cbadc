const ENTITIES: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    amp: '&',
    quot: '"',
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
  }),
);

/** A text of a page's metadata on one line, without tags and entities that were encoded twice; null where nothing is left. */
export function cleanText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const plain = text
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/&(?:#(\d{2,6}|x[\da-f]{2,5})|([a-z]{2,6}));/gi, (whole, code: string | undefined, name: string) =>
      code === undefined
        ? (ENTITIES.get(name.toLowerCase()) ?? whole)
        : String.fromCodePoint(Number(code.replace(/^x/i, '0x'))),
    )
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}
