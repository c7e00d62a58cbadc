/** The primary subtag of a BCP 47 tag, which alone is a language: `en` of "en-GB". */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/** The language that a stored report says it is in. One that says none was read before languages were told apart, and is English. */
export function recordedTag(tag: string | undefined): string {
  return tag ?? 'en';
}
