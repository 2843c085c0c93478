import { describe, expect, it } from 'vitest';
import { compileGazetteer, findDates, findOpening, findOrdinals, findTreaties, findVerbs } from './index.ts';

const phrase = 'Prie l’Équipe spéciale du Comité administratif de coordination sur les services sociaux de base pour tous, et note avec satisfaction que le 1er mai 2003 la deuxième session; ';

const texts: readonly (readonly [name: string, text: string])[] = [
  ['an empty text', ''],
  ['blanks', ' \n\t\u00A0 '],
  ['bytes', String.fromCodePoint(...Array.from({ length: 512 }, (_, code) => code))],
  ['lone surrogates', '\uD83D Prie \uDE00, et note que'],
  ['Arabic', 'تطلب إلى الأمين العام أن يقدم تقريرا'],
  ['Chinese', '请秘书长提出报告，并注意到'],
  ['decomposed accents', 'Réaffirmant également la Déclaration universelle des droits de l’homme'.normalize('NFD')],
  ['nothing but articles', 'le la les l’ '.repeat(500)],
  ['numbers without end', 'vingt et cent mille et '.repeat(500)],
  ['one long line', phrase.repeat(500)],
];

describe.each(['fr', 'en', 'ar'] as const)('in %s', (language) => {
  it.each(texts)('%s gives ranges inside the text, in order', (_, text) => {
    const opening = findOpening(text, language);
    for (const found of [
      opening === null ? [] : [opening],
      findVerbs(text, language),
      compileGazetteer(language).find(text),
      findTreaties(text, language),
      findDates(text, language),
      findOrdinals(text, language),
    ]) {
      expect(found.filter(({ start, end }) => start < 0 || start >= end || end > text.length)).toEqual([]);
      expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
    }
  });
});

it('reads accents composed or not', () => {
  const text = 'Réaffirmant la Déclaration universelle des droits de l’homme'.normalize('NFD');
  expect(findOpening(text, 'fr')?.verb).toBe('reaffirm');
  expect(findTreaties(text, 'fr').map(({ treaty }) => treaty.symbol)).toEqual(['A/RES/217 A (III)']);
});

it('finds in a long line as much as in its parts', () => {
  const text = phrase.repeat(500);
  expect(compileGazetteer('fr').find(text).length).toBe(compileGazetteer('fr').find(phrase).length * 500);
  expect(findDates(text, 'fr').length).toBe(500);
});
