import { draftingOf, draftings } from '@resolute/lexicon';
import type { Dictionary } from '@resolute/lexicon/dictionary';
import type { Language, Resolution } from '@resolute/schema';
import { annotate } from './annotate/annotate.ts';
import { readFootnotes } from './document/footnotes.ts';
import { readFrame, textOf } from './document/frame.ts';
import { idsOfNotes } from './document/note-ids.ts';
import { readBodies, readParagraphs } from './document/paragraphs.ts';
import { detectLanguage } from './language.ts';
import { tieNotes } from './notes/tie-notes.ts';
import { Reading } from './reading.ts';
import { readRegions } from './regions/read-regions.ts';
import { message } from './rules.ts';
import { isBinary, readSource } from './source.ts';
import { readAdoption } from './structure/adoption.ts';

export interface ParseOptions {
  /** The language of the text; found out where it is not given. */
  readonly language?: Language;
  /** The resolution that is meant, in any written form, where several stand in the text or its own number is not there. */
  readonly symbol?: string;
  /** Without one, words are left as they were read, but for what needs no word list. */
  readonly dictionary?: Dictionary | null;
  /** Whether words are repaired: true where nothing is said. */
  readonly emend?: boolean;
  /** Whether openings, mentions, citations and mandates are looked for: true where nothing is said. */
  readonly annotate?: boolean;
}

/**
 * Reads the text of a resolution, however poor, into a document. Never throws: what it cannot do is a message, and every
 * character of the text is in the document all the same.
 */
export function parse(source: string, options: ParseOptions = {}): Resolution {
  const language = options.language ?? detectLanguage(source) ?? 'en';
  const reading = new Reading(source, language, draftingOf(language), options.dictionary ?? null, options.emend ?? true);
  reportSource(reading);
  const { pages, ...read } = readDocument(reading, options.symbol);
  const { paragraphs, footnotes, actors, mandates, messages } =
    options.annotate === false ? { ...read, actors: [], mandates: [], messages: [] } : annotate({ ...read, source });
  return {
    symbol: read.symbol,
    organ: read.organ,
    session: read.session,
    number: read.number,
    language,
    title: read.title,
    enactingFormula: read.enactingFormula,
    adoption: read.adoption,
    paragraphs,
    footnotes,
    frame: read.frame,
    actors,
    mandates,
    messages: [...reading.messages, ...messages].sort((a, b) => a.start - b.start),
    source: readSource(source, pages),
  };
}

/** All but the annotations. What it needs on the way goes with it when it is done: a long text is held many times over until then. */
function readDocument(reading: Reading, symbol: string | undefined) {
  // The source in lines, the lines that are this resolution's in blocks.
  const { pages, identity, blocks, behindFormula } = readRegions(reading, symbol);
  const bodies = readBodies(blocks.filter(({ role }) => role === 'BODY'), reading);

  // Calls are set apart and tied to the notes before words are repaired, so that "homme'" is no broken word.
  const tied = tieNotes(bodies, blocks.filter(({ role }) => role === 'NOTE'), reading);
  const ids = idsOfNotes(tied.notes, reading);

  // The words repaired, and each paragraph in its place.
  const paragraphs = readParagraphs(bodies, tied, ids, behindFormula, reading);
  const footnotes = readFootnotes(tied.notes, ids, paragraphs, reading);
  const frame = readFrame(blocks, reading);
  if (identity.symbol === null && paragraphs.length > 0) reading.report(message('S7', { start: 0, end: reading.source.length }));
  return {
    ...identity,
    language: reading.language,
    // The Security Council gives its resolutions no titles.
    title: identity.organ === 'SECURITY_COUNCIL' ? null : textOf(frame, 'TITLE'),
    enactingFormula: textOf(frame, 'ENACTING_FORMULA'),
    adoption: readAdoption(frame, reading.drafting, identity.organ === 'SECURITY_COUNCIL'),
    paragraphs,
    footnotes,
    frame,
    pages,
  };
}

function reportSource(reading: Reading): void {
  const { source, language } = reading;
  const whole = { start: 0, end: source.length };
  if (source.trim() === '') reading.report(message('S1', whole));
  else if (isBinary(source)) reading.report(message('S2', whole));
  else if (!draftings.some((known) => known.language === language)) reading.report(message('S6', whole, { actual: language }));
}
