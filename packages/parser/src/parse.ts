import { draftingOf, draftings } from '@resolute/lexicon';
import type { Dictionary } from '@resolute/lexicon/dictionary';
import {
  canonicalSymbol,
  eIdOf,
  isBlank,
  labelOf,
  paragraphId,
  type Footnote,
  type FootnoteCall,
  type FramePiece,
  type Language,
  type Message,
  type Omission,
  type Paragraph,
  type Resolution,
} from '@resolute/schema';
import { annotate } from './annotate/annotate.ts';
import { emend, joinsAtHyphen } from './emend/index.ts';
import { identify } from './identify.ts';
import { detectLanguage } from './language.ts';
import { kindOfLine, wordsOf } from './lines/line-kinds.ts';
import { readLines } from './lines/read-lines.ts';
import { readCalledStrand, tieNotes, type Numbered } from './notes/tie-notes.ts';
import type { Block } from './regions/block.ts';
import { readLabel, type Label } from './regions/labels.ts';
import { readBlocks, type Page } from './regions/read-blocks.ts';
import { findUnits, isUnitOf, type Unit } from './regions/units.ts';
import { message } from './rules.ts';
import { isBinary, readSource } from './source.ts';
import { applyEdits, type Emended } from './strands/emended.ts';
import { offsetOf, readStrand, type Strand } from './strands/strand.ts';
import { readAdoption } from './structure/adoption.ts';
import { placeParagraphs, type Placement } from './structure/paragraphs.ts';

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
export function parse(text: string, options: ParseOptions = {}): Resolution {
  const detected = options.language ?? detectLanguage(text);
  const language = detected ?? 'en';
  const drafting = draftingOf(language);
  const dictionary = options.dictionary ?? null;
  const messages: Message[] = [];
  const whole = { start: 0, end: text.length };

  if (text.trim() === '') messages.push(message('S1', whole));
  else if (isBinary(text)) messages.push(message('S2', whole));
  else if (!draftings.some((known) => known.language === language)) messages.push(message('S6', whole, { actual: language }));

  // Source to lines and pages; lines to regions and blocks.
  const { lines, pages } = readLines(text);
  const words = lines.map((line) => wordsOf(text, line));
  const page: Page = { lines, words, drafting, kinds: lines.map((line, index) => kindOfLine(words[index]!, line, drafting)) };
  const asked = options.symbol === undefined ? null : (canonicalSymbol(options.symbol) ?? options.symbol);
  const units = findUnits(page.kinds, words);
  const unit = chooseUnit(units, asked, page, messages);
  const blocks = readBlocks(page, unit);
  const identity = identify(asked, unit, unit.formula === null ? null : words[unit.formula]!, drafting);

  // Calls are set apart from the words before the words are repaired, and tied to the notes.
  const joins = (before: string, after: string) => joinsAtHyphen(before, after, dictionary, language);
  const inBody = blocks.filter(({ role }) => role === 'BODY').map((block) => {
    const strand = readStrand(text, block.ranges, block.omitted, joins);
    const label = readLabel(strand.text);
    return { block, strand, label, skip: label?.length ?? 0 };
  });
  const tied = tieNotes(text, inBody, blocks.filter(({ role }) => role === 'NOTE'), drafting);
  messages.push(...tied.messages);

  // Words are repaired; each piece knows where its places have gone.
  const repair = (strand: Strand, breaks: readonly number[]): Emended =>
    applyEdits(strand, dictionary === null && strand.text.length > 2_000_000 ? [] : emend(strand.text, { language, dictionary, breaks }));
  const repairAll = (block: Block, omitted: readonly Omission[] = block.omitted): Emended => repair(readStrand(text, block.ranges, omitted, joins), []);

  const bodies = tied.bodies.map((called, index) => {
    const { label, strand: raw } = inBody[index]!;
    const number = numberOmission(raw, label);
    const strand = readCalledStrand(text, called, number, joins);
    const breaks = called.calls.map(({ start }) => offsetOf(strand, start));
    return { block: called.block, label, calls: called.calls, breaks, ...repair(strand, breaks) };
  });

  // Structure.
  const quoted = new Set<number>();
  bodies.forEach(({ block }, index) => {
    const line = lines.findIndex(({ start }) => start >= block.ranges[0]!.start);
    if (page.kinds[line] === 'FORMULA') quoted.add(index);
  });
  const placements = placeParagraphs(
    bodies.map(({ block, label, text: { text: body } }) => ({ text: body, label, marked: block.marked, gap: block.gap, single: block.single })),
    drafting,
    { quoted },
  );
  const noteIds = idsOfNotes(tied.notes, messages);
  const annexes = placements.filter(({ id }) => /^annex-\d+$/u.test(id)).length;
  const paragraphs = bodies.map((body, index): Paragraph => {
    const placement = placements[index]!;
    reportTrouble(placement, body.block, messages);
    return {
      id: placement.id,
      eId: eIdOf(placement.id),
      kind: placement.kind,
      number: placement.number,
      label: labelOf(placement.citedAs, language, { annexes }),
      depth: placement.depth,
      parentId: placement.parentId,
      ...body.text,
      opening: null,
      footnoteCalls: body.calls.map((call, at): FootnoteCall => ({
        footnote: noteIds.byNumber.get(call.number) ?? null,
        number: call.number,
        offset: placeOfCall(body.text.text, body.moved(body.breaks[at]!)),
        original: call.original,
      })),
      mentions: [],
    };
  });
  const footnotes = tied.notes.map(({ block, number }): Footnote => {
    const id = noteIds.byBlock.get(block)!;
    const calls = paragraphs.flatMap((paragraph) =>
      paragraph.footnoteCalls.filter(({ footnote }) => footnote === id).map(({ offset }) => ({ paragraph: paragraph.id, offset })),
    );
    if (calls.length === 0) messages.push(message('N2', block.ranges[0]!, { actual: String(number) }));
    const { text: words_ } = repairAll(block);
    return { id, number, kind: 'OTHER', citations: [], ibidOf: null, calls, mentions: [], ...words_ };
  });

  // What frames them.
  const frame = blocks
    .flatMap((block) => (block.role === 'BODY' || block.role === 'NOTE' ? [] : [{ block, kind: block.role }]))
    .map(({ block, kind }): FramePiece => {
      if (kind === 'TITLE') return { kind, ...repairAll(block, withTitleNumber(text, block)).text };
      if (kind === 'ENACTING_FORMULA' || kind === 'CLOSING' || kind === 'ADOPTION_LINE') return { kind, ...repairAll(block).text };
      if (/^\s*\|/u.test(text.slice(block.ranges[0]!.start, block.ranges[0]!.start + 4))) messages.push(message('T1', block.ranges[0]!));
      return { kind, ...applyEdits(readStrand(text, block.ranges, block.omitted, () => false), []).text };
    });
  const framed = (kind: FramePiece['kind']) => frame.filter((piece) => piece.kind === kind).map((piece) => piece.text);
  const title = framed('TITLE')[0] ?? null;
  const draft = {
    ...identity,
    language,
    title: identity.organ === 'SECURITY_COUNCIL' ? null : title,
    enactingFormula: framed('ENACTING_FORMULA')[0] ?? null,
    adoption: readAdoption(framed('CLOSING'), framed('ADOPTION_LINE'), drafting),
  };
  if (draft.symbol === null && paragraphs.length > 0) messages.push(message('S7', whole));

  // Annotations.
  const annotations = annotate({ ...draft, paragraphs, footnotes, source: text });
  return {
    ...draft,
    paragraphs: annotations.paragraphs,
    footnotes: annotations.footnotes,
    frame,
    actors: annotations.actors,
    mandates: annotations.mandates,
    messages: [...messages, ...annotations.messages].sort((a, b) => a.start - b.start),
    source: readSource(text, pages),
  };
}

