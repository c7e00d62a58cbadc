/** Tells a developer what went wrong; the only place that writes to the console. Never an article's words or address. */
export function logError(what: string, error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: this is the one place.
  console.error(`Variorum: ${what}.`, error);
}
