import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './inputs.ts';

// The peers have a package and a lock file of their own: none of them is a dependency of ours. Two of them pull in what is
// never called here: postlight's built file holds all it needs, yet its package lists two repositories that only GitHub has,
// and defuddle brings a DOM for Node. Overrides put a package of one function in the place of those.
const FOLDER = join(ROOT, 'tests/bench/peers');

/** What is said where they cannot be had. */
export const NO_PEERS =
  'The peers could not be installed (npm ci in tests/bench/peers failed): only our own rows are here.';

/** Installs the peers on the first run; false where that fails, as it does offline. */
export function installPeers(): boolean {
  if (isInstalled()) return true;
  console.error('Installing the peers to compare with, once …');
  spawnSync('npm', ['ci', '--prefix', FOLDER, '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return isInstalled();
}

/** Where a peer is called: a file that exports `read`, which is timed and weighed as it stands. */
export function readerFile(name: string): string {
  return join(FOLDER, 'readers', `${name}.js`);
}

// Each by itself: since they were last installed, one may have been added.
function isInstalled(): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8'));
  return Object.keys(dependencies).every((name) => existsSync(join(FOLDER, 'node_modules', name, 'package.json')));
}
