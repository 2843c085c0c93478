import type { Text } from './text.ts';

export const framePieceKinds = [
  'MASTHEAD',
  'ADOPTION_LINE',
  'TITLE',
  'ENACTING_FORMULA',
  'CLOSING',
  'RUNNING_HEAD',
  'PAGE_NUMBER',
  'RULE',
  'NEIGHBOUR',
  'OTHER',
] as const;

export type FramePieceKind = (typeof framePieceKinds)[number];

/** All of the source that is neither paragraph nor note. */
export interface FramePiece extends Text {
  readonly kind: FramePieceKind;
}
