import type { FramePieceKind, Omission, Range } from '@resolute/schema';

export type BlockRole = 'BODY' | 'NOTE' | FramePieceKind;

/** The stretches of source that make one piece of the document, whatever stands between them on the page. */
export interface Block {
  role: BlockRole;
  readonly ranges: Range[];
  /** Heading marks and the like inside the ranges. */
  readonly omitted: Omission[];
  /** Whether an extractor took it for a heading. */
  readonly marked: boolean;
  /** Whether an empty line or a page's top stands before it. */
  readonly gap: boolean;
  /** Whether it stands alone on one line. */
  single: boolean;
  /** Index among the note areas of the document of the one that follows it (or that it is in). */
  zone: number;
}
