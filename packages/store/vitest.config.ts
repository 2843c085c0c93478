import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Each test opens a database; on a machine that does other things too, some take longer than the default of five seconds.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
});
