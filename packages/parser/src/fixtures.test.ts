import { loadDictionary } from '@resolute/lexicon/dictionary';
import { checkInvariants } from '@resolute/schema';
import { describe, expect, it } from 'vitest';
import { parse } from './index.ts';
import { readFixtures } from './testing/fixtures.ts';
import { outline } from './testing/outline.ts';

describe('reads', () => {
  it.each(readFixtures().map((fixture) => [`${fixture.rules.join(', ')}: ${fixture.name}`, fixture] as const))('%s', async (_, { name, text, asked, dictionary, expected }) => {
    const language = name.endsWith('.fr') ? 'fr' : 'en';
    const document = parse(text, { ...(asked === null ? {} : { symbol: asked }), dictionary: dictionary ? await loadDictionary(language) : null });
    expect(outline(document)).toBe(expected);
    expect(checkInvariants(document)).toEqual([]);
  });
});