/** The resolution asked for; else the first that is whole; else all there is. */
function chooseUnit(units: readonly Unit[], asked: string | null, page: Page, messages: Message[]): Unit {
  const { lines, words } = page;
  const rangeOf = (unit: Unit) => ({ start: lines[unit.first]!.start, end: lines[unit.end - 1]!.end });
  const first = units.find(({ head, formula }) => head !== null && formula !== null) ?? units[0];
  const meant = asked === null ? first : (units.find((unit) => isUnitOf(unit, asked)) ?? null);
  const chosen = meant ?? first;
  if (chosen === undefined) {
    if (lines.length > 0 && !words.some((line) => readLabel(line)?.style === 'ARABIC')) messages.push(message('S3', { start: 0, end: lines.at(-1)!.end }));
    return { first: 0, end: lines.length, head: null, formula: null, number: null, part: null };
  }
  if (meant === null && chosen.number !== null) messages.push(message('S5', rangeOf(chosen), { actual: chosen.number, expected: asked }));
  for (const unit of units) if (unit !== chosen) messages.push(message('S4', rangeOf(unit), { actual: unit.number ?? unit.part }));
  if (chosen.formula === null) messages.push(message('S8', rangeOf(chosen)));
  return chosen;
}

function numberOmission({ at }: Strand, label: Label | null): Omission | null {
  return label === null ? null : { start: at[0]!, end: at[label.markLength - 1]! + 1, kind: 'NUMBER' };
}

/** "58/208." before a title is its number, not part of its words. */
function withTitleNumber(source: string, { ranges, omitted }: Block): Omission[] {
  const start = omitted.find(({ kind }) => kind === 'MARK')?.end ?? ranges[0]!.start;
  const match = /^\s*(?:\d{1,4}\/\d{1,4}|(?:S|ES)-\d{1,2}\/\d{1,3}|\d{1,4} *\([^)]{1,8}\)|\d{1,4}\s*[A-Z]?\s*\([^)]{1,8}\))(?:\s?[A-Z](?=\s?\.))?\s?[.·]?(?=\s|$)/u.exec(source.slice(start, ranges[0]!.end));
  if (match === null) return [...omitted];
  const blanks = match[0].length - match[0].trimStart().length;
  return [...omitted, { start: start + blanks, end: start + match[0].trimEnd().length, kind: 'NUMBER' as const }].sort((a, b) => a.start - b.start);
}

/** A call stands just after the word or mark that it follows: never behind a blank. */
function placeOfCall(text: string, offset: number): number {
  let at = Math.min(offset, text.length);
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function idsOfNotes(notes: readonly Numbered[], messages: Message[]) {
  const byNumber = new Map<number, string>();
  const byBlock = new Map<Block, string>();
  for (const { block, number } of notes) {
    const id = paragraphId({ part: 'fn', numbers: byNumber.has(number) ? [String(number), String(byBlock.size)] : [String(number)] });
    if (byNumber.has(number)) messages.push(message('N5', block.ranges[0]!, { actual: String(number) }));
    else byNumber.set(number, id);
    byBlock.set(block, id);
  }
  return { byNumber, byBlock };
}

function reportTrouble({ trouble, number }: Placement, block: Block, messages: Message[]): void {
  if (trouble !== null) messages.push(message(trouble.rule, block.ranges[0]!, { actual: number, expected: trouble.expected }));
}
