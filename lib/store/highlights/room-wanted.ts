import type { Row } from './copies.ts';

/** How many kilobytes rows would have taken, where one of these failures is that there was no room for them; else null. */
export function roomWanted(failures: readonly unknown[], rows: readonly Row[]): number | null {
  return failures.some(isFull) ? Math.max(1, Math.round(JSON.stringify(rows).length / 1000)) : null;
}

/** Both browsers name it in the database; for their other storage they only say it. */
function isFull(error: unknown): boolean {
  const { name, message, inner } = (error ?? {}) as { name?: unknown; message?: unknown; inner?: unknown };
  return (
    name === 'QuotaExceededError' || /quota|no.?space/i.test(String(message ?? '')) || (inner != null && isFull(inner))
  );
}
