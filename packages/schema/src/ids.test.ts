import { describe, expect, it } from 'vitest';
import { citeAs, eIdOf, labelOf, paragraphId, parseParagraphId } from './ids.ts';

const cases = [
  ['pp-3', 'recs__rec_3', '3e al. du préambule', 'preambular para. 3'],
  ['pp-1', 'recs__rec_1', '1er al. du préambule', 'preambular para. 1'],
  ['pp-4-a', 'recs__rec_4__point_a', '4e al. du préambule a)', 'preambular para. 4 (a)'],
  ['op-10', 'para_10', 'par. 10', 'para. 10'],
  ['op-10-a', 'para_10__point_a', 'par. 10 a)', 'para. 10 (a)'],
  ['op-10-a-i', 'para_10__point_a__point_i', 'par. 10 a) i)', 'para. 10 (a) (i)'],
  ['h-1', 'crossHeading_1', 'titre 1', 'heading 1'],
  ['s2-pp-1', 'sec_2__recs__rec_1', 'sect. II, 1er al. du préambule', 'sect. II, preambular para. 1'],
  ['s2-op-3', 'sec_2__para_3', 'sect. II, par. 3', 'sect. II, para. 3'],
  ['annex-1', 'att_1', 'annexe I', 'annex I'],
  ['annex-4-op-2', 'att_4__para_2', 'annexe IV, par. 2', 'annex IV, para. 2'],
  ['annex-1-s12-op-2-b', 'att_1__sec_12__para_2__point_b', 'annexe I, sect. XII, par. 2 b)', 'annex I, sect. XII, para. 2 (b)'],
  ['fn-7', 'fn_7', 'note 7', 'note 7'],
] as const;

describe('ids', () => {
  it.each(cases)('%s can be read and written', (id) => {
    expect(paragraphId(parseParagraphId(id)!)).toBe(id);
  });

  it.each(cases)('%s is %s in Akoma Ntoso', (id, eId) => {
    expect(eIdOf(id)).toBe(eId);
  });

  it.each(cases)('%s (%s) is cited as "%s" in French and "%s" in English', (id, _, french, english) => {
    expect(labelOf(id, 'fr')).toBe(french);
    expect(labelOf(id, 'en')).toBe(english);
  });

  it('are written from what is known of the place', () => {
    expect(paragraphId({ part: 'op', numbers: ['10', 'a'] })).toBe('op-10-a');
    expect(paragraphId({ annex: 1 })).toBe('annex-1');
  });

  it('do not number the only annex when they are cited', () => {
    expect(labelOf('annex-1-op-2', 'fr', { annexes: 1 })).toBe('annexe, par. 2');
    expect(labelOf('annex-1', 'en', { annexes: 1 })).toBe('annex');
  });

  it.each(['', 'op', 'op-', 's2', 'annex', 'xx-1', 'op 1', 'pp-1-'])('%j is none', (id) => {
    expect(parseParagraphId(id)).toBeNull();
    expect(() => eIdOf(id)).toThrow(RangeError);
    expect(() => labelOf(id, 'fr')).toThrow(RangeError);
  });
});

describe('citeAs', () => {
  it('puts the symbol before the label', () => {
    expect(citeAs({ symbol: 'A/RES/58/208' }, { label: 'par. 10 a)' })).toBe('A/RES/58/208, par. 10 a)');
    expect(citeAs({ symbol: null }, { label: 'par. 10 a)' })).toBe('par. 10 a)');
  });
});
