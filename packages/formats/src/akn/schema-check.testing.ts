import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { aknNamespace } from './names.ts';
import { attributeForms, schemaRules, withEId } from './schema-rules.testing.ts';

/** Where an Akoma Ntoso document breaks the rules of the schema: one line for each place. */
export function brokenRules(xml: string): string[] {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'application/xml').documentElement;
  if (root?.nodeName !== 'akomaNtoso' || root.namespaceURI !== aknNamespace) return ['The root is not akomaNtoso.'];
  const elements = [...root.getElementsByTagNameNS(aknNamespace, '*')];
  return [root, ...elements].flatMap((element) => [...brokenContent(element), ...brokenAttributes(element)]).concat(brokenReferences(elements));
}

function brokenContent(element: Element): string[] {
  const { nodeName: name } = element;
  const rule = schemaRules[name];
  if (!rule) return [`${name}: no such element`];
  const nodes = [...element.childNodes];
  const children = nodes.filter((node) => node.nodeType === node.ELEMENT_NODE);
  const hasText = nodes.some((node) => node.nodeType === node.TEXT_NODE && node.nodeValue?.trim());
  if (rule.foreign) return children.some(({ namespaceURI }) => namespaceURI === aknNamespace) ? [`${name}: has an element of Akoma Ntoso`] : [];
  const order = children.map(({ nodeName }) => `${nodeName},`).join('');
  return [
    ...(patternOf(rule.children).test(order) ? [] : [`${name}: has ${order || 'nothing'}`]),
    ...(hasText && !rule.mixed ? [`${name}: has text`] : []),
  ];
}

/** `num? (content|p)+` -> `^(?:num,)?(?:(?:content,)|(?:p,))+$` */
function patternOf(children: string): RegExp {
  return new RegExp(`^(?:${children.replace(/\w+/g, '(?:$&,)').replaceAll(' ', '')})$`);
}

function brokenAttributes(element: Element): string[] {
  const { nodeName: name } = element;
  const { required = [], optional = [] } = schemaRules[name] ?? {};
  const given = [...element.attributes].filter((attribute) => attribute.nodeName !== 'xmlns');
  const wanted = withEId.has(name) ? [...required, 'eId'] : required;
  return [
    ...wanted.filter((attribute) => !element.hasAttribute(attribute)).map((attribute) => `${name}: has no ${attribute}`),
    ...given.filter((attribute) => ![...required, ...optional].includes(attribute.name)).map((attribute) => `${name}: may not have ${attribute.name}`),
    ...given
      .filter((attribute) => attributeForms[attribute.name]?.test(attribute.value) === false)
      .map((attribute) => `${name}: ${attribute.name} is "${attribute.value}"`),
  ];
}

/** An eId is given once, and what refers to one finds it. */
function brokenReferences(elements: readonly Element[]): string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const element of elements) {
    const eId = element.getAttribute('eId');
    if (eId === null) continue;
    if (seen.has(eId)) twice.push(`eId: ${eId} is given twice`);
    seen.add(eId);
  }
  const lost = elements
    .flatMap((element) => ['href', 'refersTo', 'as', 'source'].map((name) => element.getAttribute(name) ?? ''))
    .filter((reference) => reference.startsWith('#') && !seen.has(reference.slice(1)));
  return [...twice, ...lost.map((reference) => `${reference}: there is no such eId`)];
}
