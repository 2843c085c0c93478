import { enableCompileCache } from 'node:module';

// React and graphql look at it when they are loaded, and are slow without it.
process.env['NODE_ENV'] ??= 'production';
// What is imported from here on is compiled once and kept, in the system's folder for temporary files.
enableCompileCache();

try {
  const { serve } = await import('./serve.ts');
  await serve();
} catch (error) {
  console.error(`Resolute could not start. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
