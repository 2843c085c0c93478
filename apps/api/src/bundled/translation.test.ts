import { chainOf, concordance } from '@resolute/compare';
import { bundledDocuments } from '@resolute/corpus';
import { loadDictionary } from '@resolute/lexicon/dictionary';
import { parse } from '@resolute/parser';
import { checkInvariants, type Footnote, type Mention, type Paragraph, type Resolution } from '@resolute/schema';
import { beforeAll, describe, expect, test } from 'vitest';

const read = new Map<string, Resolution>();
beforeAll(async () => {
  for (const { symbol, language, source } of bundledDocuments()) {
    read.set(language, parse(source, { language, symbol, dictionary: await loadDictionary(language) }));
  }
});

const original = () => read.get('fr')!;
const translation = () => read.get('en')!;

const paragraphOutline = ({ paragraphs }: Resolution) =>
  paragraphs.map(({ id, kind, number, opening, footnoteCalls }) => ({ id, kind, number, verb: opening?.verb, calls: footnoteCalls.map((call) => call.number) }));
const noteOutline = ({ footnotes }: Resolution) =>
  footnotes.map(({ id, kind, ibidOf, citations }) => ({ id, kind, ibidOf, targets: citations.map(({ target }) => target) }));

/** What a mention says, whatever the language and wherever it stands. */
function meaning(mention: Mention): string {
  if (mention.type === 'ACTOR') return `${mention.type} ${mention.actor} ${mention.role}`;
  if (mention.type === 'REFERENCE') return `${mention.type} ${mention.target} ${mention.date}`;
  return `${mention.type} ${mention.type === 'DATE' ? mention.date : mention.session}`;
}

const meanings = (pieces: readonly (Paragraph | Footnote)[]) => pieces.map(({ id, mentions }) => ({ id, says: mentions.map(meaning).sort() }));

describe('the English translation of 58/208', () => {
  test('has the paragraphs of the French, with their openings and calls', () => {
    expect(paragraphOutline(translation())).toEqual(paragraphOutline(original()));
    expect(translation().paragraphs).toHaveLength(31);
  });

  test('has its notes, each of the same kind and citing the same', () => {
    expect(noteOutline(translation())).toEqual(noteOutline(original()));
    expect(translation().footnotes).toHaveLength(13);
  });

  test('names the same bodies, texts, dates and sessions in each paragraph and note', () => {
    expect(meanings(translation().paragraphs)).toEqual(meanings(original().paragraphs));
    expect(meanings(translation().footnotes)).toEqual(meanings(original().footnotes));
  });

  test('asks the same of the same bodies, by the same time', () => {
    expect(translation().mandates).toEqual(original().mandates);
  });

  test('calls its notes after the punctuation, as English does', () => {
    const before = translation().paragraphs.flatMap(({ text, footnoteCalls }) => footnoteCalls.map(({ offset }) => text[offset - 1]));
    expect(before.join('')).toBe(',,,nhh,,n,,;,');
  });

  test('differs from the French only in the numbers of annexes that the scan has lost', () => {
    const found = concordance(original(), translation()).messages.map(({ rule, left, right }) => [rule, left?.piece ?? null, right?.piece ?? null]);
    expect(found).toEqual([
      ['C2', null, 'fn-2'],
      ['C2', null, 'fn-3'],
      ['C2', 'fn-4', 'fn-4'],
    ]);
  });

  test('names the same earlier resolutions on the subject', () => {
    const chain = ['A/RES/49/127', 'A/RES/50/123', 'A/RES/52/189', 'A/RES/54/212', 'A/RES/56/203'];
    for (const text of [original(), translation()]) expect(chainOf(text).map(({ symbol }) => symbol)).toEqual(chain);
  });

  test('needs no repair, loses nothing and leaves nothing to say', () => {
    const { paragraphs, footnotes, messages, frame, adoption } = translation();
    expect([...paragraphs, ...footnotes].flatMap(({ emendations, suggestions }) => [...emendations, ...suggestions])).toEqual([]);
    expect(messages).toEqual([]);
    expect(checkInvariants(translation())).toEqual([]);
    expect(frame[0]).toMatchObject({ kind: 'MASTHEAD', text: expect.stringMatching(/^Unofficial translation/u) });
    expect(adoption).toEqual(original().adoption);
  });
});
