/** More new highlights than this nobody makes by hand in a minute; a page that got hold of its content script might. */
const SAVES_A_MINUTE = 20;
const MINUTE_MS = 60_000;

/** Counts the highlights that each tab has saved of late. Forgotten with the worker, which costs a page nothing. */
export function makeSaveLimit(
  now: () => number = () => performance.now(),
): (tabId: number | null, id: string) => boolean {
  const saved = new Map<number, Map<string, number>>();
  return (tabId, id) => {
    if (tabId === null) return true;
    const recent = new Map([...(saved.get(tabId) ?? [])].filter(([, at]) => now() - at < MINUTE_MS));
    saved.set(tabId, recent);
    // The same again is one that was not answered.
    if (!recent.has(id) && recent.size >= SAVES_A_MINUTE) return false;
    recent.set(id, recent.get(id) ?? now());
    return true;
  };
}
