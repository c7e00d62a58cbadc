/** Tags in one cell: between semicolons, with a backslash before what would end a tag early. */
export function writeTags(tags: readonly string[]): string {
  return tags.map((tag) => tag.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The tags of such a cell, each once. */
export function readTags(cell: string): string[] {
  const tags: string[] = [];
  let tag = '';
  for (let at = 0; at < cell.length; at++) {
    const sign = cell.charAt(at);
    if (sign === '\\') {
      at += 1;
      tag += cell.charAt(at);
    } else if (sign === ';') {
      tags.push(tag);
      tag = '';
    } else tag += sign;
  }
  return [...new Set([...tags, tag].map((each) => each.trim()).filter((each) => each !== ''))];
}
