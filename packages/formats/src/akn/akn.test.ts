import type { Resolution } from '@resolute/schema';
import { lighthouses } from '@resolute/schema/fixtures';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irregular, letter } from '../example.testing.ts';
import { AknError } from './error.ts';
import { fromAkn } from './from-akn.ts';
import { documentIri, workIri } from './names.ts';
import { brokenRules } from './schema-check.testing.ts';
import { toAkn } from './to-akn.ts';

const documents: [string, Resolution][] = [
  ['French', lighthouses.fr],
  ['English', lighthouses.en],
  ['irregular', irregular],
  ['wordless', letter],
];

describe.each(documents)('the %s document in Akoma Ntoso', (_, document) => {
  const xml = toAkn(document);

  it('reads back into the same document', () => {
    expect(fromAkn(xml)).toEqual(document);
  });

  it('holds to the rules of the schema', () => {
    expect(brokenRules(xml)).toEqual([]);
  });

  it('gives every paragraph and note the eId of the model', () => {
    const eIds = [...xml.matchAll(/ eId="([^"]*)"/g)].map(([, eId]) => eId);
    const wanted = document.paragraphs.map(({ eId }) => eId);
    expect(eIds).toEqual(expect.arrayContaining([...wanted, ...document.footnotes.map(({ number }) => `fn_${number}`)]));
  });
});

describe('Akoma Ntoso', () => {
  it('has every note once, wherever the document says that it is called', () => {
    const { paragraphs, footnotes } = lighthouses.fr;
    const silent = { ...lighthouses.fr, footnotes: footnotes.map((footnote) => Object.assign({}, footnote, { calls: [] })) };
    const uncalled = { ...lighthouses.fr, paragraphs: paragraphs.map((paragraph) => Object.assign({}, paragraph, { footnoteCalls: [] })) };
    for (const document of [silent, uncalled]) {
      expect(brokenRules(toAkn(document))).toEqual([]);
      expect(fromAkn(toAkn(document))).toEqual(document);
    }
  });

  it('names the work as the United Nations does', () => {
    expect(toAkn(lighthouses.fr)).toContain('<FRBRuri value="/akn/un/statement/deliberation/un-ga/2006-12-20/61-901/fra@"/>');
    expect(workIri('A/RES/58/208', '2003-12-23')).toBe('/akn/un/statement/deliberation/un-ga/2003-12-23/58-208');
    expect(workIri('S/RES/1325 (2000)', '2000-10-31')).toBe('/akn/un/statement/deliberation/un-sc/2000-10-31/1325-2000');
    expect(workIri('A/RES/217 A (III)', '1948-12-10')).toBe('/akn/un/statement/deliberation/un-ga/1948-12-10/217-A-III');
    expect(workIri('E/RES/2019/19', '2019-07-23')).toBe('/akn/un/statement/deliberation/un-ecosoc/2019-07-23/2019-19');
    expect(workIri('A/HRC/RES/50/13', '2022-07-08')).toBe('/akn/un/statement/deliberation/un-hrc/2022-07-08/50-13');
  });

  it.each([
    ['A/RES/58/208', 'GENERAL_ASSEMBLY', 'un-ga/unknown/58-208'],
    ['A/RES/217 A (III)', 'GENERAL_ASSEMBLY', 'un-ga/unknown/217-A-III'],
    ['S/RES/1325 (2000)', 'SECURITY_COUNCIL', 'un-sc/2000/1325-2000'],
    ['E/RES/1992/1', 'ECONOMIC_AND_SOCIAL_COUNCIL', 'un-ecosoc/1992/1992-1'],
    ['E/RES/1079 (XXXIX)', 'ECONOMIC_AND_SOCIAL_COUNCIL', 'un-ecosoc/unknown/1079-XXXIX'],
    ['A/HRC/RES/50/13', 'HUMAN_RIGHTS_COUNCIL', 'un-hrc/unknown/50-13'],
    [null, 'SECURITY_COUNCIL', 'un-sc/unknown/unknown'],
    [null, null, 'un/unknown/unknown'],
  ] as const)('names a work without a date by the year of its symbol, or says that it is unknown: %s', (symbol, organ, iri) => {
    const undated = { ...irregular, symbol, organ, adoption: { ...irregular.adoption, date: null } };
    expect(documentIri(undated)).toBe(`/akn/un/statement/deliberation/${iri}`);
    expect(toAkn(undated)).toContain('<FRBRdate date="0001-01-01" name="unknown"/>');
    expect(brokenRules(toAkn(undated))).toEqual([]);
  });

  it('has three levels of identification, each with the name of its own', () => {
    const named = [...toAkn(lighthouses.fr).matchAll(/<FRBR(?:this|uri) value="([^"]*)"/g)].map(([, value]) => value?.replace(/^.*61-901/, '…'));
    expect(named).toEqual(['…/!main', '…', '…/fra@/!main', '…/fra@', '…/fra@/!main.xml', '…/fra@.xml']);
  });

  it('marks up days of the calendar alone as dates', () => {
    const [first] = irregular.paragraphs;
    const withDate = (date: string) =>
      toAkn({ ...irregular, paragraphs: [{ ...first!, text: 'A date', opening: null, footnoteCalls: [], mentions: [{ type: 'DATE', start: 2, end: 6, date }] }] });
    expect(withDate('2004-02-29')).toContain('<date eId="recs__rec_1__date_1" date="2004-02-29">date</date>');
    for (const date of ['2003', '2003-02-29', '2003-13-01', '0000-01-01']) expect(withDate(date)).not.toContain('<date');
  });

  it('has headings in sections as crossHeading, and those of the body in a container, which alone the schema allows there', () => {
    const xml = toAkn(irregular);
    expect(xml).toContain('<hcontainer name="crossHeading" eId="crossHeading_1"><heading eId="crossHeading_1__heading">');
    expect(xml).toContain('<crossHeading eId="sec_2__crossHeading_1">');
    expect(xml).toContain('<hcontainer name="crossHeading" eId="sec_2__crossHeading_2"><num>');
  });

  it('writes a note at its first call and refers to it from the others', () => {
    const xml = toAkn(lighthouses.fr);
    expect(xml.match(/<authorialNote /g)).toHaveLength(4);
    expect(xml).toContain('<noteRef eId="para_2__noteRef_1" href="#fn_1" marker="1"/>');
  });

  it('gives any text back, even what XML cannot hold', { timeout: 60_000 }, () => {
    assert(
      property(string({ unit: 'binary' }), string(), (text, note) => {
        const [first] = irregular.paragraphs;
        const [footnote] = irregular.footnotes;
        const document = {
          ...irregular,
          title: text,
          paragraphs: [{ ...first!, text, footnoteCalls: [], opening: null }],
          footnotes: [{ ...footnote!, text: note }],
          frame: [],
          actors: [],
          source: { ...irregular.source, text: text + note },
        };
        expect(fromAkn(toAkn(document))).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '',
    'text',
    '<a',
    '<akomaNtoso/>',
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="x"/></akomaNtoso>',
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><r:document xmlns:r="urn:resolute:document:1">[]</r:document></akomaNtoso>',
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><r:document xmlns:r="urn:resolute:document:1">{</r:document></akomaNtoso>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  ])('is refused with a reason where it is not what was written: %j', (xml) => {
    expect(() => fromAkn(xml)).toThrow(AknError);
  });
});
