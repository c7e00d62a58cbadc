/** A field of what somebody else wrote, or undefined. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** A field that is text, or null. */
export function textField(value: unknown, name: string): string | null {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : null;
}

/** One or several, as JSON-LD has it: a list in any case. */
export function listField(value: unknown, name: string): readonly unknown[] {
  const field = fieldOf(value, name);
  if (field === undefined || field === null) return [];
  return Array.isArray(field) ? field : [field];
}
