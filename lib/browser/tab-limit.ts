/** More than this nobody saves or opens by hand in a minute; a page that got hold of its content script might. */
const TIMES_A_MINUTE = 20;
const MINUTE_MS = 60_000;

/** Counts what each tab has done of late, by name. Forgotten with the worker, which costs a page nothing. */
export function makeTabLimit(
  now: () => number = () => performance.now(),
): (tabId: number | null, name: string) => boolean {
  const done = new Map<number, Map<string, number>>();
  return (tabId, name) => {
    if (tabId === null) return true;
    const recent = new Map([...(done.get(tabId) ?? [])].filter(([, at]) => now() - at < MINUTE_MS));
    done.set(tabId, recent);
    // The same again is one that was not answered.
    if (!recent.has(name) && recent.size >= TIMES_A_MINUTE) return false;
    recent.set(name, recent.get(name) ?? now());
    return true;
  };
}
