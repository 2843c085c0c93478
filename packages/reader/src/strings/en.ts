import { formatDate } from '../text/format-date.ts';
import { capital, years } from './parts-of-strings.ts';
import type { Strings } from './strings.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

export const en: Strings = {
  organs: {
    GENERAL_ASSEMBLY: 'General Assembly',
    SECURITY_COUNCIL: 'Security Council',
    ECONOMIC_AND_SOCIAL_COUNCIL: 'Economic and Social Council',
    HUMAN_RIGHTS_COUNCIL: 'Human Rights Council',
  },
  unitedNations: 'United Nations',
  session: (session) => (/^\d+$/.test(session) ? `${toOrdinal(Number(session))} session` : `session ${session}`),
  adopted: (date, meeting) => [date && `Adopted on ${date}`, meeting && `${toOrdinal(meeting)} plenary meeting`].filter(Boolean).join(', '),
  parts: { PREAMBLE: 'Preamble', OPERATIVE: 'Operative part', ANNEX: 'Annex' },
  outline: 'Outline',
  unofficial: 'Unofficial text, corrected from OCR',
  official: 'Official document',
  uncorrected: 'Uncorrected text',
  viewLabel: 'Right column',
  notes: 'Notes',
  source: 'Source',
  settings: 'Annotations',
  corrections: 'Corrections',
  actors: 'Actors',
  show: 'Show:',
  hide: 'Hide:',
  note: (number) => `Note ${number}`,
  missingNote: (number) => `Note ${number} is missing from the source`,
  notesOf: (label) => `Notes, ${label}`,
  actorsOf: (label) => `Actors, ${label}`,
  more: 'more',
  backTo: (label) => `Back to the call, ${label}`,
  colon: ': ',
  standsFor: (number) => `Ibid. stands for note ${number}`,
  newTab: 'site of the United Nations',
  permalink: (label) => `Permalink, ${label}`,
  copyLink: 'Copy link',
  citeTitle: (label) => `Cite ${label}`,
  citation: 'Citation',
  address: 'Permalink',
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
  correction: 'Correction',
  read: 'Read',
  replaced: 'Corrected',
  rule: 'Rule',
  emended: (original, replacement, rule) =>
    replacement === '' ? `read “${original}”, removed (rule ${rule})` : `read “${original}”, corrected to “${replacement}” (rule ${rule})`,
  removed: '(removed)',
  omissions: { NUMBER: 'number', CALL: 'note call', HYPHEN: 'line-end hyphen', MARK: 'printer’s or extractor’s mark' },
  goesOn: (page) => (page === null ? 'goes on further down' : `goes on on page ${page}`),
  sourceOf: (label) => `Read by OCR, ${label}`,
  roles: { ADDRESSEE: 'addressee', MENTIONED: 'mentioned' },
  actorKinds: {
    ORGANIZATION: 'organization',
    ORGAN: 'organ',
    COMMITTEE: 'committee',
    FUND_OR_PROGRAMME: 'fund or programme',
    SPECIALIZED_AGENCY: 'specialized agency',
    SECRETARIAT: 'secretariat',
    OFFICIAL: 'official',
    TREATY_BODY: 'treaty body',
    CONFERENCE: 'conference',
    TRIBUNAL: 'tribunal',
    STATE: 'State',
    GROUP: 'group',
    OTHER: 'other',
  },
  chosen: (name) => `Where ${name} is named`,
  clearActor: 'Stop following this actor',
  noText: 'No paragraph was recognized in this text.',
  mandatesOf: (label) => `Due, ${label}`,
  referencesOf: (label) => `References, ${label}`,
  due: { REPORT: 'report', MEETING: 'meeting', AGENDA_ITEM: 'agenda item', OBSERVANCE: 'observance', REVIEW: 'review', OTHER: 'other' },
  deadline: ({ session, from, to, date }) =>
    [session && (/^\d+$/.test(session) ? `${toOrdinal(Number(session))} session` : `session ${session}`), session ? years(from, to, ' (', ')') : date ? `by ${formatDate(date, 'en')}` : years(from, to, 'in ', '')]
      .filter(Boolean)
      .join('') || null,
  languageName: (language) => capital(languageNames.of(language) ?? language),
  alongside: (what) => `${what} alongside`,
  beside: 'Alongside',
  besideOf: (label) => `Alongside, ${label}`,
  notBeside: 'Not in the text alongside',
  openBeside: 'Read this text by itself',
  changes: { NEW: 'new', KEPT: 'kept', CHANGED: 'changed', DROPPED: 'dropped' },
  changed: (change, count) => `${count} ${{ NEW: 'new', KEPT: 'kept', CHANGED: 'changed', DROPPED: 'dropped' }[change]}`,
  concordance: { C1: 'Passage', C2: 'Number', C3: 'Reference', C4: 'Date', C5: 'Session', C6: 'Note call', C7: 'Adoption' },
  differ: (what, here, other) =>
    here && other ? `${what}: “${here}” here, “${other}” alongside` : here ? `${what}: “${here}” here only` : `${what}: “${other}” alongside only`,
  series: 'Earlier resolutions on the subject',
  compare: 'compare',
};

function toOrdinal(number: number): string {
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${number}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;
}
