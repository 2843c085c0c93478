import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const launch = fileURLToPath(new URL('../../../packages/config/launch.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'resolute-cli-'));
writeFileSync(join(folder, 'a.txt'), 'The General Assembly,\n\n1. Decides to keep the lights burning.\n');

/** Runs Node as a person would, with the environment that npm gives its scripts. */
async function node(args: readonly string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  const { RESOLUTE_CWD: _, ...inherited } = process.env;
  const child = spawn(process.execPath, args, { env: { ...inherited, ...env } });
  child.stdin.end(input);
  const code = new Promise<number | null>((done) => child.once('close', done));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

describe('the resolute command', { timeout: 60_000 }, () => {
  it('reads a file from where the person stands', async () => {
    const { code, out } = await node([main, 'parse', 'a.txt', '--format', 'text'], { env: { INIT_CWD: folder } });
    expect([code, out]).toEqual([0, expect.stringContaining('Decides to keep the lights burning.')]);
  });

  it('remembers through other programs where the person stands', async () => {
    const { code } = await node([launch, process.execPath, main, 'parse', 'a.txt'], { env: { INIT_CWD: folder } });
    expect(code).toBe(0);
  });

  it('reads standard input', async () => {
    const { code, out } = await node([main, 'parse', '-', '--format', 'text'], { input: 'The General Assembly,\n\n1. Decides to act.\n' });
    expect([code, out]).toEqual([0, expect.stringContaining('Decides to act.')]);
  });

  it('exits 2 for what is not there, without a stack trace', async () => {
    const { code, out, err } = await node([main, 'parse', 'missing.txt'], { env: { INIT_CWD: folder } });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'resolute: "missing.txt" cannot be read: there is no such file.\n' });
  });

  it('reads a corpus from where the person stands', async () => {
    const { code, out, err } = await node([main, 'corpus', '.'], { env: { INIT_CWD: folder } });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^a\.txt /m);
  });

  it('is quiet when nobody reads on', async () => {
    const child = spawn(process.execPath, [main, 'parse', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdout.destroy();
    child.stdin.end('The General Assembly,\n\n1. Decides to act.\n'.repeat(2000));
    const code = new Promise<number | null>((done) => child.once('close', done));
    expect(await text(child.stderr)).not.toMatch(/EPIPE|^\s+at /m);
    expect(await code).toBe(0);
  });
});
