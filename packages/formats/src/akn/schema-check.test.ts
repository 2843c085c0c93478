import { lighthouses } from '@resolute/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { brokenRules } from './schema-check.testing.ts';
import { toAkn } from './to-akn.ts';

const xml = toAkn(lighthouses.fr);

describe('the check of Akoma Ntoso', () => {
  it.each([
    ['an element out of its place', '<FRBRthis', '<FRBRformat value="x"/><FRBRthis', 'FRBRWork: has FRBRformat,FRBRthis,'],
    ['an element that there is not', '<conclusions>', '<conclusions><h1/>', 'h1: no such element'],
    ['text between elements', '<recitals eId="recs">', '<recitals eId="recs">text', 'recitals: has text'],
    ['content beside an introduction', '<content eId', '<intro eId="a"/><content eId', 'paragraph: has num,intro,content,'],
    ['a lost attribute', ' name="resolution"', '', 'statement: has no name'],
    ['an attribute that it may not have', '<mainBody>', '<mainBody lang="fr">', 'mainBody: may not have lang'],
    ['a day that is none', 'date="2006-12-20"', 'date="2006-20-12"', 'FRBRdate: date is "2006-20-12"'],
    ['a place where no note stands', 'placement="bottom"', 'placement="foot"', 'authorialNote: placement is "foot"'],
    ['a code of two letters', 'language="fra"', 'language="fr"', 'FRBRlanguage: language is "fr"'],
    ['a blank in an eId', 'eId="para_1"', 'eId="para 1"', 'paragraph: eId is "para 1"'],
    ['an eId given twice', 'eId="para_2"', 'eId="para_1"', 'eId: para_1 is given twice'],
    ['a reference to nothing', 'href="#fn_1"', 'href="#fn_100"', '#fn_100: there is no such eId'],
    ['another namespace', '/akn/3.0', '/akn/2.0', 'The root is not akomaNtoso.'],
  ])('finds %s', (_, from, to, found) => {
    expect(brokenRules(xml)).toEqual([]);
    expect(xml).toContain(from);
    expect(brokenRules(xml.replace(from, to)).some((line) => line.startsWith(found))).toBe(true);
  });
});
