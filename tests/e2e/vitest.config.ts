import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ALL = 'tests/e2e/**/*.e2e.test.ts';
/** What measures what a page costs would measure the browser beside it too. */
const ALONE = 'tests/e2e/weight.e2e.test.ts';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  test: {
    // A browser takes a few seconds to start, and reading long enough to be learned from takes fifteen.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    projects: [
      // Two browsers at a time, each in its own profile: the machine that runs the tests may have two cores, and one that waits
      // for a page or for time to pass needs none.
      {
        extends: true,
        test: { name: 'e2e', include: [ALL], exclude: [ALONE], maxWorkers: 2, sequence: { groupOrder: 0 } },
      },
      { extends: true, test: { name: 'e2e alone', include: [ALONE], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
