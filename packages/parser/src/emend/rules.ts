import type { Rule } from './rule.ts';
import { aGrave } from './rules/a-grave.ts';
import { elisionBlank, elisionLetter, elisionMark } from './rules/elision.ts';
import { figures, numberJoined, ordinalMarks } from './rules/figures.ts';
import { figuresInWords } from './rules/figures-in-words.ts';
import { ampersands, homographs } from './rules/homographs.ts';
import { innerHyphen } from './rules/inner-hyphen.ts';
import { missingApostrophe } from './rules/missing-apostrophe.ts';
import { roman } from './rules/roman.ts';
import { split } from './rules/split.ts';
import { symbols } from './rules/symbols.ts';
import { strokes, words } from './rules/words.ts';

/** The rules in the order they are applied: each sees what those before it have repaired. */
export const rules: readonly Rule[] = [
  innerHyphen,
  elisionMark,
  elisionLetter,
  elisionBlank,
  symbols,
  figures,
  figuresInWords,
  numberJoined,
  missingApostrophe,
  split,
  strokes,
  words,
  roman,
  ordinalMarks,
  ampersands,
  aGrave,
  homographs,
];
