import { readFileSync } from 'node:fs';
import type { Language } from '@resolute/schema';

/** A text that comes with the project. */
export interface BundledDocument {
  /** Canonical: `A/RES/58/208`. */
  readonly symbol: string;
  readonly language: Language;
  /** The text as it was given: of a scan, with everything that scanning did to it. */
  readonly source: string;
  /** The language shown where nobody asks for one. */
  readonly original: boolean;
  /** False for a translation that the United Nations did not issue. */
  readonly official: boolean;
  /** Where the text comes from, to be shown beside it. */
  readonly note: string;
}

/** Reads the bundled documents from the package's folder, byte for byte, the original of each resolution first. Server only. */
export function bundledDocuments(): BundledDocument[] {
  return [
    {
      symbol: 'A/RES/58/208',
      language: 'fr',
      source: read('A-RES-58-208.fr.ocr.txt'),
      original: true,
      official: true,
      note: 'OCR of the official French text.',
    },
    {
      symbol: 'A/RES/58/208',
      language: 'en',
      source: read('A-RES-58-208.en.translation.txt'),
      original: false,
      official: false,
      note: 'Unofficial translation by the Resolute authors.',
    },
  ];
}

function read(file: string): string {
  return readFileSync(new URL(`../documents/${file}`, import.meta.url), 'utf8');
}
