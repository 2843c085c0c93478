import { describe, expect, it } from 'vitest';
import { parse } from './index.ts';
import { callStyleNames, layoutNames, setLayout } from './testing/set-layout.ts';
import { readManuscripts } from './testing/manuscripts.ts';

const manuscripts = readManuscripts();
const settings = layoutNames.flatMap((layout) =>
  callStyleNames.flatMap((style) => [true, false].map((withNotes) => [layout, style, withNotes] as const)),
);

describe('a resolution is read the same in every layout', () => {
  it.each(settings)('%s, calls %s, notes %s', (layout, style, withNotes) => {
    for (const manuscript of manuscripts) {
      const { title, paragraphs, footnotes } = parse(setLayout(manuscript, layout, style, withNotes), { language: manuscript.language });
      expect(title).toBe(manuscript.title);
      expect(paragraphs.map(({ id }) => id)).toEqual(manuscript.paragraphs.map(({ id }) => id));
      const calls = paragraphs.map(({ id, text, footnoteCalls }) => ({ id, calls: footnoteCalls.map(({ number, offset }) => `${number}@${text.slice(0, offset).split(' ').at(-1)}`) }));
      expect(calls).toEqual(manuscript.paragraphs.map(({ id, text, calls: meant }) => ({ id, calls: meant.map(({ number, offset }) => `${number}@${text.slice(0, offset).split(' ').at(-1)}`) })));
      expect(footnotes.map(({ number, text }) => ({ number, text }))).toEqual(withNotes ? manuscript.notes.map(({ number, text }) => ({ number, text: text.replaceAll("'", '’') })) : []);
    }
  });
});
