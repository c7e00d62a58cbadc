/** A digest of a pack's text, SHA-256 in hexadecimal: the same file again is known without reading it. */
export async function packDigest(json: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
