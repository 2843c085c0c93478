import type { DateMention, Footnote, Language, Mention, Paragraph, ReferenceMention, Resolution, SessionMention } from '@resolute/schema';
import { lighthouses } from '@resolute/schema/fixtures';

const noText = { source: [], omitted: [], emendations: [], suggestions: [] };

/** A paragraph of an invented resolution: its id says its kind. */
export function paragraph(id: string, text: string, more: Partial<Paragraph> = {}): Paragraph {
  return {
    ...noText,
    id,
    eId: id,
    kind: id.startsWith('pp') ? 'PREAMBULAR' : id.startsWith('h') ? 'HEADING' : 'OPERATIVE',
    number: null,
    label: id,
    depth: id.split('-').length - 2,
    parentId: null,
    text,
    opening: null,
    footnoteCalls: [],
    mentions: [],
    ...more,
  };
}

export function footnote(number: number, text: string, mentions: readonly Mention[] = []): Footnote {
  return { ...noText, id: `fn-${number}`, number, kind: 'OTHER', citations: [], ibidOf: null, calls: [], text, mentions };
}

export function resolution(paragraphs: readonly Paragraph[], more: Partial<Resolution> = {}): Resolution {
  return { ...lighthouses.fr, paragraphs, footnotes: [], actors: [], mandates: [], frame: [], messages: [], ...more };
}

/** The words of a text that mention a resolution. */
export function reference(text: string, words: string, target: string | null, date: string | null = null): ReferenceMention {
  const start = text.indexOf(words);
  return { type: 'REFERENCE', start, end: start + words.length, target, pinpoint: null, date };
}

export function session(text: string, words: string, number: string): SessionMention {
  const start = text.indexOf(words);
  return { type: 'SESSION', start, end: start + words.length, session: number };
}

export function date(text: string, words: string, iso: string): DateMention {
  const start = text.indexOf(words);
  return { type: 'DATE', start, end: start + words.length, date: iso };
}

/** A recital with the verb "recall". */
export function recital(id: string, text: string, mentions: readonly Mention[]): Paragraph {
  return paragraph(id, text, { mentions, opening: { start: 0, end: 9, verb: 'recall', force: 'RECITAL' } });
}

export const english: { readonly language: Language } = { language: 'en' };
