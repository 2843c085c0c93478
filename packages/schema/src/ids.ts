export { eIdOf } from './eid.ts';
export { citeAs, labelOf } from './label.ts';
export { paragraphId, parseParagraphId, type ParagraphPath } from './paragraph-id.ts';
