import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './browser.ts';
import { freePort } from './free-port.ts';
import { storeHostileDocument } from './hostile-document.ts';
import { storeSeries } from './series-documents.ts';

// This file is read by the runner and again by each of its workers: what is chosen once goes on in the environment.
if (process.env['RESOLUTE_E2E_PORT'] === undefined) {
  process.env['RESOLUTE_E2E_PORT'] = String(await freePort());
  process.env['RESOLUTE_E2E_DATA'] = mkdtempSync(join(tmpdir(), 'resolute-e2e-'));
  await storeHostileDocument(process.env['RESOLUTE_E2E_DATA']);
  await storeSeries(process.env['RESOLUTE_E2E_DATA']);
  process.env['RESOLUTE_E2E_BROWSER'] = (await findBrowser()) ?? '';
}

const origin = `http://127.0.0.1:${process.env['RESOLUTE_E2E_PORT']}`;
const executablePath = process.env['RESOLUTE_E2E_BROWSER'] ?? '';

export default defineConfig({
  testDir: './tests',
  outputDir: './test-results',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 4_000 },
  reporter: 'list',
  globalTeardown: './remove-data.ts',
  use: {
    baseURL: origin,
    locale: 'fr-FR',
    trace: 'retain-on-failure',
    launchOptions: { args: browserArguments, ...(executablePath !== '' && { executablePath }) },
  },
  webServer: {
    command: 'node ../apps/api/src/main.ts',
    url: `${origin}/health`,
    timeout: 30_000,
    stdout: 'ignore',
    stderr: 'pipe',
    env: { PORT: process.env['RESOLUTE_E2E_PORT'], HOST: '127.0.0.1', RESOLUTE_DATA: process.env['RESOLUTE_E2E_DATA'] ?? '' },
  },
  projects: [
    { name: 'desktop', testDir: './tests/desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    { name: 'phone', testDir: './tests/phone', use: { ...devices['Pixel 7'] } },
    {
      name: 'no JavaScript',
      testDir: './tests/no-javascript',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1024, height: 768 }, javaScriptEnabled: false },
    },
  ],
});
