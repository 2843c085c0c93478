export { type BundledDocument, bundledDocuments } from './documents.ts';
