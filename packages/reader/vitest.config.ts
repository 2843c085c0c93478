import { defineConfig } from 'vitest/config';

// A test reads the colours from the stylesheet; Vitest gives empty stylesheets otherwise.
export default defineConfig({ test: { css: true } });
