/** As long as the ids of packs may be, with room for what tells two apart. */
const LONGEST = 48;

/** The id of a pack of the reader's own, from its title: made again under the same title, it replaces the earlier one. */
export function packIdFrom(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  const slug = words.join('-').slice(0, LONGEST).replace(/-$/, '');
  // What other scripts say must not be lost, or two titles would be one pack.
  return /^[\p{ASCII}]*$/u.test(plain) && slug !== '' ? slug : [slug, numberOf(title)].filter(Boolean).join('-');
}

function numberOf(text: string): string {
  let number = 0;
  for (const character of text) number = (number * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `p${number.toString(36)}`;
}
