import { loadDictionary } from '@resolute/lexicon/dictionary';
import type { Dictionary } from '@resolute/lexicon/dictionary';
import { checkInvariants, type Language } from '@resolute/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from './index.ts';
import { addNoise, scoreNoise, type NoiseScore, type Share } from './noise/index.ts';
import { readManuscripts } from './testing/manuscripts.ts';

const manuscripts = readManuscripts();
const seeds = Array.from({ length: 24 }, (_, index) => index + 1);
const dictionaries = new Map<Language, Dictionary | null>();

beforeAll(async () => {
  for (const language of ['fr', 'en'] as const) dictionaries.set(language, await loadDictionary(language));
}, 30_000);

const dictionary = (language: Language) => dictionaries.get(language) ?? null;
/** The share of damaged words in French pages of a level. */
function damaged(level: number): number {
  const french = manuscripts.filter(({ language }) => language === 'fr');
  const words = french.flatMap((manuscript) => seeds.flatMap((seed) => addNoise(manuscript, { seed, level }).pieces.flatMap((piece) => piece.words)));
  return words.filter((word) => word.damaged).length / words.length;
}

const percent = ({ right, all }: Share) => (100 * right) / all;

describe('noise', () => {
  it('is the same for the same seed, and another for another', () => {
    const [first] = manuscripts;
    expect(addNoise(first!, { seed: 1, level: 1 })).toEqual(addNoise(first!, { seed: 1, level: 1 }));
    expect(addNoise(first!, { seed: 1, level: 1 }).text).not.toBe(addNoise(first!, { seed: 2, level: 1 }).text);
  });

  it('damages no word at level 0, and there everything is read right', () => {
    const score = scoreNoise(manuscripts, { seeds: [1, 2], level: 0, dictionary });
    expect(score.repaired.all).toBe(0);
    expect(score.faults).toEqual([]);
  });

  it('damages at level 1 about as many words as the bundled scan has damaged, and more at level 2', () => {
    expect(damaged(1)).toBeGreaterThan(0.08);
    expect(damaged(1)).toBeLessThan(0.16);
    expect(damaged(2)).toBeGreaterThan(damaged(1));
  });
});

describe('noisy pages at the level of the bundled scan', () => {
  let score: NoiseScore;

  beforeAll(() => {
    score = scoreNoise(manuscripts, { seeds, level: 1, dictionary });
  }, 60_000);

  const faults = (kind: string) => score.faults.filter((fault) => fault.includes(` ${kind} `)).join('\n');

  it('have 97 % of their calls tied to the right note', () => expect(percent(score.calls), faults('call')).toBeGreaterThanOrEqual(97));
  it('have 99 % of their paragraphs labelled right', () => expect(percent(score.labels), faults('label')).toBeGreaterThanOrEqual(99));
  it('have more than 90 % of their damaged words repaired', () => expect(percent(score.repaired), faults('left')).toBeGreaterThan(90));
  it.each(['en', 'fr'] as const)('have more than 90 %% of their damaged words repaired in %s', (language) => {
    const own = scoreNoise(manuscripts.filter((manuscript) => manuscript.language === language), { seeds, level: 1, dictionary });
    expect(percent(own.repaired), own.faults.join('\n')).toBeGreaterThan(90);
  });
  it('have under 0.1 % of their sound words changed', () => expect(percent(score.changed), faults('changed')).toBeLessThan(0.1));

  it('lose nothing', () => {
    for (const manuscript of manuscripts) {
      const { text } = addNoise(manuscript, { seed: 1, level: 3 });
      expect(checkInvariants(parse(text, { language: manuscript.language, dictionary: dictionary(manuscript.language) }))).toEqual([]);
    }
  });
});
