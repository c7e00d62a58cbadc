/** Copies plain text; false where the page is not secure or the reader's browser refuses. Only from a click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
