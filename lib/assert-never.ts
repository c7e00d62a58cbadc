/** Closes a switch over a union: a kind that is added and not handled no longer compiles. */
export function assertNever(value: never): never {
  throw new Error(`Not a known kind: ${JSON.stringify(value)}`);
}
