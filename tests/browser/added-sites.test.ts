import { beforeEach, expect, test, vi } from 'vitest';
import { registerAddedSites, runOnTab } from '@/lib/browser/added-sites.ts';
import { fakeNavigator } from './fake-navigator.ts';

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
}

const { granted, registered, executeScript } = vi.hoisted(() => ({
  granted: new Set<string>(),
  registered: new Map<string, Script>(),
  executeScript: vi.fn(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)) },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => void registered.delete(id)),
      registerContentScripts: async (scripts: Script[]) => {
        // As the browser does: one that is there already is an error.
        if (scripts.some(({ id }) => registered.has(id))) throw new Error('Duplicate script ID');
        for (const script of scripts) registered.set(script.id, script);
      },
      executeScript,
    },
  },
}));
fakeNavigator();

const matches = () => [...registered.values()].flatMap((script) => script.matches ?? []);

beforeEach(() => {
  granted.clear();
  registered.clear();
});

test('the content script runs on the added sites that are granted, and on no other', async () => {
  granted.add('*://*.gazette.example/*');
  await registerAddedSites(['gazette.example', 'post.example']);
  expect(matches()).toEqual(['*://*.gazette.example/*']);
});

test('a grant taken back, or a site removed, ends it', async () => {
  granted.add('*://*.gazette.example/*').add('*://*.post.example/*');
  await registerAddedSites(['gazette.example', 'post.example']);
  granted.delete('*://*.post.example/*');
  await registerAddedSites(['gazette.example', 'post.example']);
  expect(matches()).toEqual(['*://*.gazette.example/*']);
  await registerAddedSites([]);
  expect(registered.size).toBe(0);
});

test('two calls at once do not run into each other', async () => {
  granted.add('*://*.gazette.example/*');
  await Promise.all([registerAddedSites(['gazette.example']), registerAddedSites(['gazette.example'])]);
  expect(matches()).toEqual(['*://*.gazette.example/*']);
});

test('a page that the browser keeps to itself is no error', async () => {
  executeScript.mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
  expect(await runOnTab(7)).toBe(true);
  expect(await runOnTab(7)).toBe(false);
});
