import type { Reading } from '../reading.ts';
import { message } from '../rules.ts';
import { isBinary } from '../source.ts';
import { readLabel } from './labels.ts';
import type { Page } from './read-blocks.ts';
import { findUnits, isUnitOf, type Unit } from './units.ts';

/** The resolution asked for; else the first that is whole; else all there is. What was left or not found is told. `symbol` is the one asked for, unless the text bears another. */
export function chooseUnit(page: Page, asked: string | null, reading: Reading): { readonly unit: Unit; readonly symbol: string | null } {
  const { lines, words, kinds } = page;
  const units = findUnits(kinds, words);
  const rangeOf = (unit: Unit) => ({ start: lines[unit.first]!.start, end: lines[unit.end - 1]!.end });
  const whole = units.find(({ head, formula }) => head !== null && formula !== null) ?? units[0];
  const meant = asked === null ? whole : units.find((unit) => isUnitOf(unit, asked));
  const chosen = meant ?? whole;
  if (chosen === undefined) {
    const range = { start: 0, end: reading.source.length };
    const numbered = words.some((line) => readLabel(line, page.drafting)?.style === 'ARABIC');
    if (!numbered && lines.length > 0 && !isBinary(reading.source)) reading.report(message('S3', range));
    return { unit: { first: 0, end: numbered ? lines.length : 0, head: null, formula: null, number: null, part: null }, symbol: asked };
  }
  if (meant === undefined && chosen.number !== null) reading.report(message('S5', rangeOf(chosen), { actual: chosen.number, expected: asked }));
  if (chosen.formula === null) reading.report(message('S8', rangeOf(chosen)));
  for (const unit of units) {
    if (unit !== chosen) reading.report(message('S4', rangeOf(unit), { actual: unit.number ?? unit.part }));
  }
  // What the text says of itself is believed before what was asked for.
  return { unit: chosen, symbol: meant === undefined && chosen.number !== null ? null : asked };
}
