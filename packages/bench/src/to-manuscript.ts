import type { Manuscript } from '@resolute/parser/noise';
import type { Resolution } from '@resolute/schema';

/** A resolution as its author wrote it, to make noisy pages of. */
export function toManuscript({ language, session, number, title, enactingFormula, paragraphs, footnotes, frame }: Resolution): Manuscript {
  return {
    language: language === 'fr' ? 'fr' : 'en',
    number: `${session}/${number}`,
    title: title ?? '',
    formula: enactingFormula ?? '',
    closing: frame.filter(({ kind }) => kind === 'CLOSING').map(({ text }) => text),
    paragraphs: paragraphs.map(({ id, text, footnoteCalls }) => ({ id, text, calls: footnoteCalls.map(({ number: note, offset }) => ({ number: note, offset })) })),
    notes: footnotes.map(({ number: note, text }) => ({ number: note, text })),
  };
}
