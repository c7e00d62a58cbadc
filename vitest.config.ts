import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The browsers have a configuration of their own: tests/e2e/vitest.config.ts.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/speak-english.ts'],
  },
});
