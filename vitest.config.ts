import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The browsers have a configuration of their own: tests/e2e/vitest.config.ts.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // Nothing is to fail because a machine is slow or busy: this only ends what would never end.
    testTimeout: 60_000,
    setupFiles: ['tests/speak-english.ts'],
  },
});
