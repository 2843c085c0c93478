import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** How the browser is started: without its sandbox, which a container has no use for, and without calls to its maker. */
export const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Where a system keeps its Chromium. */
const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/**
 * A Chromium that starts on this machine: Playwright's own where it is installed, else the system's, else one that is
 * installed now. Undefined means Playwright's own. Throws, with what was tried, where none can be had.
 */
export async function findBrowser(): Promise<string | undefined> {
  if (await starts(undefined)) return undefined;
  for (const path of systemBrowsers) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  console.error('No browser here yet: installing Chromium, which takes a minute or two …');
  const tried: string[] = [];
  for (const [name, install] of [
    ['Debian’s package chromium', installFromDebian],
    ['the npm package @sparticuz/chromium', installFromNpm],
  ] as const) {
    try {
      const path = await install();
      if (await starts(path)) return path;
      tried.push(`${name}: installed, but it does not start`);
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    }
  }
  throw new Error(
    ['The end-to-end tests need a Chromium, and none could be had:', ...tried.map((line) => `  - ${line}`), 'Install one (`npx playwright install chromium`, or your system’s package) and try again.'].join('\n'),
  );
}

async function starts(executablePath: string | undefined): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: browserArguments, timeout: 20_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function installFromDebian(): string {
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return '/usr/bin/chromium';
}

// Kept outside the repository, so that it is fetched once for every checkout.
async function installFromNpm(): Promise<string> {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'resolute-e2e');
  await mkdir(folder, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, '@sparticuz/chromium'], { stdio: 'ignore' });
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const packaged: { default: { executablePath: () => Promise<string> } } = await import(pathToFileURL(entry).href);
  return packaged.default.executablePath();
}
