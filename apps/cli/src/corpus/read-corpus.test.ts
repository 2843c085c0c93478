import { lighthouses } from '@resolute/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const gap = 'The General Assembly,\n\n1. Decides to light the lamps;\n\n2. Requests the keepers to stay;\n\n4. Decides to remain seized of the matter.\n';
const accents = Uint8Array.from(Buffer.from('L\x92Assembl\xe9e g\xe9n\xe9rale,\n\n1. D\xe9cide d\x92\xe9teindre les lampes.\n', 'latin1'));
const encode = (text: string) => new TextEncoder().encode(text);

/** Runs the command over files that are nowhere. */
async function corpus(files: Readonly<Record<string, Uint8Array>>, ...options: string[]) {
  let out = '';
  let err = '';
  const shown: string[] = [];
  const code = await run(['corpus', 'texts', ...options], {
    read: (path) => Promise.resolve(files[path.replace('texts/', '')]!),
    list: () => Promise.resolve(Object.keys(files)),
    print: (text) => Promise.resolve(void (out += text)),
    complain: (text) => Promise.resolve(void (err += text)),
    progress: (text) => void shown.push(text),
  });
  return { code, out, err, shown };
}

describe('corpus', { timeout: 60_000 }, () => {
  const lamps = {
    'fr/A-RES-61-901.fr.txt': encode(lighthouses.fr.source.text),
    'en/gap.txt': encode(gap),
    'README.txt': encode('These are texts.'),
    'notes.md': encode('# Notes'),
  };

  it('prints one row a document and leaves out what is none', async () => {
    const { code, out, err, shown } = await corpus(lamps);
    expect([code, err]).toEqual([0, '']);
    const rows = out.split('\n\n')[0]!.split('\n');
    expect(rows.map((row) => row.split(/\s+/)[0])).toEqual(['file', 'en/gap.txt', 'fr/A-RES-61-901.fr.txt']);
    expect(rows[1]).toMatch(/op-4 after op-2$/);
    expect(rows[2]).toMatch(/unbroken$/);
    expect(new Set(rows.map((row) => row.search(/lossless|yes /))).size).toBe(1);
    expect(out).toContain('Numbering unbroken in 1 of 2; it breaks in\n  en/gap.txt: op-4 after op-2\nInvariants hold in all\n');
    expect(shown).toEqual(['1/2 en/gap.txt', '2/2 fr/A-RES-61-901.fr.txt', '']);
  });

  it('prints the same for machines', async () => {
    const { out } = await corpus(lamps, '--json');
    const { documents, summary } = JSON.parse(out);
    expect(documents).toMatchObject([
      { file: 'en/gap.txt', symbol: null, language: 'en', breaks: [{ id: 'op-4', after: 'op-2' }], violations: [] },
      { symbol: 'A/RES/61/901', language: 'fr', paragraphs: { PREAMBULAR: 5, OPERATIVE: 8 }, footnotes: 4, violations: [] },
    ]);
    expect(summary).toMatchObject({ documents: 2, footnotes: 4, broken: ['en/gap.txt'], failed: [] });
  });

  it('takes the symbol that is meant from the name', async () => {
    const { out } = await corpus({ 'A-RES-61-905.en.txt': encode(gap) }, '--json');
    expect(JSON.parse(out).documents).toMatchObject([{ symbol: 'A/RES/61/905' }]);
  });

  it('reads files whatever their encoding', async () => {
    const { out } = await corpus({ 'A-RES-61-906.txt': accents }, '--json');
    expect(JSON.parse(out).documents).toMatchObject([{ language: 'fr', paragraphs: { OPERATIVE: 1 } }]);
  });

  it('exits 2 for a folder without a text', async () => {
    expect(await corpus({ 'readme.txt': encode('Texts.') })).toMatchObject({ code: 2, out: '', err: 'resolute: "texts" holds no text: no file below it is named *.txt.\n' });
  });

  it.each([
    ['ENOENT', 'resolute: "texts" cannot be read: there is no such folder.\n'],
    ['ENOTDIR', 'resolute: "texts" cannot be read: it is no folder.\n'],
  ])('exits 2 for a folder that cannot be read (%s)', async (code, reason) => {
    let err = '';
    const failure = Object.assign(new Error(code), { code });
    const exit = await run(['corpus', 'texts'], {
      read: () => Promise.reject(failure),
      list: () => Promise.reject(failure),
      print: () => Promise.resolve(),
      complain: (text) => Promise.resolve(void (err += text)),
    });
    expect([exit, err]).toEqual([2, reason]);
  });
});
