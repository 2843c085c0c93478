import type { Beside, BesideMessage, BesideNote, BesideRow, BesideText } from '@resolute/reader';
import { slug } from '@resolute/schema';
import type { Language } from '@resolute/schema';
import type { BesideHeadFragment, BesideParagraphFragment, BesidePlaceFragment, ComparisonQuery, ConcordanceQuery } from '../generated/graphql.ts';
import { interfaceLanguage, wordsFor } from '../words/index.ts';
import { toLanguage } from './language.ts';

/** The API's concordance as the reader sets it beside a document in the language spoken there; null where there is none. */
export function fromConcordance(answer: ConcordanceQuery['resolution'], spoken: Language): Beside | null {
  if (answer.__typename !== 'Resolution' || !answer.concordance) return null;
  const { with: other, paragraphs, footnotes, messages } = answer.concordance;
  const rowOf = <Other>(left: string | null, right: string | null, text: Other | null): BesideRow<Other> => {
    // That a passage is missing is seen.
    const own = messages.filter((message) => message.rule !== 'C1' && (isAt(message.left, left) || isAt(message.right, right)));
    return {
      here: left,
      other: text,
      change: null,
      hereRanges: own.flatMap((message) => rangeOf(message.left)),
      otherRanges: own.flatMap((message) => rangeOf(message.right)),
      messages: own.map((message): BesideMessage => ({ rule: message.rule, here: message.left?.text ?? null, other: message.right?.text ?? null })),
    };
  };
  return {
    kind: 'LANGUAGE',
    isEarlier: false,
    ...headOf(other, spoken),
    paragraphs: paragraphs.map(({ left, right }) => rowOf(left?.anchor ?? null, right?.anchor ?? null, right && toText(right))),
    footnotes: footnotes.map(({ left, right }) => rowOf<BesideNote>(left?.anchor ?? null, right?.anchor ?? null, right && { id: right.anchor, number: right.number, text: right.text })),
  };
}

/** The API's comparison as the reader sets it beside the document of this symbol; null where there is none. */
export function fromComparison(answer: ComparisonQuery['resolution'], symbol: string): Beside | null {
  if (answer.__typename !== 'Resolution' || answer.comparedWith.__typename !== 'Comparison') return null;
  const { earlier, later, paragraphs } = answer.comparedWith;
  const isEarlier = later.symbol === symbol;
  return {
    kind: 'RESOLUTION',
    isEarlier,
    ...headOf(isEarlier ? earlier : later, toLanguage(later.language)),
    paragraphs: paragraphs.map(({ change, ...row }) => {
      const [here, other] = isEarlier ? [row.later, row.earlier] : [row.earlier, row.later];
      const [hereRanges, otherRanges] = isEarlier ? [row.laterRanges, row.earlierRanges] : [row.earlierRanges, row.laterRanges];
      return { here: here?.anchor ?? null, other: other && toText(other), change, hereRanges, otherRanges, messages: [] };
    }),
    footnotes: [],
  };
}

function headOf({ symbol, language, original, official, title, enactingFormula }: BesideHeadFragment, spoken: Language) {
  const code = toLanguage(language);
  return {
    symbol,
    language: code,
    title,
    enactingFormula,
    provenance: official ? null : wordsFor(interfaceLanguage(spoken)).unofficialTranslation,
    href: `/${encodeURI(slug(symbol))}${original ? '' : `?lang=${code}`}`,
  };
}

function toText({ anchor, footnoteCalls, ...same }: BesideParagraphFragment): BesideText {
  return { ...same, id: anchor, footnoteCalls: footnoteCalls.map(({ footnote, ...call }) => ({ ...call, footnote: footnote?.anchor ?? null })) };
}

function isAt(place: BesidePlaceFragment | null, anchor: string | null): boolean {
  return place !== null && place.anchor === anchor;
}

/** The call of a note has a place, and no words to mark. */
function rangeOf(place: BesidePlaceFragment | null) {
  return place && place.end > place.start ? [{ start: place.start, end: place.end }] : [];
}
