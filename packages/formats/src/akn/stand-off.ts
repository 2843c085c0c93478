import type { Resolution, Text } from '@resolute/schema';
import { resoluteNamespace, source } from './names.ts';
import { element, isWritable } from './xml.ts';

/** A piece without its text where the body has that. */
type Bare<T extends Text> = Omit<T, 'text'> & { readonly text?: string };

/** The document without what the body of the Akoma Ntoso document says: the texts of its paragraphs and notes. */
export interface StandOff extends Omit<Resolution, 'paragraphs' | 'footnotes'> {
  readonly paragraphs: readonly Bare<Resolution['paragraphs'][number]>[];
  readonly footnotes: readonly Bare<Resolution['footnotes'][number]>[];
}

/** The `proprietary` element: as JSON, source and emendations, frame, mentions, mandates and messages. */
export function standOffOf(resolution: Resolution): string {
  const data: StandOff = {
    ...resolution,
    paragraphs: resolution.paragraphs.map(withoutText),
    footnotes: resolution.footnotes.map(withoutText),
  };
  return element('proprietary', { source }, element('r:document', { 'xmlns:r': resoluteNamespace }, writeJson(data)));
}

/** Takes the text off, unless XML cannot hold it. */
function withoutText<T extends Text>(piece: T): Bare<T> {
  const { text, ...rest } = piece;
  return isWritable(text) ? rest : piece;
}

/** As JSON, with escapes for all that XML cannot hold or would read as markup. */
function writeJson(data: StandOff): string {
  return JSON.stringify(data).replace(/[\p{Cc}\u2028\u2029\ufffe\uffff<>&]/gu, escape);
}

function escape(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
