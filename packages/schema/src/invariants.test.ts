import { describe, expect, it } from 'vitest';
import type { Footnote } from './footnote.ts';
import { checkInvariants } from './invariants.ts';
import type { Paragraph } from './paragraph.ts';
import type { Resolution } from './resolution.ts';

const text = '1. Prie l‘Etat1 d’agir.\n\n1  A/58/98.\n';

const paragraph: Paragraph = {
  id: 'op-1',
  eId: 'para_1',
  kind: 'OPERATIVE',
  number: '1',
  label: 'par. 1',
  depth: 0,
  parentId: null,
  text: 'Prie l’État d’agir.',
  source: [{ start: 0, end: 23 }],
  omitted: [
    { start: 0, end: 2, kind: 'NUMBER' },
    { start: 14, end: 15, kind: 'CALL' },
  ],
  emendations: [{ start: 7, end: 8, original: 'E', replacement: 'É', rule: 'E1' }],
  suggestions: [],
  opening: { start: 0, end: 4, verb: 'request', force: 'REQUEST' },
  footnoteCalls: [{ footnote: 'fn-1', number: 1, offset: 11, original: '1' }],
  mentions: [{ type: 'ACTOR', start: 7, end: 11, actor: 'states', role: 'ADDRESSEE' }],
};

const footnote: Footnote = {
  id: 'fn-1',
  number: 1,
  kind: 'DOCUMENT',
  text: 'A/58/98.',
  source: [{ start: 25, end: 36 }],
  omitted: [{ start: 25, end: 26, kind: 'NUMBER' }],
  emendations: [],
  suggestions: [],
  citations: [],
  ibidOf: null,
  calls: [{ paragraph: 'op-1', offset: 11 }],
  mentions: [],
};

const sound: Resolution = {
  symbol: null,
  organ: null,
  session: null,
  number: null,
  language: 'fr',
  title: null,
  enactingFormula: null,
  adoption: { date: null, meeting: null, proceduralNote: null, vote: null },
  paragraphs: [paragraph],
  footnotes: [footnote],
  frame: [],
  actors: [],
  mandates: [],
  messages: [],
  source: { sha256: '', text, pages: [{ start: 0, end: text.length }] },
};

const withParagraph = (change: Partial<Paragraph>): Resolution => ({ ...sound, paragraphs: [{ ...paragraph, ...change }] });
const withFootnote = (change: Partial<Footnote>): Resolution => ({ ...sound, footnotes: [{ ...footnote, ...change }] });
const reasons = (resolution: Resolution) => checkInvariants(resolution).map(({ invariant, reason }) => `${invariant}: ${reason}`);

/** A document of so many paragraphs. */
const many = (count: number): Resolution => {
  const unit = 'Prie l’Etat d’agir.\n';
  const paragraphs = Array.from({ length: count }, (_, index) => ({
    ...paragraph,
    id: `op-${index}`,
    source: [{ start: index * 20, end: index * 20 + 19 }],
    omitted: [],
    footnoteCalls: [],
  }));
  return { ...sound, paragraphs, footnotes: [], source: { sha256: '', text: unit.repeat(count), pages: [] } };
};

/** Milliseconds of a processor's time that the check of a document of so many paragraphs takes. */
const time = (count: number) => {
  const document = many(count);
  const start = process.cpuUsage();
  expect(checkInvariants(document)).toEqual([]);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

describe('checkInvariants', () => {
  it('finds nothing in a sound document', () => {
    expect(checkInvariants(sound)).toEqual([]);
  });

  it('finds a character that no piece holds', () => {
    expect(reasons({ ...sound, source: { ...sound.source, text: `${text}x` } })).toEqual(['LOSSLESS: The source at 37 is in no piece.']);
  });

  it('finds a character that two pieces hold', () => {
    const piece = { kind: 'OTHER', text: 'd’agir.', source: [{ start: 16, end: 23 }], omitted: [], emendations: [], suggestions: [] } as const;
    expect(reasons({ ...sound, frame: [piece] })).toEqual(['LOSSLESS: The source at 16 is in op-1 too.']);
  });

  it('finds a change that no emendation records', () => {
    expect(reasons(withParagraph({ text: 'Prie l’État de agir.' }))[0]).toMatch(/^LOSSLESS: The source has .* where the text undone has /);
    expect(reasons(withParagraph({ emendations: [] }))).toHaveLength(1);
    expect(reasons(withParagraph({ omitted: [] }))).toHaveLength(1);
  });

  it('finds an emendation whose replacement is not in the text', () => {
    expect(reasons(withParagraph({ emendations: [{ start: 7, end: 8, original: 'E', replacement: 'e', rule: 'E1' }] }))).toEqual([
      'LOSSLESS: The text at 7 is not the emendation\'s "e".',
    ]);
  });

  it('finds a suggestion whose original is not in the text', () => {
    expect(reasons(withParagraph({ suggestions: [{ start: 0, end: 4, original: 'Pric', replacement: 'Prie', rule: 'E1' }] }))).toHaveLength(1);
  });

  it('finds ranges out of order or out of their text', () => {
    expect(reasons(withParagraph({ source: [{ start: 0, end: 99 }] })).at(-1)).toMatch(/^ORDERED: source/);
    expect(reasons(withParagraph({ omitted: [...paragraph.omitted].reverse() }))[0]).toMatch(/^ORDERED: omitted/);
    expect(reasons(withFootnote({ omitted: [{ start: 24, end: 26, kind: 'NUMBER' }] }))[0]).toMatch(/not inside/);
    expect(reasons(withParagraph({ opening: { start: 0, end: 99, verb: 'request', force: 'REQUEST' } }))[0]).toMatch(/^ORDERED: opening/);
    expect(reasons(withParagraph({ mentions: [{ type: 'DATE', start: 0, end: 99, date: '2003' }] }))[0]).toMatch(/^ORDERED: mentions/);
  });

  it('finds a call without its note, unless a message tells of it', () => {
    const lost = withParagraph({ footnoteCalls: [{ footnote: null, number: 1, offset: 11, original: '1' }] });
    const unlinked = { ...lost, footnotes: [{ ...footnote, calls: [] }] };
    const message = { rule: 'N1', severity: 'WARNING', reason: '', start: 14, end: 15, actual: '1', expected: null } as const;
    expect(reasons(unlinked)).toEqual(['ORDERED: Call 1 has neither a note nor a message.']);
    expect(reasons({ ...unlinked, messages: [message] })).toEqual([]);
    expect(reasons(withFootnote({ calls: [] }))).toEqual(['ORDERED: Call 1 is not among the calls of fn-1.']);
    expect(reasons(withFootnote({ calls: [...footnote.calls, { paragraph: 'op-2', offset: 0 }] }))).toHaveLength(1);
  });

  it('finds an id given twice and a parent that does not stand before its child', () => {
    expect(reasons(withFootnote({ id: 'op-1' }))).toContain('ORDERED: The id is given twice.');
    expect(reasons(withParagraph({ parentId: 'op-0' }))).toEqual(['ORDERED: Its parent op-0 does not stand before it.']);
  });

  it('takes time linear in the length', { timeout: 60_000 }, () => {
    const small = Math.min(...[1, 2, 3, 4].map(() => time(1_000)));
    // Forty times the length: linear is 40, quadratic 1,600.
    expect(time(40_000)).toBeLessThan(400 * Math.max(1, small));
  });
});
