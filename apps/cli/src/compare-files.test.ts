import { bundledDocuments } from '@resolute/corpus';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const [french, english] = bundledDocuments();
const later = `62/101. Usage des encriers

L’Assemblée générale,

Rappelant sa résolution 61/101 du 20 décembre 2006,

1. Décide que chaque pupitre aura deux encriers;

2. Décide de rester saisie de la question.

77e séance plénière
18 décembre 2007
`;
const earlier = `61/101. Usage des encriers

L’Assemblée générale,

1. Décide que chaque pupitre aura un encrier;

2. Décide de rester saisie de la question.

82e séance plénière
20 décembre 2006
`;
const files: Record<string, string> = {
  'A-RES-58-208.fr.txt': french!.source,
  'A-RES-58-208.en.txt': english!.source,
  'A-RES-61-101.fr.txt': earlier,
  'A-RES-62-101.fr.txt': later,
};

async function compare(...paths: string[]) {
  let out = '';
  let err = '';
  const code = await run(['compare', ...paths], {
    read: (file) => Promise.resolve(new TextEncoder().encode(files[file])),
    list: () => Promise.resolve([]),
    print: (text) => Promise.resolve(void (out += text)),
    complain: (text) => Promise.resolve(void (err += text)),
  });
  return { code, err, answer: out === '' ? null : JSON.parse(out) };
}

describe('compare', { timeout: 60_000 }, () => {
  it('sets two languages of one resolution side by side', async () => {
    const { code, answer } = await compare('A-RES-58-208.fr.txt', 'A-RES-58-208.en.txt');
    expect(code).toBe(0);
    expect(answer).toMatchObject({ comparison: 'CONCORDANCE', left: { language: 'fr' }, right: { language: 'en' } });
    expect(answer.paragraphs).toHaveLength(31);
    expect(answer.footnotes).toContainEqual({ left: 'fn-13', right: 'fn-13' });
  });

  it('says what became of each paragraph in a later resolution', async () => {
    const { answer } = await compare('A-RES-61-101.fr.txt', 'A-RES-62-101.fr.txt');
    expect(answer.comparison).toBe('SERIES');
    expect(answer.paragraphs.map(({ change, later: id }: { change: string; later: string }) => `${id} ${change}`)).toEqual(['pp-1 NEW', 'op-1 CHANGED', 'op-2 KEPT']);
  });

  it('says what it cannot compare', async () => {
    expect(await compare('A-RES-58-208.fr.txt', 'A-RES-58-208.fr.txt')).toMatchObject({ code: 2, err: expect.stringContaining('nothing to compare') });
    expect(await compare('A-RES-58-208.fr.txt')).toMatchObject({ code: 2, err: expect.stringContaining('two files') });
  });
});
