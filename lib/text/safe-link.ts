/** An address that may become a link: http or https only, whatever a pack says. */
export function safeLink(url: string | null): string | null {
  if (url === null) return null;
  return /^https?:\/\//i.test(url) ? url : null;
}
