const DASHES: ReadonlySet<string> = new Set(['—', '–', '―']);

/** Whether a character is a dash: what parts clauses, and opens a turn of a dialogue. */
export function isDash(mark: string): boolean {
  return DASHES.has(mark);
}

/** Whether it is one, or the hyphen that is typed for one. */
export function isTypedDash(mark: string): boolean {
  return mark === '-' || isDash(mark);
}
