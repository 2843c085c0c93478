import { lighthouses } from '@resolute/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { irregular, letter } from './example.testing.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { toMessages } from './messages.ts';
import { toText } from './text.ts';

describe('plain text', () => {
  it('has the words of every paragraph and note, with numbers as the language prints them and calls raised', () => {
    const french = toText(lighthouses.fr);
    expect(french).toMatch(/^A\/RES\/61\/901\nProtection des phares\n\nL’Assemblée générale,\n\nRappelant ses résolutions/);
    expect(french).toContain('du 1er décembre 2005¹;\n');
    expect(french).toContain('\n   a) Par l’ouverture');
    expect(french).toContain('\nNotes\n\n1. A/60/77.\n');
    expect(toText(lighthouses.en)).toContain('\n   (a) By opening lighthouses');
    expect(toText(irregular)).toContain('\n      i) ');
  });
});

describe('Markdown', () => {
  it('has footnotes, each call with its definition', () => {
    const markdown = toMarkdown(lighthouses.fr);
    const calls = [...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, key]) => key);
    const definitions = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, key]) => key);
    expect(calls).toEqual(['1', '2', '3', '4', '1']);
    expect(definitions).toEqual(['1', '2', '3', '4']);
  });

  it('keeps printed numbers, whatever a list would count', () => {
    expect(toMarkdown(lighthouses.fr)).toMatch(/^3\\\. \*Décide\* qu’en 2008/m);
  });

  it('shows markup as text, and a call without a note as a raised number', () => {
    const markdown = toMarkdown(irregular);
    expect(markdown).toContain(String.raw`\<script\>alert(1)\</script\>`);
    expect(markdown).toContain('Rappelant*⁹');
  });
});

describe('a text that is no resolution', () => {
  it('is printed as it is', () => {
    expect(toText(letter)).toBe('1. Dear <b>Sir</b>\n');
    expect(toMarkdown(letter)).toBe(`${String.raw`1\. Dear \<b\>Sir\</b\>`}\n`);
    expect(toHtml(letter)).toContain('<p>1. Dear &lt;b&gt;Sir&lt;/b&gt;</p>');
  });
});

describe('messages', () => {
  it('say line, column, severity, rule and reason, and what was read for what', () => {
    expect(toMessages(lighthouses.fr)).toBe(
      '22:19 info N2 This mark stands where note 3 is called. (read "*", expected "3")\n' +
        '25:44 info E12 A second reading is possible here; the text was left as it was read. (read "ou", expected "où")\n' +
        '42:1 warning N3 The number of this note was misread; its place between notes 2 and 4 gives it. (read "“", expected "3")\n',
    );
  });

  it('cut a long reading, and set it on one line', () => {
    const message = { rule: 'X1', severity: 'INFO', reason: 'r', start: 0, end: 0, expected: null } as const;
    const read = (actual: string) => toMessages({ messages: [{ ...message, actual }], source: { sha256: '', text: '', pages: [] } });
    expect(read(' a\nb ')).toBe('1:1 info X1 r (read "a b")\n');
    expect(read('light '.repeat(9))).toBe('1:1 info X1 r (read "light light light light light light ligh…")\n');
  });

  it('count lines whatever ends them', () => {
    const message = { rule: 'X1', severity: 'ERROR', reason: 'r', end: 0, actual: null, expected: null } as const;
    const at = (text: string, start: number) => toMessages({ messages: [{ ...message, start }], source: { sha256: '', text, pages: [] } });
    expect(at('a\r\nbc', 4)).toBe('2:2 error X1 r\n');
    expect(at('a\rbc', 2)).toBe('2:1 error X1 r\n');
    expect(at('', 0)).toBe('1:1 error X1 r\n');
    expect(at('a\n', 2)).toBe('2:1 error X1 r\n');
  });
});
