import { describe, expect, it } from 'vitest';
import { nameKey } from '../names/index.ts';
import { historicalStates } from './data/historical-states.ts';
import { namesOfBodies } from './data/names-of-bodies.ts';
import { actorById, gazetteerActors } from './actors.ts';

const languages = ['en', 'fr'] as const;
const languagesShown = ['ar', 'es', 'ru', 'zh'] as const;
const historical = new Set(historicalStates.map(({ id }) => id));

describe('the actors', () => {
  it('are three hundred and more beside the States', () => {
    expect(gazetteerActors.filter(({ kind }) => kind !== 'STATE').length).toBeGreaterThanOrEqual(300);
    expect(gazetteerActors.filter(({ kind }) => kind === 'STATE').length).toBeGreaterThanOrEqual(195);
  });

  it('have ids of their own, and parents and parts that exist', () => {
    const ids = new Set(gazetteerActors.map(({ id }) => id));
    expect(ids.size).toBe(gazetteerActors.length);
    const unknown = gazetteerActors.flatMap(({ parent, inside = [] }) => [...(parent === null ? [] : [parent]), ...inside]).filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
  });

  it('have a name in English and in French', () => {
    expect(gazetteerActors.filter(({ names }) => !names.en || !names.fr)).toEqual([]);
  });

  it('have names in all official languages where they are States, organs or named most', () => {
    const scripts = { ar: /^[\p{Script=Arabic}\s()/.-]+$/u, es: /^[\p{Script=Latin}\s’(),/-]+$/u, ru: /^[\p{Script=Cyrillic}\s’(),/—-]+$/u, zh: /^[\p{Script=Han}、/]+$/u };
    const states = gazetteerActors.filter(({ id, kind }) => kind === 'STATE' && !historical.has(id));
    const bodies = [...namesOfBodies.keys()].map((id) => gazetteerActors.find((actor) => actor.id === id));
    const wrong = [...states, ...bodies].flatMap((actor) => {
      const names = actor?.names ?? {};
      return languagesShown.filter((language) => !scripts[language].test(names[language] ?? '')).map((language) => `${actor?.id} ${language} ${names[language]}`);
    });
    expect(wrong).toEqual([]);
  });

  it('have Wikidata codes of the right shape, each of one actor', () => {
    const codes = gazetteerActors.flatMap(({ wikidata }) => (wikidata === null ? [] : [wikidata]));
    expect(codes.filter((code) => !/^Q\d+$/.test(code))).toEqual([]);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it.each(languages)('have no written form in common in %s', (language) => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, names, acronyms, forms, short } of gazetteerActors) {
      const written = [names[language], acronyms[language], ...(forms[language] ?? []), ...(short[language] ?? [])];
      for (const form of written) {
        if (form === undefined) continue;
        const key = nameKey(form, language);
        const owner = owners.get(key) ?? id;
        if (owner !== id) shared.push(`${form}: ${owner}, ${id}`);
        owners.set(key, owner);
      }
    }
    expect(shared).toEqual([]);
  });

  it('are known by id, without their written forms', () => {
    expect(actorById('secretary-general')).toEqual({
      id: 'secretary-general',
      kind: 'OFFICIAL',
      names: { en: 'Secretary-General', fr: 'Secrétaire général', ar: 'الأمين العام', es: 'Secretario General', ru: 'Генеральный секретарь', zh: '秘书长' },
      acronyms: {},
      parent: 'united-nations',
      wikidata: null,
    });
    expect(actorById('nobody')).toBeNull();
  });
});
