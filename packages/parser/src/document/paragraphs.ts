import { eIdOf, isBlank, labelOf, type FootnoteCall, type Omission, type Paragraph } from '@resolute/schema';
import { omissionsOf, type Body, type TiedNotes } from '../notes/tie-notes.ts';
import type { Reading } from '../reading.ts';
import { readLabel } from '../regions/labels.ts';
import { message } from '../rules.ts';
import { exact, none } from '../strands/exact.ts';
import { mergeOmissions, omissionsWithin } from '../strands/omissions.ts';
import type { Strand } from '../strands/strand.ts';
import { placeParagraphs } from '../structure/paragraphs.ts';
import type { Block } from '../regions/block.ts';
import type { NoteIds } from './note-ids.ts';

/** The blocks of the body as they stand in the source, each with its label still in front. */
export function readBodies(blocks: readonly Block[], reading: Reading): Body[] {
  return blocks.map((block) => {
    const strand = reading.strandOf(block);
    return { block, strand, label: readLabel(strand.text, reading.drafting) };
  });
}

/**
 * Makes paragraphs of the body's blocks: numbers and calls are lifted out, then the words are repaired, then each gets
 * its place in the document.
 */
export function readParagraphs(bodies: readonly Body[], tied: TiedNotes, ids: NoteIds, behindFormula: Block | null, reading: Reading): Paragraph[] {
  const read = bodies.map((body, index) => {
    const calls = tied.calls[index]!;
    const strand = calls.length === 0 ? withoutNumber(body) : reading.strandOf(body.block, [...numberOf(body), ...omissionsOf(reading.source, calls, body.block.ranges)]);
    const breaks = calls.map(({ start }) => strand.places.inText(start, strand.text.length));
    const { text, moved } = reading.repair(strand, breaks);
    const footnoteCalls = calls.map((call, at): FootnoteCall => ({
      footnote: ids.byNumber.get(call.number) ?? null,
      number: call.number,
      offset: behindWord(text.text, moved(breaks[at]!)),
      original: call.original,
    }));
    return { text, footnoteCalls: exact(footnoteCalls) };
  });
  const placements = placeParagraphs(
    bodies.map(({ block, label }, index) => ({ ...block, label, text: read[index]!.text.text })),
    reading.drafting,
    bodies.findIndex(({ block }) => block === behindFormula),
  );
  const annexes = placements.filter(({ id }) => /^annex-\d+$/u.test(id)).length;

  return placements.map(({ id, kind, number, depth, parentId, citedAs, trouble }, index) => {
    const { text, footnoteCalls } = read[index]!;
    if (trouble !== null) reading.report(message(trouble.rule, bodies[index]!.block.ranges[0]!, trouble));
    const label = labelOf(citedAs, reading.language, { annexes });
    return { id, eId: eIdOf(id), kind, number, label, depth, parentId, ...text, opening: null, footnoteCalls, mentions: none };
  });
}

/** The same strand without its label: where no call is lifted out there is nothing to read anew. */
function withoutNumber(body: Body): Strand {
  const { strand, label } = body;
  if (label === null) return strand;
  const omitted = mergeOmissions([...strand.omitted, ...numberOf(body)]);
  return { ...strand, text: strand.text.slice(label.length), places: strand.places.without(label.length), omitted };
}

function numberOf({ strand, label }: Body): Omission[] {
  if (label === null) return [];
  const mark = { start: strand.places.inSource(0), end: strand.places.inSource(label.markLength - 1) + 1 };
  return omissionsWithin(strand.ranges, mark, 'NUMBER');
}

/** A call stands just behind the word or mark that it follows, never behind a blank. */
function behindWord(text: string, offset: number): number {
  let at = Math.min(offset, text.length);
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
