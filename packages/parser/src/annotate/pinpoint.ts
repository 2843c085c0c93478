/**
 * Pinpoints: the place inside a cited text, kept as written ("chap. I, résolution 1, annexe", "par. 4 b)").
 * One part is a word and its values; parts follow each other after commas. Every quantifier is bounded, so that
 * reading one costs no more than the pinpoint is long.
 */
const point = String.raw`(?: ?\([a-z]{1,4}\)| ?[a-z]{1,4}\))`;
const value = String.raw`(?:(?:[IVXLC]{1,7}|\d{1,5})(?![\p{L}\d])(?:[.–-](?:[IVXLC]{1,7}|[A-Z]|\d{1,4})(?![\p{L}\d])){0,3}${point}{0,3}|[A-Z](?:\.\d{1,2})?(?![\p{L}\d’./])|[A-Z](?=\.?$)|\(?[a-z]{1,4}\))`;
const values = String.raw`${value}(?:(?:,? et|,? and| à| to| ou| or|,) ${value}){0,8}`;
const numbered = String.raw`(?:chap(?:itres?|ters?|\.)|sect(?:ions?|\.)|parties?|part|(?:sous-)?alinéas?|(?:sous-|sub-?)?par(?:agraphes?|agraphs?|as?\.|\.)|art(?:icles?|\.)|appendi(?:x|ces?)|annex(?:es?)?|recomm[ae]ndations?|tables?|tableaux?|points?|items?|vol(?:umes?|\.)|n ?(?:°|os?\b)|Nos?\.|pp?\.)`;
const adopted = String.raw`(?:résolutions?|resolutions?|décisions?|decisions?) (?:\d{1,4}/\d{1,4}|${values})`;
const alone = String.raw`(?:annexe?|appendi(?:x|ce)|pièce jointe|enclosure)(?![\p{L}])`;
const part = String.raw`(?:${numbered}(?: |(?<=[.°]))${values}|${adopted}|${alone})`;
const article = String.raw`(?:la |le |les |l’|son |sa |ses |the |its )?`;

/** A pinpoint found in a text; `start` and `end` are the range of its words. */
export interface Pinpoint {
  readonly pinpoint: string;
  readonly start: number;
  readonly end: number;
}

const lead = String.raw`(?:(?: ?,)? (?:notamment|en particulier|en son|dans son|including|in particular|especially) ${article}|(?: ?,)? | \((?=${part}\)))`;
const behind = new RegExp(`${lead}(${part}(?:,? (?:et |and )?${part}){0,5})`, 'uy');
const here = new RegExp(`(${part}(?:,? (?:et |and )?${part}){0,5})`, 'uy');
const before = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<first>${part}(?:,? ${part})?)(?: (?:de|à|of|to|du) ${article}(?<second>${part}))?,? (?:de|à|du|of|to|dans|in) (?:la |le |l’|sa |ses |son |the |its |ladite |cette )?$`,
  'iu',
);

/** Reads the pinpoint that follows a citation which ends at `at`: ", annexe", ", notamment la section II.C", " (annexes I et II)". */
export function pinpointAfter(text: string, at: number): Pinpoint | null {
  behind.lastIndex = at;
  const [whole, pinpoint] = behind.exec(text) ?? [];
  return whole === undefined || pinpoint === undefined ? null : { pinpoint, start: at + whole.length - pinpoint.length, end: at + whole.length };
}

/** Reads a pinpoint that starts at `at`. */
export function pinpointAt(text: string, at: number): Pinpoint | null {
  here.lastIndex = at;
  const pinpoint = here.exec(text)?.[1];
  return pinpoint === undefined ? null : { pinpoint, start: at, end: at + pinpoint.length };
}

const reach = 100;
/** What must stand directly before the citation for a place to be there at all. */
const preposition = /(?: |^)(?:de|à|du|of|to|dans|in)(?: [\p{L}’]{1,7})? ?$/iu;

/** Reads the pinpoint that stands before a citation which starts at `at`: "paragraphe 12 de sa", "l’annexe à sa". The wider place is put first. */
export function pinpointBefore(text: string, at: number): Pinpoint | null {
  const from = Math.max(0, at - reach);
  if (!preposition.test(text.slice(Math.max(0, at - 16), at))) return null;
  const found = before.exec(text.slice(from, at));
  const { first, second } = found?.groups ?? {};
  if (found === null || first === undefined) return null;
  const start = from + found.index;
  return { pinpoint: second === undefined ? first : `${second}, ${first}`, start, end: start + first.length };
}

/** Joins pinpoints that stand on several sides of a citation; null where there is none. */
export function joinPinpoints(...pinpoints: readonly (Pinpoint | null)[]): string | null {
  const parts = pinpoints.flatMap((found) => found?.pinpoint ?? []);
  return parts.length === 0 ? null : parts.join(', ');
}

/** From the widest place to the narrowest. */
const levels: readonly RegExp[] = [/^vol/i, /^n/i, /^(?:part)/i, /^chap/i, /^sect/i, /^(?:résol|resol|décis|decis)/i, /^(?:annex|pièce|enclos)/i, /^appen/i, /^(?:art|point|item|table)/i, /^(?:par|sous|sub|al|pp?\.)/i];
const paragraph = /^(?:par(?:agr|as?\.|\.)|pp?\.)/i;

function levelOf(part: string): number {
  if (paragraph.test(part)) return levels.length;
  const level = levels.findIndex((pattern) => pattern.test(part));
  return level === -1 ? levels.length : level;
}

/**
 * The place that an *Ibid.* with a pinpoint of its own stands for: what it says anew takes the place of the same and of
 * the narrower in the earlier pinpoint. "chap. I, résolution 1, annexe I" and "annexe II" are "chap. I, résolution 1, annexe II".
 */
export function inheritPinpoint(earlier: string | null, own: string | null): string | null {
  if (earlier === null || own === null) return own ?? earlier;
  const widest = Math.min(...own.split(', ').map(levelOf));
  const kept = earlier.split(', ').filter((part) => levelOf(part) < widest);
  return [...kept, own].join(', ');
}
