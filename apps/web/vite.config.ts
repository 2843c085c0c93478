import { tanstackStart } from '@tanstack/react-start/plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  plugins: [tanstackStart({ router: { quoteStyle: 'single', semicolons: true } }), react()],
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  // The built server is one whole, built for production: its host need not set NODE_ENV, nor find React.
  environments: { ssr: { resolve: { noExternal: command === 'build' || undefined } } },
}));
