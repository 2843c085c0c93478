import { type Organ, type Paragraph, parseSymbol, type ReferenceMention, type Resolution } from '@resolute/schema';
import { coverage, subjectWords } from './subject.ts';

/** An earlier resolution on the same subject. */
export interface ChainLink {
  /** Canonical. */
  readonly symbol: string;
  /** ISO date, as the recital gives it or as it is known; null where neither says. */
  readonly date: string | null;
  /** The recital that recalls it; null where only its title tells. */
  readonly recalledIn: string | null;
}

/** A resolution that may belong to the chain: one of a collection. */
export interface KnownResolution {
  readonly symbol: string;
  readonly title: string | null;
  readonly date: string | null;
}

/** Of the words of a title, how many the recital must have to speak of the same subject. */
const sameSubject = 0.6;
/** Of the words of two titles, how many must be the same in both: titles of a series gain or lose a word. */
const sameTitle = 0.75;

/**
 * The earlier resolutions on the subject, oldest first: those of its own organ that a recital recalls ("Recalling its
 * resolutions 54/212 of … and 56/203 of … on …") in words of the resolution's title or without any other subject, and
 * those of `known` with an equal or similar title. One that cites nothing of the kind has an empty chain.
 */
export function chainOf(resolution: Resolution, known: readonly KnownResolution[] = []): ChainLink[] {
  const recalled = resolution.paragraphs
    .filter(({ kind, opening }) => kind === 'PREAMBULAR' && opening?.verb === 'recall')
    .flatMap((recital) => recalledIn(recital, resolution));
  const byTitle = known.filter((other) => isEarlierOfSeries(other, resolution)).map(({ symbol, date }) => ({ symbol, date, recalledIn: null }));
  const links = new Map<string, ChainLink>();
  const dates = new Map(known.map(({ symbol, date }) => [symbol, date]));
  for (const link of [...recalled, ...byTitle]) {
    if (!links.has(link.symbol)) links.set(link.symbol, { ...link, date: link.date ?? dates.get(link.symbol) ?? null });
  }
  return [...links.values()].sort(byAge);
}

/** The own organ's resolutions of one recital that are on the subject. */
function recalledIn(recital: Paragraph, { symbol, organ, title, language }: Resolution): ChainLink[] {
  const references = recital.mentions.filter((mention) => mention.type === 'REFERENCE');
  const titleWords = subjectWords(title ?? '', language);
  const links: ChainLink[] = [];
  // From the last to the first: in a list the subject is named once, behind its last resolution.
  let isOnSubject = true;
  let behind = recital.text.length;
  for (const reference of references.toReversed()) {
    const words = subjectWords(recital.text.slice(reference.end, behind), language);
    if (words.size > 0) isOnSubject = title !== null && coverage(titleWords, words) >= sameSubject;
    behind = reference.start;
    if (isOnSubject && isOwn(reference, organ) && reference.target !== symbol) {
      links.unshift({ symbol: reference.target!, date: reference.date, recalledIn: recital.id });
    }
  }
  return links;
}

/** A whole resolution of the same organ, not one of its parts or its annex. */
function isOwn({ target, pinpoint }: ReferenceMention, organ: Organ | null): boolean {
  const read = target === null ? null : parseSymbol(target);
  return read?.kind === 'RESOLUTION' && read.organ === organ && pinpoint === null;
}

function isEarlierOfSeries(other: KnownResolution, { symbol, organ, title, language, adoption }: Resolution): boolean {
  if (title === null || other.title === null || other.symbol === symbol) return false;
  if (parseSymbol(other.symbol)?.organ !== organ) return false;
  const [own, theirs] = [subjectWords(title, language), subjectWords(other.title, language)];
  if (own.size === 0 || coverage(own, theirs) < sameTitle || coverage(theirs, own) < sameTitle) return false;
  return other.date !== null && adoption.date !== null && other.date < adoption.date;
}

/** By date; where one is not known, by symbol, its figures as numbers. */
function byAge(a: ChainLink, b: ChainLink): number {
  if (a.date !== null && b.date !== null && a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.symbol.localeCompare(b.symbol, 'en', { numeric: true });
}
