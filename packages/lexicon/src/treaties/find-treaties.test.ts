import { canonicalSymbol } from '@resolute/schema';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../names/index.ts';
import { findTreaties, namedTreaties } from './find-treaties.ts';
import type { NamedTreaty } from './treaty-entry.ts';

function read(text: string, language: 'fr' | 'en'): string[] {
  return findTreaties(text, language).map(({ start, end, treaty }) => `${text.slice(start, end)} = ${treaty.symbol}`);
}

describe('findTreaties', () => {
  it('knows treaties by name, with the symbol of their text', () => {
    expect(read('la Déclaration universelle des droits de l’homme et la Convention relative aux droits de l’enfant', 'fr')).toEqual([
      'Déclaration universelle des droits de l’homme = A/RES/217 A (III)',
      'Convention relative aux droits de l’enfant = A/RES/44/25',
    ]);
    expect(read('the 2030 Agenda for Sustainable Development, and the Geneva Conventions of 1949', 'en')).toEqual([
      '2030 Agenda for Sustainable Development = A/RES/70/1',
      'Geneva Conventions of 1949 = null',
    ]);
  });

  it('takes a protocol for a protocol, not for its convention', () => {
    expect(
      read('le Protocole facultatif à la Convention sur l’élimination de toutes les formes de discrimination a l’égard des femmes', 'fr'),
    ).toEqual(['Protocole facultatif à la Convention sur l’élimination de toutes les formes de discrimination a l’égard des femmes = A/RES/54/4']);
  });

  it('does not mind accents, articles and line breaks', () => {
    expect(read('du Programme d’action de la Conference internationale sur\nla population et le developpement', 'fr')).toEqual([
      'Programme d’action de la Conference internationale sur\nla population et le developpement = A/CONF.171/13/Rev.1',
    ]);
  });
});

describe('the treaties', () => {
  it('are a hundred and twenty and more, each named in English and French', () => {
    expect(namedTreaties.length).toBeGreaterThanOrEqual(120);
    expect(namedTreaties.filter(({ names }) => !names.en || !names.fr)).toEqual([]);
  });

  it('have canonical symbols', () => {
    const symbols = namedTreaties.flatMap(({ symbol }) => (symbol === null ? [] : [symbol]));
    expect(symbols.filter((symbol) => canonicalSymbol(symbol) !== symbol)).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('have no written form in common in %s', (language) => {
    const owners = new Map<string, NamedTreaty>();
    const shared: string[] = [];
    for (const treaty of namedTreaties) {
      const { names, forms, short } = treaty;
      for (const form of [names[language] ?? '', ...(forms[language] ?? []), ...(short[language] ?? [])]) {
        const key = nameKey(form, language);
        if ((owners.get(key) ?? treaty) !== treaty) shared.push(form);
        owners.set(key, treaty);
      }
    }
    expect(shared).toEqual([]);
  });
});
