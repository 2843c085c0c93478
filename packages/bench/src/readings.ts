import { parse } from '@resolute/parser';
import type { Sample } from './sample.ts';

/** Structure alone: no word is repaired and none explained. */
export const readStructure = ({ text, language }: Sample) => parse(text, { language, emend: false, annotate: false });

/** Structure, and words repaired with their dictionary. */
export const readEmended = ({ text, language, dictionary }: Sample) => parse(text, { language, dictionary, annotate: false });

/** All that the parser does. */
export const readWhole = ({ text, language, dictionary }: Sample) => parse(text, { language, dictionary });
