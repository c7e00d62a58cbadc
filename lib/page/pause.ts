/** Lets go of the page for so many milliseconds; for none, until everything that waits has had its turn. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
