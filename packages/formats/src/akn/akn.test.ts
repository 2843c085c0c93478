import type { Resolution } from '@resolute/schema';
import { lighthouses } from '@resolute/schema/fixtures';
import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irregular, letter } from '../example.testing.ts';
import { AknError } from './error.ts';
import { fromAkn } from './from-akn.ts';
import { workIri } from './names.ts';
import { inlineElements, schemaRules } from './schema-rules.testing.ts';
import { toAkn } from './to-akn.ts';

const documents: [string, Resolution][] = [
  ['French', lighthouses.fr],
  ['English', lighthouses.en],
  ['irregular', irregular],
  ['wordless', letter],
];

function elementsOf(xml: string): Element[] {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'application/xml');
  return [...document.getElementsByTagName('*')].filter(({ namespaceURI }) => namespaceURI?.endsWith('akn/3.0'));
}

function childrenOf(element: Element): string[] {
  return [...element.childNodes].filter((node) => node.nodeType === node.ELEMENT_NODE).map(({ nodeName }) => nodeName);
}

/** The order of children, as a regular expression over their names. */
function toPattern(children: readonly string[]): RegExp {
  const parts = children.map((child) => {
    const [, names, mark] = /^(.*?)([?*]?)$/.exec(child)!;
    return `(?:(?:${names}) )${mark}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

describe.each(documents)('the %s document in Akoma Ntoso', (_, document) => {
  const xml = toAkn(document);
  const elements = elementsOf(xml);

  it('reads back into the same document', () => {
    expect(fromAkn(xml)).toEqual(document);
  });

  it('holds to the order of elements and the required attributes of the schema', () => {
    for (const element of elements) {
      const rule = schemaRules[element.nodeName];
      expect(rule, element.nodeName).toBeDefined();
      for (const attribute of rule?.required ?? []) expect(element.getAttribute(attribute), `${element.nodeName} ${attribute}`).toBeTruthy();
      const children = childrenOf(element);
      if (rule?.children === 'empty') expect(element.childNodes, element.nodeName).toHaveLength(0);
      else if (rule?.children === 'inline') expect(children.filter((name) => !inlineElements.has(name))).toEqual([]);
      else if (rule && rule.children !== 'foreign') {
        expect(children.map((name) => `${name} `).join(''), element.nodeName).toMatch(toPattern(rule.children));
        expect([...element.childNodes].filter((node) => node.nodeType === node.TEXT_NODE && node.nodeValue?.trim())).toEqual([]);
      }
    }
  });

  it('gives each eId once and refers to what there is', () => {
    const eIds = elements.map((element) => element.getAttribute('eId')).filter((eId) => eId !== null);
    expect(new Set(eIds).size).toBe(eIds.length);
    expect(eIds.filter((eId) => /\s/.test(eId))).toEqual([]);
    const references = elements
      .flatMap((element) => ['href', 'refersTo', 'as'].map((name) => element.getAttribute(name)))
      .filter((value) => value?.startsWith('#'))
      .map((value) => value?.slice(1));
    expect(references.filter((reference) => !eIds.some((eId) => eId === reference))).toEqual([]);
  });

  it('gives every paragraph and note the eId of the model', () => {
    const eIds = elements.map((element) => element.getAttribute('eId'));
    const wanted = document.paragraphs.map(({ eId }) => eId);
    expect(eIds).toEqual(expect.arrayContaining([...wanted, ...document.footnotes.map(({ number }) => `fn_${number}`)]));
  });
});

describe('Akoma Ntoso', () => {
  it('names the work as the United Nations does', () => {
    expect(toAkn(lighthouses.fr)).toContain('<FRBRuri value="/akn/un/statement/deliberation/un-ga/2006-12-20/61-901/fra@"/>');
    expect(workIri('A/RES/58/208', '2003-12-23')).toBe('/akn/un/statement/deliberation/un-ga/2003-12-23/58-208');
    expect(workIri('S/RES/1325 (2000)', '2000-10-31')).toBe('/akn/un/statement/deliberation/un-sc/2000-10-31/1325-2000');
    expect(workIri('A/RES/217 A (III)', '1948-12-10')).toBe('/akn/un/statement/deliberation/un-ga/1948-12-10/217-A-III');
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
