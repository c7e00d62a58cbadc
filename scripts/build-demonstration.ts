import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the demonstration leaves its extension and its screenshots. */
export const DEMONSTRATION = join(ROOT, '.output', 'demonstration');

/**
 * Builds the extension for Chromium and copies it with one change: its manifest also matches the demonstration's hosts.
 * They are made up (`.example` belongs to nobody), so that no real outlet is shown with words it never printed.
 */
export function buildDemonstration(hosts: readonly string[]): string {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  const folder = join(DEMONSTRATION, 'extension');
  rmSync(DEMONSTRATION, { recursive: true, force: true });
  mkdirSync(DEMONSTRATION, { recursive: true });
  cpSync(join(ROOT, '.output', 'chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const script of manifest.content_scripts) {
    script.matches.push(...hosts.map((host) => `*://${host}/*`));
  }
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
