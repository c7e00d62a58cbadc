/** The longest address kept: longer ones carry tracking or data, and no outlet's article needs them. */
const ADDRESS_LIMIT = 2048;

/** A stranger's address as it may become a link: http or https and nothing else, no user name or password; else null. */
export function webAddress(text: string): string | null {
  if (text.length > ADDRESS_LIMIT || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href.length > ADDRESS_LIMIT ? null : url.href;
}
