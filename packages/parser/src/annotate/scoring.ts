/** How the annotations are scored: the labels made by reading, and the invented texts with what must be found in them. */
export { annotate } from './annotate.ts';
export { readExpectedLabels } from './expected-labels.ts';
export { readFixture } from './fixture.ts';
export { type LabelledParagraph, readLabels, type Score, scoreAnnotations, type ScoredField } from './score.ts';
