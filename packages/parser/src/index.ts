export { readLabels, scoreAnnotations, toLabels } from './annotate/score.ts';
export { parse, type ParseOptions } from './parse.ts';
