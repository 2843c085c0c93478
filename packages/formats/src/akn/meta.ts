import type { Actor, Resolution } from '@resolute/schema';
import { isDay } from './day.ts';
import { documentIri, languageCodes, source } from './names.ts';
import { standOffOf } from './stand-off.ts';
import { element, emptyElement, escapeXml } from './xml.ts';

/** No day is known: Akoma Ntoso wants one. */
const noDate = '0001-01-01';

/** The metadata of the document: what it is, who is named in it, notes that nothing calls, and what the body cannot say. */
export function toMeta(resolution: Resolution): string {
  return element(
    'meta',
    {},
    toIdentification(resolution, 'main'),
    toReferences(resolution),
    toLooseNotes(resolution),
    standOffOf(resolution),
  );
}

/** Work, expression and manifestation of the document or of one of its components (`annex_1`). */
export function toIdentification({ symbol, language, adoption, ...resolution }: Resolution, component: string): string {
  const work = documentIri({ symbol, language, adoption, ...resolution });
  const known = adoption.date !== null && isDay(adoption.date);
  const date = emptyElement('FRBRdate', { date: known ? adoption.date : noDate, name: known ? 'adoption' : 'unknown' });
  const core = (iri: string, author: string, ending = '') => [
    emptyElement('FRBRthis', { value: `${iri}/!${component}${ending}` }),
    emptyElement('FRBRuri', { value: `${iri}${ending}` }),
    date,
    emptyElement('FRBRauthor', { href: author, as: '#author' }),
  ];
  const expression = `${work}/${languageCodes[language]}@`;
  return element(
    'identification',
    { source },
    element(
      'FRBRWork',
      {},
      ...core(work, '#un'),
      emptyElement('FRBRcountry', { value: 'un' }),
      emptyElement('FRBRsubtype', { value: 'deliberation' }),
      ...(symbol === null ? [] : [emptyElement('FRBRnumber', { value: symbol })]),
    ),
    element('FRBRExpression', {}, ...core(expression, '#un'), emptyElement('FRBRlanguage', { language: languageCodes[language] })),
    element('FRBRManifestation', {}, ...core(expression, source, '.xml'), emptyElement('FRBRformat', { value: 'application/akn+xml' })),
  );
}

/** The elements of the ontology that actors are, and the inline elements that name them. */
export const actorElements: Readonly<Partial<Record<Actor['kind'], readonly [reference: string, inline: string]>>> = {
  OFFICIAL: ['TLCRole', 'role'],
  CONFERENCE: ['TLCEvent', 'event'],
  GROUP: ['TLCConcept', 'concept'],
};

function toReferences({ actors, language }: Resolution): string {
  return element(
    'references',
    { source },
    toReference('TLCOrganization', 'un', 'United Nations'),
    toReference('TLCOrganization', 'resolute', 'Resolute'),
    toReference('TLCRole', 'author', 'Author'),
    ...actors.map(({ id, kind, names }) =>
      toReference(actorElements[kind]?.[0] ?? 'TLCOrganization', `actor-${id}`, names[language] ?? Object.values(names)[0] ?? id),
    ),
  );
}

function toReference(name: string, eId: string, showAs: string): string {
  return emptyElement(name, { eId, href: `/akn/ontology/${name.replace('TLC', '').toLowerCase()}/un/${eId.replace(/^actor-/, '')}`, showAs });
}

/** Notes that a paragraph calls stand at their first call; these stand here. */
function toLooseNotes({ footnotes, paragraphs }: Resolution): string {
  const called = new Set(paragraphs.flatMap(({ footnoteCalls }) => footnoteCalls.map(({ footnote }) => footnote)));
  const loose = footnotes.filter(({ id }) => !called.has(id));
  if (loose.length === 0) return '';
  return element(
    'notes',
    { source },
    ...loose.map(({ id, number, text }) => element('note', { eId: noteEId(id), marker: number }, element('p', {}, escapeXml(text)))),
  );
}

/** `fn-7` -> `fn_7` */
export function noteEId(id: string): string {
  return id.replaceAll('-', '_');
}
