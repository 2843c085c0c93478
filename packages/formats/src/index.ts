export { AknError } from './akn/error.ts';
export { fromAkn } from './akn/from-akn.ts';
export { toAkn } from './akn/to-akn.ts';
export { toHtml } from './html.ts';
export { fromJson, toJson } from './json.ts';
export { toMarkdown } from './markdown.ts';
export { toMessages } from './messages.ts';
export { toText } from './text.ts';
