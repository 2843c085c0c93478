import { tanstackStart } from '@tanstack/react-start/plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [tanstackStart({ router: { quoteStyle: 'single', semicolons: true } }), react()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
