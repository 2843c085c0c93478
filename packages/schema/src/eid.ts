import { parseParagraphId } from './paragraph-id.ts';

const names = { pp: 'recs__rec', op: 'para', h: 'crossHeading', fn: 'fn' };

/**
 * The identifier that Akoma Ntoso gives to what has an id, by its Naming Convention: each level is an abbreviated
 * element and a number, levels are joined by two underscores. `op-10-a` -> `para_10__point_a`, `pp-3` ->
 * `recs__rec_3`, `s2-op-3` -> `sec_2__para_3`, `annex-1-op-2` -> `att_1__para_2`. Throws a RangeError where it is no id.
 */
export function eIdOf(id: string): string {
  const path = parseParagraphId(id);
  if (!path) throw new RangeError(`"${id}" is no id of a paragraph or a note.`);
  const [number, ...points] = path.numbers;
  return [
    path.annex ? `att_${path.annex}` : [],
    path.section ? `sec_${path.section}` : [],
    path.part ? `${names[path.part]}_${number}` : [],
    points.map((point) => `point_${point}`),
  ]
    .flat()
    .join('__');
}
