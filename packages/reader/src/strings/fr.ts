import { formatDate } from '../text/format-date.ts';
import { capital, years } from './parts-of-strings.ts';
import type { Strings } from './strings.ts';

const languageNames = new Intl.DisplayNames('fr', { type: 'language' });

export const fr: Strings = {
  organs: {
    GENERAL_ASSEMBLY: 'Assemblée générale',
    SECURITY_COUNCIL: 'Conseil de sécurité',
    ECONOMIC_AND_SOCIAL_COUNCIL: 'Conseil économique et social',
    HUMAN_RIGHTS_COUNCIL: 'Conseil des droits de l’homme',
  },
  unitedNations: 'Nations Unies',
  session: (session) => (/^\d+$/.test(session) ? `${session}${session === '1' ? 're' : 'e'} session` : `session ${session}`),
  adopted: (date, meeting) =>
    [date && `Adoptée le ${date}`, meeting && `${meeting}${meeting === 1 ? 're' : 'e'} séance plénière`].filter(Boolean).join(', '),
  parts: { PREAMBLE: 'Préambule', OPERATIVE: 'Dispositif', ANNEX: 'Annexe' },
  outline: 'Plan',
  unofficial: 'Texte non officiel, corrigé à partir de l’OCR',
  official: 'Document officiel',
  uncorrected: 'Texte non corrigé',
  viewLabel: 'Colonne de droite',
  notes: 'Notes',
  source: 'Source',
  settings: 'Annotations',
  corrections: 'Corrections',
  actors: 'Acteurs',
  show: 'Montrer\u00a0:',
  hide: 'Masquer\u00a0:',
  note: (number) => `Note ${number}`,
  missingNote: (number) => `La note ${number} manque dans la source`,
  notesOf: (label) => `Notes, ${label}`,
  actorsOf: (label) => `Acteurs, ${label}`,
  more: 'suite',
  backTo: (label) => `Retour à l’appel, ${label}`,
  colon: '\u202f: ',
  standsFor: (number) => `Ibid. renvoie à la note ${number}`,
  newTab: 'site des Nations Unies',
  permalink: (label) => `Lien permanent, ${label}`,
  copyLink: 'Copier le lien',
  citeTitle: (label) => `Citer ${label}`,
  citation: 'Référence',
  address: 'Lien permanent',
  copy: 'Copier',
  copied: 'Copié',
  close: 'Fermer',
  correction: 'Correction',
  read: 'Lu',
  replaced: 'Rétabli',
  rule: 'Règle',
  emended: (original, replacement, rule) =>
    replacement === '' ? `lu «\u202f${original}\u202f», supprimé (règle ${rule})` : `lu «\u202f${original}\u202f», rétabli «\u202f${replacement}\u202f» (règle ${rule})`,
  removed: '(supprimé)',
  omissions: { NUMBER: 'numéro', CALL: 'appel de note', HYPHEN: 'trait de coupure', MARK: 'marque d’impression ou d’extraction' },
  goesOn: (page) => (page === null ? 'suite plus loin' : `suite page ${page}`),
  sourceOf: (label) => `Lu par l’OCR, ${label}`,
  roles: { ADDRESSEE: 'destinataire', MENTIONED: 'cité' },
  actorKinds: {
    ORGANIZATION: 'organisation',
    ORGAN: 'organe',
    COMMITTEE: 'commission ou comité',
    FUND_OR_PROGRAMME: 'fonds ou programme',
    SPECIALIZED_AGENCY: 'institution spécialisée',
    SECRETARIAT: 'secrétariat',
    OFFICIAL: 'haut fonctionnaire',
    TREATY_BODY: 'organe de traité',
    CONFERENCE: 'conférence',
    TRIBUNAL: 'juridiction',
    STATE: 'État',
    GROUP: 'groupe',
    OTHER: 'autre',
  },
  chosen: (name) => `Où ${name} est nommé`,
  clearActor: 'Ne plus suivre cet acteur',
  noText: 'Aucun paragraphe n’a été reconnu dans ce texte.',
  mandatesOf: (label) => `Échéances, ${label}`,
  referencesOf: (label) => `Renvois, ${label}`,
  due: { REPORT: 'rapport', MEETING: 'réunion', AGENDA_ITEM: 'question à l’ordre du jour', OBSERVANCE: 'célébration', REVIEW: 'examen', OTHER: 'autre' },
  deadline: ({ session, from, to, date }) =>
    [session && (/^\d+$/.test(session) ? `${session}${session === '1' ? 're' : 'e'} session` : `session ${session}`), session ? years(from, to, ' (', ')') : date ? `le ${formatDate(date, 'fr')} au plus tard` : years(from, to, 'en ', '')]
      .filter(Boolean)
      .join('') || null,
  languageName: (language) => capital(languageNames.of(language) ?? language),
  alongside: (what) => `${what} en regard`,
  beside: 'En regard',
  besideOf: (label) => `En regard, ${label}`,
  notBeside: 'Absent du texte en regard',
  openBeside: 'Lire ce texte seul',
  changes: { NEW: 'nouveau', KEPT: 'conservé', CHANGED: 'modifié', DROPPED: 'abandonné' },
  changed: (change, count) =>
    `${count} ${{ NEW: count > 1 ? 'nouveaux' : 'nouveau', KEPT: count > 1 ? 'conservés' : 'conservé', CHANGED: count > 1 ? 'modifiés' : 'modifié', DROPPED: count > 1 ? 'abandonnés' : 'abandonné' }[change]}`,
  concordance: { C1: 'Passage', C2: 'Nombre', C3: 'Renvoi', C4: 'Date', C5: 'Session', C6: 'Appel de note', C7: 'Adoption' },
  differ: (what, here, other) =>
    here && other
      ? `${what}\u202f: «\u202f${here}\u202f» ici, «\u202f${other}\u202f» en regard`
      : here
        ? `${what}\u202f: «\u202f${here}\u202f» ici seulement`
        : `${what}\u202f: «\u202f${other}\u202f» en regard seulement`,
  series: 'Résolutions antérieures sur le sujet',
  compare: 'comparer',
};
