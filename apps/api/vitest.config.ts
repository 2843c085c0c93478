import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without it Vitest loads graphql twice, as CommonJS and as a module, and graphql refuses the mixture.
  ssr: { resolve: { conditions: ['module', 'node'] } },
});
