import { toAkn, toHtml, toJson, toMarkdown, toMessages, toText } from '@resolute/formats';
import type { Resolution } from '@resolute/schema';
import type { Format } from './format-names.ts';

/** How a document is printed in each format. */
export const formats: Readonly<Record<Format, (resolution: Resolution) => string>> = {
  json: toJson,
  text: toText,
  messages: toMessages,
  markdown: toMarkdown,
  akn: toAkn,
  html: toHtml,
};
