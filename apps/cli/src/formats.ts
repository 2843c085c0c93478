import { toAkn, toHtml, toJson, toMarkdown, toMessages, toText } from '@resolute/formats';
import type { Resolution } from '@resolute/schema';

/** How a document can be printed, by the name that `--format` takes. */
export const formats = {
  json: toJson,
  text: toText,
  messages: toMessages,
  markdown: toMarkdown,
  akn: toAkn,
  html: toHtml,
} satisfies Record<string, (resolution: Resolution) => string>;

export type Format = keyof typeof formats;

export const formatNames: readonly string[] = Object.keys(formats);

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
