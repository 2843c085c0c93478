import { bundledDocuments } from '@resolute/corpus';
import { fromAkn, fromJson } from '@resolute/formats';
import { checkInvariants } from '@resolute/schema';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const seed = bundledDocuments()[0]!;
const failures: Record<string, NodeJS.ErrnoException> = {
  'missing.txt': Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' }),
  folder: Object.assign(new Error('EISDIR: illegal operation'), { code: 'EISDIR' }),
  'secret.txt': Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }),
  'odd.txt': new Error('The disk is gone'),
};

/** Runs the command on files that are nowhere, and gives what it printed. */
async function call(argv: readonly string[], bytes: Uint8Array = new TextEncoder().encode(seed.source)) {
  let out = '';
  let err = '';
  const code = await run(argv, {
    read: (file) => (failures[file] ? Promise.reject(failures[file]) : Promise.resolve(bytes)),
    list: () => Promise.resolve([]),
    print: (text) => Promise.resolve(void (out += text)),
    complain: (text) => Promise.resolve(void (err += text)),
  });
  return { code, out, err };
}

describe('parse', { timeout: 60_000 }, () => {
  it('prints the document, all of it and nothing else, and its messages with line and column elsewhere', async () => {
    const { code, out, err } = await call(['parse', 'a.txt', '--lang', 'fr']);
    expect(code).toBe(0);
    const document = fromJson(out);
    expect(document).toMatchObject({ symbol: seed.symbol, language: 'fr', source: { text: seed.source } });
    expect(checkInvariants(document)).toEqual([]);
    expect(err.trimEnd().split('\n')).toHaveLength(document.messages.length);
    expect(err.trimEnd().split('\n').filter((line) => !/^\d+:\d+ (error|warning|info) \S+ \S/.test(line))).toEqual([]);
  });

  it('finds the language out', async () => {
    const { out } = await call(['parse', 'a.txt']);
    expect(fromJson(out).language).toBe('fr');
  });

  it('prints the same document in every format', async () => {
    const json = await call(['parse', 'a.txt']);
    const akn = await call(['parse', 'a.txt', '--format', 'akn']);
    expect(fromAkn(akn.out)).toEqual(fromJson(json.out));
    const messages = await call(['parse', 'a.txt', '--format', 'messages']);
    expect([messages.out, messages.err]).toEqual([json.err, '']);
    const rest = await Promise.all(['text', 'markdown', 'html'].map((format) => call(['parse', 'a.txt', '--format', format])));
    expect(rest.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(rest.map(({ out }) => out.includes('Migrations internationales et développement'))).toEqual([true, true, true]);
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['blanks', new TextEncoder().encode(' \n\t\n')],
    ['no resolution at all', new TextEncoder().encode('Dear Sir,\n\nI write to you about <script>alert(1)</script>.\n')],
    ['binary data', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)],
    ['Windows-1252', Buffer.from('L\x92Assembl\xe9e g\xe9n\xe9rale,\n\n1. D\xe9cide d\x92agir.\n', 'latin1')],
  ])('prints a document with messages for %s', async (_, bytes) => {
    const { code, out, err } = await call(['parse', 'a.txt'], bytes);
    expect(code).toBe(0);
    expect(checkInvariants(fromJson(out))).toEqual([]);
    expect(err).toMatch(/^\d+:\d+ (error|warning|info) /);
  });

  it.each([
    ['missing.txt', 'resolute: "missing.txt" cannot be read: there is no such file.\n'],
    ['folder', 'resolute: "folder" cannot be read: it is a folder.\n'],
    ['secret.txt', 'resolute: "secret.txt" cannot be read: it may not be read.\n'],
    ['odd.txt', 'resolute: "odd.txt" cannot be read: The disk is gone.\n'],
  ])('exits 2 for %s and says why', async (file, reason) => {
    expect(await call(['parse', file])).toEqual({ code: 2, out: '', err: reason });
  });

  it('exits 2 for wrong arguments, says why and where to find help', async () => {
    expect(await call(['parse', 'a.txt', '--symbol', 'lighthouse'])).toMatchObject({ code: 2, out: '' });
    const { err } = await call(['pars']);
    expect(err).toBe('resolute: There is no command "pars"; there are: parse, compare, corpus.\nTry: resolute --help\n');
  });
});

describe('help', () => {
  it('is printed, and names every format', async () => {
    const { code, out, err } = await call(['--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('json | text | messages | markdown | akn | html');
  });
});
