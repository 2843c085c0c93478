/**
 * The rules of the Akoma Ntoso 3.0 schema (OASIS LegalDocML Core 1.0, part 2) for the elements that this package writes:
 * which children an element has and in which order, and which attributes it must have. A name with `?` may be absent, with `*`
 * repeat; names in one string with `|` may stand in any order. Inline content is text and inline elements.
 */
export interface Rule {
  readonly children: readonly string[] | 'inline' | 'empty' | 'foreign';
  readonly required?: readonly string[];
}

const core = ['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor*'];
const hierarchy = ['num?', 'heading?', 'content?', 'intro?', 'paragraph|point|hcontainer|section*'];
const body = ['paragraph|point|hcontainer|section|p*'];
const reference = { children: 'empty', required: ['eId', 'href', 'showAs'] } as const;
const named = { children: 'inline', required: ['eId', 'refersTo'] } as const;
const structure = ['meta', 'preface?', 'preamble?', 'mainBody', 'conclusions?', 'attachments?'];

export const schemaRules: Readonly<Record<string, Rule>> = {
  akomaNtoso: { children: ['statement'] },
  statement: { children: structure, required: ['name'] },
  doc: { children: structure, required: ['name'] },
  meta: { children: ['identification', 'references?', 'notes?', 'proprietary?'] },
  identification: { children: ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'], required: ['source'] },
  FRBRWork: { children: [...core, 'FRBRcountry', 'FRBRnumber?'] },
  FRBRExpression: { children: [...core, 'FRBRlanguage'] },
  FRBRManifestation: { children: [...core, 'FRBRformat?'] },
  FRBRthis: { children: 'empty', required: ['value'] },
  FRBRuri: { children: 'empty', required: ['value'] },
  FRBRdate: { children: 'empty', required: ['date', 'name'] },
  FRBRauthor: { children: 'empty', required: ['href'] },
  FRBRcountry: { children: 'empty', required: ['value'] },
  FRBRnumber: { children: 'empty', required: ['value'] },
  FRBRlanguage: { children: 'empty', required: ['language'] },
  FRBRformat: { children: 'empty', required: ['value'] },
  references: { children: ['TLCOrganization|TLCRole|TLCEvent|TLCConcept*'], required: ['source'] },
  TLCOrganization: reference,
  TLCRole: reference,
  TLCEvent: reference,
  TLCConcept: reference,
  notes: { children: ['note', 'note*'], required: ['source'] },
  note: { children: ['p', 'p*'], required: ['eId'] },
  proprietary: { children: 'foreign', required: ['source'] },
  preface: { children: ['p', 'p*'] },
  preamble: { children: ['formula?', 'recitals?'] },
  formula: { children: ['p', 'p*'], required: ['name', 'eId'] },
  recitals: { children: ['recital', 'recital*'], required: ['eId'] },
  recital: { children: ['num?', 'p', 'blockList?'], required: ['eId'] },
  blockList: { children: ['item', 'item*'], required: ['eId'] },
  item: { children: ['num?', 'p', 'blockList?'], required: ['eId'] },
  mainBody: { children: body },
  section: { children: hierarchy, required: ['eId'] },
  paragraph: { children: hierarchy, required: ['eId'] },
  point: { children: hierarchy, required: ['eId'] },
  hcontainer: { children: hierarchy, required: ['eId', 'name'] },
  content: { children: ['p', 'p*'] },
  intro: { children: ['p', 'p*'] },
  conclusions: { children: ['p', 'p*'] },
  attachments: { children: ['attachment', 'attachment*'] },
  attachment: { children: ['heading?', 'doc'] },
  num: { children: 'inline' },
  heading: { children: 'inline' },
  p: { children: 'inline' },
  docNumber: { children: 'inline' },
  docTitle: { children: 'inline' },
  authorialNote: { children: ['p', 'p*'], required: ['eId'] },
  noteRef: { children: 'empty', required: ['href'] },
  marker: { children: 'empty', required: ['name'] },
  ref: { children: 'inline', required: ['href'] },
  date: { children: 'inline', required: ['date'] },
  organization: named,
  role: named,
  event: named,
  concept: named,
};

export const inlineElements: ReadonlySet<string> = new Set([
  'docNumber',
  'docTitle',
  'authorialNote',
  'noteRef',
  'marker',
  'ref',
  'date',
  'organization',
  'role',
  'event',
  'concept',
]);
