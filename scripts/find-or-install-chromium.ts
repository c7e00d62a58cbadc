import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findChromium } from '../tests/e2e/rig/find-browser.ts';

const HOW =
  'No browser was found that can load an extension from the command line. Install Chromium (Debian, Ubuntu: sudo apt install chromium; macOS: brew install --cask chromium; Windows: winget install Hibbiki.Chromium), or set CHROME_PATH to a Chromium, Chrome for Testing, Brave or Edge.';

/** A browser for the demonstration: one that is there, or Debian's where we may install it; else a sentence how. */
export function findOrInstallChromium(): { readonly path: string } | { readonly why: string } {
  const found = findChromium();
  if (found) return { path: found };
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.error('No Chromium here: installing Debian’s …');
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
  }
  const installed = findChromium();
  return installed ? { path: installed } : { why: HOW };
}

function apt(...args: string[]): void {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
