import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { OLDEST_FIREFOX } from '../../../scripts/oldest-browsers.ts';

// Chromium and Chrome for Testing first: branded Chrome from version 137 on ignores --load-extension, so it is left out.
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'brave-browser',
  'brave',
  'microsoft-edge',
];
const CHROMIUM_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    join(homedir(), 'AppData\\Local\\Chromium\\Application\\chrome.exe'),
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const FIREFOX_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** A browser of Chromium's kind that loads an extension from the command line, or null. CHROME_PATH goes before all. */
export function findChromium(): string | null {
  return find(process.env['CHROME_PATH'], CHROMIUM_NAMES, CHROMIUM_PLACES);
}

/** A Firefox that takes the extension, or null: an older one than the manifest admits does not. FIREFOX_PATH goes before all. */
export function findFirefox(): string | null {
  const path = find(process.env['FIREFOX_PATH'], FIREFOX_NAMES, FIREFOX_PLACES);
  return path !== null && majorVersion(path) >= OLDEST_FIREFOX ? path : null;
}

/** "Mozilla Firefox 153.7.0esr" is 153. What says nothing, as firefox.exe does, is taken for new. */
function majorVersion(path: string): number {
  const said = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return Number(/(\d+)\./.exec(said)?.[1] ?? Number.POSITIVE_INFINITY);
}

function find(
  given: string | undefined,
  names: readonly string[],
  places: Partial<Record<NodeJS.Platform, readonly string[]>>,
): string | null {
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(places[process.platform] ?? []),
  ];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
