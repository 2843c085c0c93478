import { createHash } from 'node:crypto';
import { type BundledDocument, bundledDocuments } from '@resolute/corpus';
import type { Store } from '@resolute/store';
import { modelVersion } from './model-version.ts';

/**
 * Brings the documents that come with the project into the store. What is there already, from the same text and by the
 * same parser, costs a look; only what is not loads the parser and its dictionary.
 */
export async function ingestBundled(store: Store, documents: readonly BundledDocument[] = bundledDocuments()): Promise<void> {
  const version = modelVersion();
  const stored = await store.editions([...new Set(documents.map(({ symbol }) => symbol))]);
  const missing = documents.filter(({ symbol, language, source }) => {
    const sha256 = createHash('sha256').update(source).digest('hex');
    return !stored.some(
      (record) =>
        record.symbol === symbol && record.language === language && record.sha256 === sha256 && record.version === version,
    );
  });
  for (const { source, symbol, language, original, official, note } of missing) {
    const { parse } = await import('@resolute/parser');
    const { loadDictionary } = await import('@resolute/lexicon/dictionary');
    const resolution = parse(source, { language, symbol, dictionary: await loadDictionary(language) });
    await store.ingest({ resolution, version, original, official, note });
  }
}
