/**
 * What the schema of Akoma Ntoso 3.0 (OASIS LegalDocML, Akoma Ntoso Version 1.0, part 2: specifications) says of the elements
 * that this package writes.
 */
export interface Rule {
  /** The child elements, as a regular expression over their names, with a blank between one and the next; empty for none. */
  readonly children: string;
  /** Whether text may stand between the children. */
  readonly mixed?: true;
  /** What may stand inside is of another namespace. */
  readonly foreign?: true;
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
}

const identity = ['eId', 'wId', 'GUID'];
/** Of all elements of the content. */
const core = [...identity, 'class', 'style', 'title', 'period', 'status', 'refersTo', 'alternativeTo'];
const ofNotes = ['marker', 'placement', 'placementBase'];
const ofValues = [...identity, 'refersTo', 'showAs', 'shortForm'];

const hierarchical = 'section|paragraph|point|hcontainer|list|article|level|subparagraph';
const blocks = 'blockList|table|ul|ol|p|block|foreign';
const inlines =
  'ref|docNumber|docTitle|docDate|date|organization|role|event|concept|location|person|b|i|u|sub|sup|span|inline|noteRef|marker|br|authorialNote';
const heads = '(num|heading|subheading)*';

const hierarchy = { children: `${heads} (intro? (${hierarchical}|crossHeading)* wrapUp?|content)`, optional: core };
const words = { children: `(${inlines})*`, mixed: true, optional: core } as const;
const named = { ...words, required: ['refersTo'] };
const texts = { children: `(${blocks})*`, optional: core };
const item = { children: `${heads} (${blocks})+`, optional: core };
const document = {
  children: 'meta coverPage? preface? preamble? mainBody conclusions? attachments? components?',
  required: ['name'],
  optional: ['contains'],
};
const subFlow = { children: `(${blocks}|${hierarchical}|container|div|content|recital|recitals|formula|intro|wrapUp|heading|num)+`, optional: [...core, ...ofNotes] };
const identified = 'FRBRthis FRBRuri+ FRBRalias* FRBRdate+ FRBRauthor+ componentInfo? preservation?';
const value = { children: '', required: ['value'], optional: ofValues };
const reference = { children: '', required: ['href', 'showAs'], optional: [...identity, 'shortForm'] };

export const schemaRules: Readonly<Record<string, Rule>> = {
  akomaNtoso: { children: '(statement|doc) components?' },
  statement: document,
  doc: document,
  meta: {
    children:
      'identification publication? classification* lifecycle* workflow* analysis* temporalData* references* notes* proprietary* presentation*',
  },
  identification: { children: 'FRBRWork FRBRExpression FRBRManifestation FRBRItem?', required: ['source'] },
  FRBRWork: { children: `${identified} FRBRcountry FRBRsubtype? FRBRnumber* FRBRname* FRBRprescriptive? FRBRauthoritative?` },
  FRBRExpression: {
    children: `${identified} FRBRversionNumber? FRBRauthoritative? FRBRmasterExpression? FRBRlanguage+ FRBRtranslation*`,
  },
  FRBRManifestation: { children: `${identified} FRBRportion? FRBRformat?` },
  FRBRthis: value,
  FRBRuri: value,
  FRBRcountry: value,
  FRBRsubtype: value,
  FRBRnumber: value,
  FRBRformat: value,
  FRBRdate: { children: '', required: ['date', 'name'], optional: identity },
  FRBRauthor: { children: '', required: ['href'], optional: [...identity, 'as'] },
  FRBRlanguage: { children: '', required: ['language'], optional: identity },
  references: { children: '(TLCPerson|TLCOrganization|TLCConcept|TLCObject|TLCEvent|TLCLocation|TLCRole|TLCTerm)+', required: ['source'] },
  TLCOrganization: reference,
  TLCRole: reference,
  TLCEvent: reference,
  TLCConcept: reference,
  notes: { children: 'note+', required: ['source'] },
  note: subFlow,
  proprietary: { children: '', foreign: true, required: ['source'], optional: [...identity, 'href'] },
  preface: { children: `(${blocks}|longTitle|formula|container)+`, optional: core },
  preamble: { children: `(${blocks}|recitals|citations|formula|container)+`, optional: core },
  formula: { ...texts, required: ['name'] },
  recitals: { children: `${heads} intro? recital+ wrapUp?`, optional: core },
  recital: item,
  blockList: { children: 'listIntroduction? item+ listWrapUp?', optional: core },
  item,
  mainBody: { children: `(${hierarchical}|${blocks}|container|div)+`, optional: core },
  section: hierarchy,
  paragraph: hierarchy,
  point: hierarchy,
  hcontainer: { ...hierarchy, required: ['name'] },
  content: texts,
  intro: texts,
  conclusions: { children: `(${blocks}|longTitle|formula|container)+`, optional: core },
  attachments: { children: 'attachment+' },
  attachment: { children: `${heads} (statement|doc)`, optional: core },
  num: words,
  heading: words,
  crossHeading: words,
  p: words,
  docNumber: words,
  docTitle: words,
  organization: named,
  role: named,
  event: named,
  concept: named,
  ref: { ...words, required: ['href'] },
  date: { ...words, required: ['date'] },
  authorialNote: subFlow,
  noteRef: { children: '', required: ['href'], optional: [...core, ...ofNotes] },
  marker: { children: '', required: ['name'], optional: core },
};

const uri = /^[^\s<>"{}|\\^`]+$/;
const identifier = /^\S+$/;

/** The forms of attributes, by their names. */
export const attributeForms: Readonly<Record<string, RegExp>> = {
  eId: identifier,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  // The schema takes any text; codes of three letters are what the standard says of it.
  language: /^[a-z]{3}$/,
  contains: /^(?:originalVersion|singleVersion|multipleVersions)$/,
  placement: /^(?:side|left|right|bottom|inline)$/,
  href: uri,
  source: uri,
  as: uri,
  refersTo: uri,
};

/** What the standard wants an eId of: the schema has it as optional, and says in words that those who follow the Naming Convention give it. */
export const withEId: ReadonlySet<string> = new Set(
  `TLCOrganization TLCRole TLCEvent TLCConcept note formula recitals recital blockList item section paragraph point hcontainer
  content intro attachment heading crossHeading organization role event concept ref authorialNote marker`.split(/\s+/),
);
