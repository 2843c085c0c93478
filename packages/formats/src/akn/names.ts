import { formatSymbol, type Language, type Organ, parseSymbol, type Resolution } from '@resolute/schema';

/** The namespace of Akoma Ntoso 3.0 (OASIS LegalDocML). */
export const aknNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The namespace of what Akoma Ntoso cannot say, inside `proprietary`. */
export const resoluteNamespace = 'urn:resolute:document:1';

/** Who made the markup, as a reference inside the document. */
export const source = '#resolute';

const bodies: Readonly<Record<Organ, string>> = {
  GENERAL_ASSEMBLY: 'un-ga',
  SECURITY_COUNCIL: 'un-sc',
  ECONOMIC_AND_SOCIAL_COUNCIL: 'un-ecosoc',
  HUMAN_RIGHTS_COUNCIL: 'un-hrc',
};

/** ISO 639-2, as the Naming Convention wants it. */
export const languageCodes: Readonly<Record<Language, string>> = { ar: 'ara', en: 'eng', es: 'spa', fr: 'fra', ru: 'rus', zh: 'zho' };

/**
 * The identifier of the work by AKN4UN: `/akn/un/statement/deliberation/un-ga/2003-12-23/58-208`; null where organ,
 * date or symbol is not known.
 */
export function workIri(symbol: string | null, date: string | null): string | null {
  const parsed = symbol === null ? null : parseSymbol(symbol);
  if (!parsed?.organ || parsed.kind === 'DOCUMENT' || date === null) return null;
  return `/akn/un/statement/deliberation/${bodies[parsed.organ]}/${date}/${figuresOf(formatSymbol(parsed))}`;
}

/**
 * The same for a document of which something is not known: "unknown" stands in its place. Without a date, the year of the
 * symbol is enough where it has one, as the Naming Convention allows: `/akn/un/statement/deliberation/un-sc/2000/1325-2000`.
 */
export function documentIri({ symbol, organ, adoption }: Resolution): string {
  const figures = symbol === null ? 'unknown' : figuresOf(symbol);
  const date = adoption.date ?? yearOf(symbol) ?? 'unknown';
  return workIri(symbol, date) ?? `/akn/un/statement/deliberation/${organ ? bodies[organ] : 'un'}/${date}/${figures}`;
}

/** The Security Council and the Economic and Social Council put the year into the symbol; of the others no date is to be had from it. */
function yearOf(symbol: string | null): string | null {
  return /^[SE]\/RES\/(?:\d+ \()?((?:19|20)\d\d)(?:\)$|\/)/.exec(symbol ?? '')?.[1] ?? null;
}

/** `A/RES/217 A (III)` -> `217-A-III` */
function figuresOf(symbol: string): string {
  return symbol.replace(/^.*?\/(?:RES|DEC)\//, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
