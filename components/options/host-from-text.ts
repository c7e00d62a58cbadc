/** The bare host in what a person typed or pasted, an address or a name; null where it is neither. */
export function hostFromText(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  try {
    const { protocol, hostname } = new URL(address);
    const host = hostname.replace(/^www\./, '');
    // A name without a point is this machine or a typing slip, never a news site.
    return protocol.startsWith('http') && host.includes('.') ? host : null;
  } catch {
    return null;
  }
}
