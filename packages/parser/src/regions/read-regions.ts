import { canonicalSymbol, type Range } from '@resolute/schema';
import { identify, type Identity } from '../identify.ts';
import { kindOfLine, wordsOf } from '../lines/line-kinds.ts';
import { readLines } from '../lines/read-lines.ts';
import { splitMergedLines } from '../lines/split-lines.ts';
import type { Reading } from '../reading.ts';
import type { Block } from './block.ts';
import { chooseUnit } from './choose-unit.ts';
import { readBlocks } from './read-blocks.ts';

/** What the lines of a text say: which resolution it is, and its blocks, body, notes and what frames them. */
export interface Regions {
  readonly pages: readonly Range[];
  readonly identity: Identity;
  readonly blocks: readonly Block[];
  /** The first block of the body behind the resolution's own enacting formula. */
  readonly behindFormula: Block | null;
}

/** Reads the source line by line: each by its own look, then by its place. `symbol` says which resolution is meant. */
export function readRegions(reading: Reading, symbol: string | undefined): Regions {
  const { source, drafting } = reading;
  const { lines: read, pages } = readLines(source);
  const lines = splitMergedLines(source, read, drafting);
  const words = lines.map((line) => wordsOf(source, line));
  const kinds = lines.map((line, index) => kindOfLine(words[index]!, line, drafting));
  const page = { lines, words, kinds, drafting };

  const asked = symbol === undefined ? null : (canonicalSymbol(symbol) ?? symbol);
  const { unit, symbol: known } = chooseUnit(page, asked, reading);
  const blocks = readBlocks(page, unit);
  const { formula } = unit;
  return {
    pages,
    blocks,
    identity: identify(known, unit, formula === null ? null : words[formula]!, drafting),
    behindFormula: formula === null ? null : (blocks.find(({ role, line }) => role === 'BODY' && line > formula) ?? null),
  };
}
