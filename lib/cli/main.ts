import { readFileSync } from 'node:fs';
import type { ListedOutlet } from '../article/outlets.ts';
import { type Arguments, parseArguments, USAGE } from './arguments.ts';
import { compare } from './compare.ts';
import { extract } from './extract.ts';
import { match } from './match.ts';
import { pack } from './pack.ts';
import { research } from './research.ts';
import type { World } from './world.ts';

const OUTLETS = new URL('../../assets/outlets.json', import.meta.url);

const given = parseArguments(process.argv.slice(2));
if ('wrong' in given) {
  process.stderr.write(`${given.wrong}\n${USAGE}\n`);
  process.exitCode = 2;
} else process.exitCode = await run(given, makeWorld());

function run(given: Arguments, world: World): Promise<number> {
  switch (given.verb) {
    case 'extract':
      return extract(given.files, world);
    case 'compare':
      return compare(given.files, world);
    case 'pack':
      return pack(given, world);
    case 'match':
      return match(given.pack ?? '', given.files, world);
    case 'research':
      return research(given.files, world);
  }
}

function makeWorld(): World {
  // A reader of our output that has seen enough (`head`) closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return {
    input: process.stdin,
    output: process.stdout,
    warn: (sentence) => process.stderr.write(`${sentence}\n`),
    outlets: JSON.parse(readFileSync(OUTLETS, 'utf8')) as ListedOutlet[],
    now: () => new Date().toISOString(),
  };
}
