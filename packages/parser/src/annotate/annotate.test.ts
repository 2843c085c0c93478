import { readdirSync, readFileSync } from 'node:fs';
import { isLanguage, isValidSymbol } from '@resolute/schema';
import { describe, expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import { printAnnotations, readFixture } from './fixture.ts';

const folder = new URL('../../fixtures/annotations/', import.meta.url);
const names = readdirSync(folder).filter((name) => /^[a-z-]+\.[a-z]{2}\.txt$/.test(name));

function read(name: string) {
  const language = name.split('.')[1];
  if (!isLanguage(language)) throw new Error(`${name} is in no official language.`);
  return readFixture(readFileSync(new URL(name, folder), 'utf8'), language);
}

describe.each(names)('%s', (name) => {
  const document = read(name);
  const annotations = annotate(document);

  it('has the annotations that its expected file says', () => {
    expect(printAnnotations(annotations)).toBe(readFileSync(new URL(name.replace(/\.txt$/, '.expected.txt'), folder), 'utf8'));
  });

  it('keeps every range inside its text, and mentions in order', () => {
    for (const { text, mentions } of [...annotations.paragraphs, ...annotations.footnotes]) {
      for (const [index, { start, end }] of mentions.entries()) {
        expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.start ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('cites canonical symbols alone, and lists every actor it mentions once', () => {
    const pieces = [...annotations.paragraphs, ...annotations.footnotes].flatMap(({ mentions }) => mentions);
    const targets = pieces.flatMap((mention) => (mention.type === 'REFERENCE' && mention.target !== null ? [mention.target] : []));
    expect(targets.filter((target) => !isValidSymbol(target))).toEqual([]);
    const mentioned = new Set(pieces.flatMap((mention) => (mention.type === 'ACTOR' ? [mention.actor] : [])));
    expect(annotations.actors.map(({ id }) => id).toSorted()).toEqual([...mentioned].toSorted());
  });

  it('leaves words and places as they were', () => {
    expect(annotations.paragraphs.map(({ id, text, source }) => ({ id, text, source }))).toEqual(document.paragraphs.map(({ id, text, source }) => ({ id, text, source })));
    expect(annotations.footnotes.map(({ id, text, source }) => ({ id, text, source }))).toEqual(document.footnotes.map(({ id, text, source }) => ({ id, text, source })));
  });
});
