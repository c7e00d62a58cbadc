import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FERRY_HERE } from '../stories/invented-stories.ts';
import { inFolder } from './in-folder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = inFolder();

function run(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...words], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// Each run starts a process, which costs most of a second: one for each exit code and stream.
describe('the command line', () => {
  test('exits with 0, and prints JSON alone on standard output', () => {
    const { status, stdout } = run(
      ['extract', folder.write('a.txt', FERRY_HERE), '-'],
      `${JSON.stringify({ id: 1, text: FERRY_HERE })}\n`,
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual([null, '1']);
    expect(status).toBe(0);
  });

  test('exits with 1 where a file cannot be read, and says so on standard error', () => {
    const missing = join(folder.path, 'missing.txt');
    const { status, stdout, stderr } = run(['extract', missing]);
    expect(JSON.parse(stdout)).toEqual({ file: missing, id: null, error: 'is not there' });
    expect(stderr).toContain(`${missing} is not there.`);
    expect(status).toBe(1);
  });

  test('exits with 2 where it is called wrongly, and says how to call it', () => {
    const { status, stdout, stderr } = run(['exctract', 'a.txt']);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/There is no verb "exctract".*\nusage:/);
    expect(status).toBe(2);
  });
});
