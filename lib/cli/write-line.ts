import type { Writable } from 'node:stream';

/** Writes one line and waits where the reader is slow, so that output never piles up in memory. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await new Promise((resolve) => output.once('drain', resolve));
}
