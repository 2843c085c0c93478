import type { Citation, Footnote, FootnoteKind } from '@resolute/schema';
import { pinpointAfter } from './pinpoint.ts';
import { toCitation, type Reference } from './reference.ts';

/** What a note's words are, before its *Ibid.* is followed. */
export interface ReadNote {
  readonly kind: FootnoteKind;
  readonly citations: readonly Citation[];
}

const opener = /^(?:(?:Voir|Cf\.|See)(?: (?:aussi|également|notamment|par exemple|also|e\.g\.,?))?,? )?(?:(?:la|le|les|the|l’) ?)?/iu;
const officialRecords = /^(?:Documents officiels|Official Records|Procès-verbaux officiels|Ibid\.?, .{0,60}(?:Supplément n|Supplement (?:No|for)))/iu;
const treatySeries = /(?:Recueil des Traités|Treaty Series)(?![\p{L}])/iu;
const report = /^(?:Rapport d(?:u|e la|e l’|es) |Report of (?:the )?|Actes d(?:e la|u) |Proceedings of )/iu;
const publication = /\((?:publication des Nations Unies|United Nations publication)[^)]{0,160}\)/iu;
const resolution = /^(?:\p{L}+ ){0,5}(?:résolutions?|resolutions?|décisions?|decisions?) /iu;
const document = /^(?:(?:les )?documents? )?[A-Z]{1,8}\d{0,3}\//u;

function kindOf(body: string): FootnoteKind {
  if (officialRecords.test(body)) return 'OFFICIAL_RECORDS';
  if (treatySeries.test(body.slice(0, 120))) return 'TREATY_SERIES';
  if (report.test(body) || publication.test(body)) return 'CONFERENCE_REPORT';
  if (resolution.test(body)) return 'RESOLUTION';
  return document.test(body) ? 'DOCUMENT' : 'OTHER';
}

/** The report by its title, its place in it, and its symbol where it has one besides its sales number. */
function readReport(text: string, start: number, references: readonly Reference[]): Citation {
  const bracket = publication.exec(text.slice(start));
  const title = bracket === null ? (/^[^;]{0,240}?(?=, (?:chap|annex|par|sect|vol|résol|resol)|\.?$|;)/iu.exec(text.slice(start))?.[0] ?? text.slice(start)) : text.slice(start, start + bracket.index);
  const end = start + (bracket === null ? title.length : bracket.index + bracket[0].length);
  const symbol = references.find((reference) => reference.start >= start && reference.start < end);
  return { target: symbol?.target ?? null, pinpoint: pinpointAfter(text, end)?.pinpoint ?? null, date: null, title: title.replace(/[\s,]+$/, '') };
}

/** "Nations Unies, Recueil des Traités, vol. 1577, no 27531." */
function readTreatySeries(text: string, start: number): Citation[] {
  const found = treatySeries.exec(text.slice(start));
  if (found === null) return [];
  const end = start + found.index + found[0].length;
  return [{ target: null, pinpoint: pinpointAfter(text, end)?.pinpoint ?? null, date: null, title: text.slice(start, end) }];
}

/** Official records without a symbol in brackets have their own words as title. */
function readOfficialRecords(text: string, start: number, references: readonly Reference[]): Citation[] {
  const withSymbol = references.filter(({ target, title }) => target !== null && title === null);
  if (withSymbol.length > 0) return withSymbol.map(toCitation);
  return [{ target: null, pinpoint: null, date: null, title: text.slice(start).replace(/[\s.;]+$/, '') }];
}

/** "… la Déclaration de Bangkok (voir A/C.2/54/2, annexe)": the name and the symbol are one source, and the symbol says where. */
function isSaidAgain({ name, target }: Reference, references: readonly Reference[]): boolean {
  return name !== null && target !== null && references.some((other) => other.name === null && other.target === target);
}

/** What a note cites, from its words and the references found in them. */
export function readNote({ text }: Pick<Footnote, 'text'>, references: readonly Reference[]): ReadNote {
  const start = opener.exec(text)?.[0].length ?? 0;
  const kind = kindOf(text.slice(start));
  if (kind === 'CONFERENCE_REPORT') return { kind, citations: [readReport(text, start, references)] };
  if (kind === 'TREATY_SERIES') return { kind, citations: readTreatySeries(text, start) };
  if (kind === 'OFFICIAL_RECORDS') return { kind, citations: readOfficialRecords(text, start, references) };
  return { kind, citations: references.filter((reference) => !isSaidAgain(reference, references)).map(toCitation) };
}

const ibid = /^(?:Voir |See )?(?:Ibid|Ibidem)\b\.?/iu;

/** What an *Ibid.* says itself. */
export interface Ibid {
  readonly pinpoint: string | null;
  /** Words that are no pinpoint: they name another item of the same series ("Thirty-third Year, 2071st meeting"). */
  readonly item: string | null;
}

/** Null where the note is no *Ibid.* */
export function readIbid(text: string): Ibid | null {
  const found = ibid.exec(text);
  if (found === null) return null;
  const pinpoint = pinpointAfter(text, found[0].length)?.pinpoint ?? null;
  const rest = text.slice(found[0].length).replace(/^[\s,]+|[\s.;]+$/g, '');
  return { pinpoint, item: pinpoint === null && rest !== '' ? rest : null };
}
