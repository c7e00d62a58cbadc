import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutNetwork } from '../../scripts/without-network.ts';
import { ROOT } from '../read-sources.ts';

const FOLDER = join(ROOT, 'node_modules/@citation-js');

test('everything of the citation library that reaches the network is replaced in the builds', () => {
  const { load } = withoutNetwork();
  if (typeof load !== 'function') throw new Error('the plug-in loads nothing');
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /lib-mjs.*\.js$/.test(path))
    .map((path) => join(FOLDER, path));
  const reaching = files.filter((path) =>
    /from '(?:sync-fetch|node-fetch)'|\bfetch\s*\(|XMLHttpRequest/.test(readFileSync(path, 'utf8')),
  );
  expect(reaching).toHaveLength(1);
  expect(files.filter((path) => load.call({} as never, path) !== null)).toEqual(reaching);
  const given = String(load.call({} as never, reaching[0] ?? ''));
  for (const [, name] of readFileSync(reaching[0] ?? '', 'utf8').matchAll(/^export (?:async )?function (\w+)/gm)) {
    expect(given).toContain(`refuse as ${name}`);
  }
});

test('so is what the library for tables loads addresses with', () => {
  const { transform } = withoutNetwork();
  if (typeof transform !== 'function') throw new Error('the plug-in changes nothing');
  for (const name of ['papaparse.js', 'papaparse.min.js']) {
    const path = join(ROOT, 'node_modules/papaparse', name);
    const code = readFileSync(path, 'utf8');
    const made = JSON.stringify(transform.call({} as never, code, path));
    expect(made).not.toMatch(/XMLHttpRequest|\bfetch\s*\(|WebSocket|sendBeacon/);
  }
  expect(() => transform.call({} as never, 'other', '/x/papaparse/papaparse.js')).toThrow('another way');
});
