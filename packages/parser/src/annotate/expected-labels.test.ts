import { expect, it } from 'vitest';
import { readExpectedLabels } from './expected-labels.ts';

it('reads what must be found as labels', () => {
  const text = `pp-1
op-1
  opening "Prie" request REQUEST
  actor "Secrétaire général" secretary-general ADDRESSEE
  actor "États" states
  reference "217 A (III)" A/RES/217 A (III) at art. 2 date 1948-12-10
  reference "Convention" -
  session "soixantième session" 60
  mandate request REQUEST to secretary-general due REPORT by session 60 from 2005 to 2006
  mandate decide DECISION due OBSERVANCE by from 2008 to 2008
  mandate invite ENCOURAGEMENT to states
fn-1
  note DOCUMENT
  citation A/60/77
`;
  const none = { opening: [], actors: [], addressees: [], references: [], deadlines: [] };
  expect(readExpectedLabels(text, 'a.txt')).toEqual([
    { file: 'a.txt', paragraph: 'pp-1', ...none },
    {
      file: 'a.txt',
      paragraph: 'op-1',
      opening: ['request'],
      actors: ['secretary-general', 'states'],
      addressees: ['secretary-general'],
      references: ['A/RES/217 A (III)', '?'],
      deadlines: ['60', '2008'],
    },
  ]);
});
