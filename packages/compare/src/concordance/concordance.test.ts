import type { Mention, Paragraph } from '@resolute/schema';
import { lighthouses } from '@resolute/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { date, english, footnote, paragraph, reference, resolution, session } from '../test/invented.ts';
import { concordance } from './concordance.ts';

/** The messages on one paragraph in two languages: rule and the words it points at. */
function messages(left: string, right: string, leftMentions: readonly Mention[] = [], rightMentions: readonly Mention[] = []) {
  const found = concordance(
    resolution([paragraph('op-1', left, { mentions: leftMentions })]),
    resolution([paragraph('op-1', right, { mentions: rightMentions })], english),
  );
  return found.messages.map((message) => [
    message.rule,
    message.left && left.slice(message.left.start, message.left.end),
    message.right && right.slice(message.right.start, message.right.end),
  ]);
}

const calling = (...numbers: number[]): Paragraph =>
  paragraph('op-1', 'tic tac', { footnoteCalls: numbers.map((number, index) => ({ footnote: `fn-${number}`, number, offset: 3 + index, original: '¹' })) });
const compare = (left: Paragraph, right: Paragraph) => concordance(resolution([left]), resolution([right], english)).messages;
const ids = (pairs: readonly { readonly left: { readonly id: string } | null; readonly right: { readonly id: string } | null }[]) =>
  pairs.map(({ left, right }) => [left?.id ?? null, right?.id ?? null]);

const adopted = (meeting: number | null) => ({ adoption: { ...lighthouses.fr.adoption, meeting } });

describe('concordance', () => {
  it('pairs the paragraphs and notes of two versions, and finds nothing where they agree', () => {
    const { paragraphs, footnotes, messages: found } = concordance(lighthouses.fr, lighthouses.en);
    expect(ids(paragraphs)).toEqual(lighthouses.fr.paragraphs.map(({ id }) => [id, id]));
    expect(ids(footnotes)).toEqual(lighthouses.fr.footnotes.map(({ id }) => [id, id]));
    expect(found).toEqual([]);
  });

  it('pairs in sequence what has other ids', () => {
    const left = resolution([paragraph('pp-1', 'a'), paragraph('op-1', 'b'), paragraph('op-2', 'c')]);
    const right = resolution([paragraph('pp-1', 'a'), paragraph('s1-op-1', 'b', { depth: 0 }), paragraph('op-2', 'c')], english);
    expect(ids(concordance(left, right).paragraphs)).toEqual([['pp-1', 'pp-1'], ['op-1', 's1-op-1'], ['op-2', 'op-2']]);
  });

  it('C1: tells of a paragraph or note that one version has not got', () => {
    const left = resolution([paragraph('op-1', 'a'), paragraph('op-2', 'b')], { footnotes: [footnote(1, 'Ibid.')] });
    const found = concordance(left, resolution([paragraph('op-1', 'a')], english));
    expect(found.messages).toMatchObject([
      { rule: 'C1', severity: 'ERROR', left: { piece: 'op-2', start: 0, end: 1 }, right: null },
      { rule: 'C1', left: { piece: 'fn-1' }, right: null },
    ]);
    expect(ids(found.paragraphs).at(-1)).toEqual(['op-2', null]);
  });

  it.each([
    ['les 12 horloges du 3e quai', 'the 13 clocks of the third quay', [['C2', '12', '13']]],
    ['annexe .', 'annex II', [['C2', null, 'II']]],
    ['annexe IV, chap. 2', 'annex IV, chap. II', []],
    ['1 325 cadrans, soit 2,5 pour cent', '1,325 dials, or 2.5 per cent', []],
    ['quatre-vingt-dix-neuf cadrans et une aiguille', '99 dials and 1 hand', []],
    ['soixante et onzième, soixante-quinzième, vingt et unième', '71st, 75th, 21st', []],
    ['les première et douzième heures', 'the 1st and 12th hours', []],
    ['l’une des horloges', 'one of the clocks', []],
    ['deux horloges', 'three clocks', []],
  ])('C2: compares the numbers of %j and %j', (left, right, expected) => {
    expect(messages(left, right)).toEqual(expected);
  });

  it('C3: compares references written with their number, and says nothing else of them', () => {
    const [left, right] = ['la résolution 60/900', 'resolution 60/901'];
    expect(messages(left, right, [reference(left, 'résolution 60/900', 'A/RES/60/900')], [reference(right, 'resolution 60/901', 'A/RES/60/901')])).toEqual([
      ['C3', 'résolution 60/900', 'resolution 60/901'],
    ]);
  });

  it('C3: lets a treaty pass that is known by name in one language only', () => {
    const [left, right] = ['la Convention des horlogers', 'the Watchmakers’ Convention'];
    const known = reference(left, 'Convention des horlogers', 'A/RES/40/1');
    expect(messages(left, right, [known])).toEqual([]);
    expect(messages(left, right, [known], [reference(right, 'Watchmakers’ Convention', 'A/RES/40/2')])).toHaveLength(1);
  });

  it('C3: lets a version speak of the resolution itself where the other does not', () => {
    const right = 'as paragraph 3 above says';
    expect(messages('comme il est dit au paragraphe 3', right, [], [reference(right, 'paragraph 3 above', lighthouses.fr.symbol)])).toEqual([]);
  });

  it('C4: compares dates, and does not tell of their figures again', () => {
    const [left, right] = ['le 2 mai 1985', '3 June 1985'];
    expect(messages(left, right, [date(left, '2 mai 1985', '1985-05-02')], [date(right, '3 June 1985', '1985-06-03')])).toEqual([['C4', '2 mai 1985', '3 June 1985']]);
  });

  it('C5: compares sessions, in words or figures', () => {
    const [left, right] = ['à sa soixantième session', 'at its 60th session'];
    expect(messages(left, right, [session(left, 'soixantième session', '60')], [session(right, '60th session', '60')])).toEqual([]);
    const other = 'at its fifty-ninth session';
    expect(messages(left, other, [session(left, 'soixantième session', '60')], [session(other, 'fifty-ninth session', '59')])).toEqual([
      ['C5', 'soixantième session', 'fifty-ninth session'],
    ]);
  });

  it('C6: compares the calls of notes, in whatever order the language puts them', () => {
    expect(compare(calling(1, 2), calling(2, 1))).toEqual([]);
    expect(compare(calling(1, 2), calling(1))).toMatchObject([{ rule: 'C6', severity: 'ERROR', left: { piece: 'op-1', start: 4, end: 4 }, right: null }]);
  });

  it('C7: compares date and meeting of the adoption, where both versions say', () => {
    expect(concordance(resolution([], adopted(82)), resolution([], adopted(28))).messages).toMatchObject([{ rule: 'C7', reason: 'The meetings differ: 82 and 28.' }]);
    expect(concordance(resolution([], adopted(82)), resolution([], adopted(null))).messages).toEqual([]);
  });

  it('refuses two resolutions', () => {
    expect(() => concordance(lighthouses.fr, resolution([], { symbol: 'A/RES/1/1' }))).toThrow(RangeError);
  });
});
