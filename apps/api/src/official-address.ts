import type { Language } from '@resolute/schema';

/** Where the United Nations publish a document for people to read: docs.un.org, by language and symbol. */
export function officialAddress(symbol: string, language: Language): string {
  return `https://docs.un.org/${language}/${encodeURI(symbol)}`;
}
