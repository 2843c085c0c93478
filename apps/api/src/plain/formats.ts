import { toAkn, toHtml, toJson, toMarkdown, toText } from '@resolute/formats';
import type { Resolution } from '@resolute/schema';

/** A form in which a document is had by a plain GET, by the ending of its address. */
export interface PlainFormat {
  readonly type: string;
  readonly write: (resolution: Resolution) => string;
}

export const plainFormats: ReadonlyMap<string, PlainFormat> = new Map([
  ['json', { type: 'application/json', write: toJson }],
  ['txt', { type: 'text/plain; charset=utf-8', write: toText }],
  ['md', { type: 'text/markdown; charset=utf-8', write: toMarkdown }],
  ['xml', { type: 'application/xml; charset=utf-8', write: toAkn }],
  ['html', { type: 'text/html; charset=utf-8', write: toHtml }],
]);
