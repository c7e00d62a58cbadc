import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, '.cache', 'test');

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

// Cheap before dear: a slip of the pen is reported in seconds. Everything runs all the same, so that one run tells all.
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const tallies = [
  check('biome', 'biome', 'check'),
  check('types in the browser', 'tsc', '-p', 'tsconfig.json'),
  check('types in the domain', 'tsc', '-p', 'tsconfig.domain.json'),
  check('nothing unused', 'knip'),
  check('build for Chromium', 'wxt', 'build'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  suite('unit'),
  suite('e2e', '--config', 'tests/e2e/vitest.config.ts', '--root', '.'),
];
const total = tallies.reduce((sum, tally) => ({
  passed: sum.passed + tally.passed,
  failed: sum.failed + tally.failed,
  skipped: sum.skipped + tally.skipped,
}));
if (total.skipped > 0) console.log(`${total.skipped} skipped: what was missing is said above, beside each`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a tool. It is no test, so its success counts nothing; its failure counts one. */
function check(name: string, tool: string, ...args: string[]): Tally {
  const ok = run(name, tool, args);
  return { passed: 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Runs a suite and counts the tests that really ran, from vitest's own report. */
function suite(name: string, ...args: string[]): Tally {
  const file = join(RESULTS, `${name}.json`);
  const ok = run(name, 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests;
    return {
      passed: report.numPassedTests,
      // A file that could not even be loaded fails without a failed test.
      failed: failed === 0 && !ok ? 1 : failed,
      skipped: report.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function run(name: string, tool: string, args: string[]): boolean {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const command = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${tool}.cmd` : tool);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'fine' : 'failed'}, ${seconds} s`);
  return status === 0;
}
