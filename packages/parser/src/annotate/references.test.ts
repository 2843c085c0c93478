import type { Language, Organ } from '@resolute/schema';
import { describe, expect, it } from 'vitest';
import { readDates } from './dates.ts';
import { findReferences } from './references.ts';
import { createNamedTexts } from './treaties.ts';

/** Each citation as `words -> target at pinpoint on date`. */
function cited(text: string, organ: Organ | null = 'GENERAL_ASSEMBLY', language: Language = 'fr', session: number | null = null): string[] {
  const dates = new Map(readDates(text, language).map((date) => [date.start, date]));
  return findReferences(text, { organ, session, symbol: 'A/RES/99/1', dates, named: createNamedTexts(language) }).map(
    ({ start, end, target, pinpoint, date }) => `${text.slice(start, end)} -> ${target ?? '-'}${pinpoint === null ? '' : ` at ${pinpoint}`}${date === null ? '' : ` on ${date}`}`,
  );
}

describe('a number as written', () => {
  it.each([
    ['sa résolution 57/370 B du 23 juin 2003', ['résolution 57/370 B -> A/RES/57/370 B on 2003-06-23']],
    ['la résolution 61/105 L’Assemblée', ['résolution 61/105 -> A/RES/61/105']],
    ['la résolution 61/105 Bien que', ['résolution 61/105 -> A/RES/61/105']],
    ['Résolution 57/370B.', ['Résolution 57/370B -> A/RES/57/370 B']],
    ['résolutions S-20/1 et ES-10/15', ['résolutions S-20/1 -> A/RES/S-20/1', 'ES-10/15 -> A/RES/ES-10/15']],
    ['resolutions 31/6 A and B', ['resolutions 31/6 A and B -> A/RES/31/6 A-B']],
    ['résolution 3411 A et B (XXX)', ['résolution 3411 A et B (XXX) -> A/RES/3411 A-B (XXX)']],
    ['résolution 3201 (S-VI)', ['résolution 3201 (S-VI) -> A/RES/3201 (S-VI)']],
    ['resolution 1145(XII)', ['resolution 1145(XII) -> A/RES/1145 (XII)']],
    ['resolution 186(1964)', ['resolution 186(1964) -> S/RES/186 (1964)']],
    ['décision 58/527', ['décision 58/527 -> A/DEC/58/527']],
    ['document A/RES/217 A (III)', ['A/RES/217 A (III) -> A/RES/217 A (III)']],
    ['adoptée par 12 voix, en 2003', []],
    ['la session 2003/04', []],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('whose resolution it is', () => {
  it.each<[string, Organ, string[]]>([
    ['la résolution 547 H (XVIII) du Conseil économique et social, en date du 12 juillet 1954', 'GENERAL_ASSEMBLY', ['résolution 547 H (XVIII) -> E/RES/547 H (XVIII) on 1954-07-12']],
    ['les résolutions de l’Assemblée 70/169 du 17 décembre 2015 et 72/178', 'HUMAN_RIGHTS_COUNCIL', ['70/169 -> A/RES/70/169 on 2015-12-17', '72/178 -> A/RES/72/178']],
    ['ses résolutions 27/7 et 36/13', 'HUMAN_RIGHTS_COUNCIL', ['résolutions 27/7 -> A/HRC/RES/27/7', '36/13 -> A/HRC/RES/36/13']],
    ['la résolution 27/7 du Conseil des droits de l’homme, en date du 25 septembre 2014', 'GENERAL_ASSEMBLY', ['résolution 27/7 -> A/HRC/RES/27/7 on 2014-09-25']],
    ['les résolutions de la Commission de la condition de la femme 51/2 du 9 mars 2007', 'GENERAL_ASSEMBLY', ['51/2 -> - on 2007-03-09']],
    ['la Commission des droits de l’homme, dans sa résolution 2005/35 du 19 avril 2005', 'GENERAL_ASSEMBLY', ['résolution 2005/35 -> - on 2005-04-19']],
    ['au paragraphe 17 de la résolution 1966 en date du 22 décembre 2010', 'SECURITY_COUNCIL', ['résolution 1966 -> S/RES/1966 (2010) at paragraphe 17 on 2010-12-22']],
  ])('%s', (text, organ, expected) => {
    expect(cited(text, organ)).toEqual(expected);
  });
});

describe('dates, pinpoints and documents', () => {
  it('shares one date among the numbers before it that belong to its session', () => {
    expect(cited('ses résolutions 55/399 du 20 décembre 2000, 57/350 et 57/372 du 20 décembre 2002')).toEqual([
      'résolutions 55/399 -> A/RES/55/399 on 2000-12-20',
      '57/350 -> A/RES/57/350 on 2002-12-20',
      '57/372 -> A/RES/57/372 on 2002-12-20',
    ]);
  });

  it('puts the wider place first, wherever it stands', () => {
    expect(cited('le paragraphe 8 de l’annexe à sa résolution 3057 (XXVIII) du 2 novembre 1973')).toEqual(['résolution 3057 (XXVIII) -> A/RES/3057 (XXVIII) at annexe, paragraphe 8 on 1973-11-02']);
    expect(cited('A/53/38, chap. II, par. 4 b)')).toEqual(['A/53/38 -> A/53/38 at chap. II, par. 4 b)']);
    expect(cited('la section II.C de sa résolution 55/358')).toEqual(['résolution 55/358 -> A/RES/55/358 at section II.C']);
  });

  it('reads each suffix as a document of its own', () => {
    expect(cited('A/51/306 et Add.1, E/2010/27/Add.1 and 2')).toEqual(['A/51/306 -> A/51/306', 'Add.1 -> A/51/306/Add.1', 'E/2010/27/Add.1 -> E/2010/27/Add.1', '2 -> E/2010/27/Add.2']);
  });

  it('does not take the resolution of a report for one of the Assembly', () => {
    expect(cited('Voir E/CN.4/1995/2, chap. II, sect. A, résolution 1994/2')).toEqual(['E/CN.4/1995/2 -> E/CN.4/1995/2 at chap. II, sect. A, résolution 1994/2']);
  });

  it('knows treaties by their names, with their articles', () => {
    expect(cited('l’Article 96 de la Charte des Nations Unies et la Déclaration universelle des droits de l’homme')).toEqual([
      'Charte des Nations Unies -> - at Article 96',
      'Déclaration universelle des droits de l’homme -> A/RES/217 A (III)',
    ]);
  });

  it('ties an article of "the Convention" to the one that was named in full', () => {
    expect(cited('Rappelant la Convention relative aux droits de l’enfant et l’article 12 de la Convention, que la Convention garantit')).toEqual([
      'Convention relative aux droits de l’enfant -> A/RES/44/25',
      'Convention -> A/RES/44/25 at article 12',
    ]);
  });

  it('knows the resolution’s own words for itself', () => {
    expect(cited('le paragraphe 3 ci-dessus et la présente résolution')).toEqual(['paragraphe 3 ci-dessus -> A/RES/99/1 at paragraphe 3', 'présente résolution -> A/RES/99/1']);
    expect(cited('paragraph 4 (b) above', null, 'en')).toEqual(['paragraph 4 (b) above -> A/RES/99/1 at paragraph 4 (b)']);
  });
});
