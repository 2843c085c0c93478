import { array, assert, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weave } from './weave.ts';

const same = (text: string) => text;

describe('weave', () => {
  it('nests spans, and puts a point behind what ends there', () => {
    const spans = [
      { start: 0, end: 7, open: '<a>', close: '</a>' },
      { start: 4, end: 7, open: '<b>', close: '</b>' },
      { start: 7, end: 8, open: '<c>', close: '</c>' },
    ];
    expect(weave('one two.', spans, [{ offset: 7, markup: '¹' }], same)).toBe('<a>one <b>two</b></a>¹<c>.</c>');
  });

  it('leaves out a span that crosses another', () => {
    const spans = [
      { start: 0, end: 3, open: '<a>', close: '</a>' },
      { start: 2, end: 5, open: '<b>', close: '</b>' },
    ];
    expect(weave('abcde', spans, [], same)).toBe('<a>abc</a>de');
  });

  it('keeps a point in the middle of a span inside it', () => {
    expect(weave('abc', [{ start: 0, end: 3, open: '<a>', close: '</a>' }], [{ offset: 1, markup: '|' }], same)).toBe('<a>a|bc</a>');
  });

  it('loses no character and closes what it opens, whatever the spans', () => {
    assert(
      property(string(), array(nat(30)), array(nat(30)), (text, starts, offsets) => {
        const within = (offset: number) => Math.min(offset, text.length);
        const spans = starts.map((start, index) => ({ start: within(start), end: within(start + (starts[index + 1] ?? 3)), open: '\ue001', close: '\ue002' }));
        const woven = weave(text, spans, offsets.map((offset) => ({ offset: within(offset), markup: '\ue003' })), same);
        expect(woven.replace(/[\ue001-\ue003]/gu, '')).toBe(text.replace(/[\ue001-\ue003]/gu, ''));
        expect(woven.split('\ue003')).toHaveLength(offsets.length + text.split('\ue003').length);
      }),
    );
  });
});
