import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts: the tests need neither the router's generator nor Start's build.
export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}'] },
  ssr: { resolve: { conditions: ['module', 'node'] } },
});
