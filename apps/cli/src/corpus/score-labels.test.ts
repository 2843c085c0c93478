import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

async function score(files: readonly string[], ...options: string[]) {
  let out = '';
  let err = '';
  const code = await run(['corpus', '--annotations', ...options], {
    read: () => Promise.resolve(new TextEncoder().encode("L'Assemblée générale,\n\n1. Prie le Secrétaire général d'agir.\n")),
    list: () => Promise.resolve(files),
    print: (text) => Promise.resolve(void (out += text)),
    complain: (text) => Promise.resolve(void (err += text)),
  });
  return { code, out, err };
}

describe('annotations', { timeout: 60_000 }, () => {
  it('are scored beside the invented texts, field by field', async () => {
    const { code, out, err } = await score([]);
    expect([code, err]).toEqual([0, '']);
    const [title, ...rows] = out.trimEnd().split('\n');
    expect(title).toMatch(/^(\d+) of \1 labelled paragraphs, invented texts$/);
    expect(rows.map((row) => row.split(/\s+/)[0])).toEqual(['field', 'opening', 'actors', 'addressees', 'references', 'deadlines']);
  });

  it('are scored beside the labels of a folder’s texts', async () => {
    const { out, err } = await score(['fr/A-RES-49-146.fr.txt', 'fr/unlabelled.txt'], 'texts');
    expect(err).toBe('');
    expect(out).toMatch(/^\d+ of \d{3} labelled paragraphs, texts below texts$/m);
  });

  it('exits 2 for a folder without labelled texts', async () => {
    const { code, err } = await score(['fr/unlabelled.txt'], 'texts');
    expect(code).toBe(2);
    expect(err).toMatch(/^resolute: "texts" holds none of the labelled texts, as "fr\//);
  });
});
