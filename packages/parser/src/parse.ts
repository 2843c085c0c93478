import { draftingOf, draftings } from '@resolute/lexicon';
import type { Dictionary } from '@resolute/lexicon/dictionary';
import { canonicalSymbol, type Language, type Resolution } from '@resolute/schema';
import { annotate } from './annotate/annotate.ts';
import { readFootnotes } from './document/footnotes.ts';
import { readFrame, textOf } from './document/frame.ts';
import { idsOfNotes } from './document/note-ids.ts';
import { readBodies, readParagraphs } from './document/paragraphs.ts';
import { identify } from './identify.ts';
import { detectLanguage } from './language.ts';
import { kindOfLine, wordsOf, type LineKind } from './lines/line-kinds.ts';
import { readLines } from './lines/read-lines.ts';
import { splitMergedLines } from './lines/split-lines.ts';
import { tieNotes, type Body } from './notes/tie-notes.ts';
import { Reading } from './reading.ts';
import { chooseUnit } from './regions/choose-unit.ts';
import { readBlocks } from './regions/read-blocks.ts';
import type { Unit } from './regions/units.ts';
import { message } from './rules.ts';
import { isBinary, readSource } from './source.ts';
import { readAdoption } from './structure/adoption.ts';
import type { Formulas } from './structure/paragraphs.ts';

export interface ParseOptions {
  /** The language of the text; found out where it is not given. */
  readonly language?: Language;
  /** The resolution that is meant, in any written form, where several stand in the text or its own number is not there. */
  readonly symbol?: string;
  /** Without one, words are left as they were read, but for what needs no word list. */
  readonly dictionary?: Dictionary | null;
}

/**
 * Reads the text of a resolution, however poor, into a document. Never throws: what it cannot do is a message, and every
 * character of the text is in the document all the same.
 */
export function parse(source: string, options: ParseOptions = {}): Resolution {
  const language = options.language ?? detectLanguage(source) ?? 'en';
  const drafting = draftingOf(language);
  const reading = new Reading(source, language, drafting, options.dictionary ?? null);
  reportSource(reading);

  // The source in lines, and each line by its own look.
  const { lines: read, pages } = readLines(source);
  const lines = splitMergedLines(source, read, drafting);
  const words = lines.map((line) => wordsOf(source, line));
  const kinds = lines.map((line, index) => kindOfLine(words[index]!, line, drafting));
  const page = { lines, words, kinds, drafting };

  // The lines that are this resolution's, in blocks: body, notes and what frames them.
  const asked = options.symbol === undefined ? null : (canonicalSymbol(options.symbol) ?? options.symbol);
  const unit = chooseUnit(page, asked, reading);
  const blocks = readBlocks(page, unit);
  const bodies = readBodies(blocks.filter(({ role }) => role === 'BODY'), reading);

  // Calls are set apart and tied to the notes before words are repaired, so that "homme'" is no broken word.
  const tied = tieNotes(bodies, blocks.filter(({ role }) => role === 'NOTE'), reading);
  const ids = idsOfNotes(tied.notes, reading);

  // The words repaired, and each paragraph in its place.
  const formulas = formulasAmong(bodies, kinds, unit);
  const paragraphs = readParagraphs(bodies, tied, ids, formulas, reading);
  const footnotes = readFootnotes(tied.notes, ids, paragraphs, reading);
  const frame = readFrame(blocks, reading);

  const identity = identify(asked, unit, unit.formula === null ? null : words[unit.formula]!, drafting);
  if (identity.symbol === null && paragraphs.length > 0) reading.report(message('S7', { start: 0, end: source.length }));
  const head = {
    ...identity,
    language,
    // The Security Council gives its resolutions no titles.
    title: identity.organ === 'SECURITY_COUNCIL' ? null : textOf(frame, 'TITLE'),
    enactingFormula: textOf(frame, 'ENACTING_FORMULA'),
    adoption: readAdoption(frame, drafting),
  };
  const annotations = annotate({ ...head, paragraphs, footnotes, source });

  return {
    ...head,
    paragraphs: annotations.paragraphs,
    footnotes: annotations.footnotes,
    frame,
    actors: annotations.actors,
    mandates: annotations.mandates,
    messages: [...reading.messages, ...annotations.messages].sort((a, b) => a.start - b.start),
    source: readSource(source, pages),
  };
}

/** Which blocks are the enacting formula of a text quoted in the resolution, and before which its own formula stands. */
function formulasAmong(bodies: readonly Body[], kinds: readonly LineKind[], { formula }: Unit): Formulas {
  const quoted = new Set(bodies.flatMap(({ block }, index) => (kinds[block.line] === 'FORMULA' ? [index] : [])));
  return { quoted, own: formula === null ? 0 : bodies.findIndex(({ block }) => block.line > formula) };
}

function reportSource(reading: Reading): void {
  const { source, language } = reading;
  const whole = { start: 0, end: source.length };
  if (source.trim() === '') reading.report(message('S1', whole));
  else if (isBinary(source)) reading.report(message('S2', whole));
  else if (!draftings.some((known) => known.language === language)) reading.report(message('S6', whole, { actual: language }));
}
