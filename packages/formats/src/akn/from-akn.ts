import type { Resolution } from '@resolute/schema';
import { parseResolution } from '@resolute/schema/validation';
import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';
import { AknError } from './error.ts';
import { noteEId } from './meta.ts';
import { aknNamespace, resoluteNamespace } from './names.ts';

/** Where a paragraph's own words stand: not in its number, and not in what is below it. */
const wordsOf = new Set(['p', 'content', 'intro', 'heading']);

/** Not part of the words they stand in. */
const apart = new Set(['authorialNote', 'noteRef', 'marker']);

/**
 * Reads what `toAkn` wrote: the texts of paragraphs and notes from the body, by their eIds, everything else from
 * `proprietary`. Throws an {@link AknError} where the text is no such document, a ResolutionError where its data is wrong.
 */
export function fromAkn(xml: string): Resolution {
  const root = readXml(xml);
  const data = readStandOff(root);
  const elements = new Map<string, Element>();
  for (const element of root.getElementsByTagNameNS(aknNamespace, '*')) {
    const eId = element.getAttribute('eId');
    if (eId !== null) elements.set(eId, element);
  }
  const textAt = (eId: string) => {
    const element = elements.get(eId);
    if (!element) throw new AknError(`There is no element with the eId "${eId}".`);
    if (element.localName === 'crossHeading') return wordsIn(element);
    return [...element.childNodes].filter((child) => wordsOf.has(child.localName ?? '')).map(wordsIn).join('');
  };
  return parseResolution({
    ...data,
    paragraphs: listOf(data, 'paragraphs').map((piece) => ({ text: textAt(textOf(piece, 'eId')), ...piece })),
    footnotes: listOf(data, 'footnotes').map((piece) => ({ text: textAt(noteEId(textOf(piece, 'id'))), ...piece })),
  });
}

function wordsIn(node: Node): string {
  if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) return node.nodeValue ?? '';
  return apart.has(node.localName ?? '') ? '' : [...node.childNodes].map(wordsIn).join('');
}

function readXml(xml: string): Element {
  try {
    const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'application/xml').documentElement;
    if (root?.localName === 'akomaNtoso' && root.namespaceURI === aknNamespace) return root;
  } catch (error) {
    throw new AknError(`This is no XML: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new AknError('This is no Akoma Ntoso 3.0: its root is not akomaNtoso in the namespace of version 3.0.');
}

type Data = Readonly<Record<string, unknown>>;

function readStandOff(root: Element): Data {
  const element = root.getElementsByTagNameNS(resoluteNamespace, 'document')[0];
  if (!element) throw new AknError('This Akoma Ntoso was written elsewhere: it has no resolute:document in its metadata.');
  try {
    const data: unknown = JSON.parse(element.textContent ?? '');
    if (isData(data)) return data;
  } catch (error) {
    throw new AknError(`The resolute:document in the metadata is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new AknError('The resolute:document in the metadata is no object.');
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(data: Data, key: string): Data[] {
  const list = data[key];
  if (Array.isArray(list) && list.every(isData)) return list;
  throw new AknError(`The resolute:document in the metadata has no list of ${key}.`);
}

function textOf(data: Data, key: string): string {
  const text = data[key];
  if (typeof text === 'string') return text;
  throw new AknError(`A piece of the resolute:document has no ${key}.`);
}
