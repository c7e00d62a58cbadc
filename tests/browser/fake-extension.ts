import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The address of the extension's own pages in tests. */
export const HOME = 'chrome-extension://variorum-test';

/** The extension as tests see it. */
export const browser = {
  ...fakeBrowser,
  runtime: {
    ...fakeBrowser.runtime,
    id: 'variorum-test',
    getURL: (path: string) => `${HOME}/${path.replace(/^\//, '')}`,
    getPlatformInfo: async () => ({ os: 'linux', arch: 'x86-64' }),
    sendMessage: async (_message: unknown): Promise<unknown> => undefined,
  },
};
