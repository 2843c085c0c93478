import { defineConfig } from 'vitest/config';

export default defineConfig({
  // On a machine that does other things at the same time, starting a server takes longer than the default of five seconds.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
  // Without it Vitest loads graphql twice, as CommonJS and as a module, and graphql refuses the mixture.
  ssr: { resolve: { conditions: ['module', 'node'] } },
});
