import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.e2e.test.ts'],
    // A browser takes a few seconds to start, and reading long enough to be learned from takes fifteen.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // One browser at a time: the machine that runs the tests may have two cores.
    fileParallelism: false,
  },
});
