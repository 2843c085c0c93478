import { isLanguage, type Language } from '@resolute/schema';
import type { DocumentRecord } from '@resolute/store';
import type { Document } from '../document.ts';
import type { Loaders } from '../loaders.ts';

/** `A/RES/58/208@fr`: a resolution in one language. */
export function documentId({ symbol, language }: Pick<DocumentRecord, 'symbol' | 'language'>): string {
  return `${symbol}@${language}`;
}

/** `A/RES/58/208@fr#op-10`: a paragraph or note of it. */
export function pieceId({ document, piece }: { document: Document; piece: { id: string } }): string {
  return `${documentId(document.record)}#${piece.id}`;
}

/** Null where the id is not of that shape. */
export function parseDocumentId(id: string): { symbol: string; language: Language } | null {
  const at = id.lastIndexOf('@');
  const language = id.slice(at + 1);
  return at > 0 && isLanguage(language) ? { symbol: id.slice(0, at), language } : null;
}

export async function findRecord(id: string, loaders: Loaders): Promise<DocumentRecord | null> {
  const key = parseDocumentId(id);
  const editions = key ? await loaders.editions.load(key.symbol) : [];
  return editions.find(({ language }) => language === key?.language) ?? null;
}

export async function findPiece(id: string, loaders: Loaders): Promise<{ document: Document; anchor: string } | null> {
  const hash = id.lastIndexOf('#');
  const record = await findRecord(id.slice(0, hash), loaders);
  return record && { document: await loaders.document.load(record.id), anchor: id.slice(hash + 1) };
}
