import { framePieceKinds } from '@resolute/schema';
import { builder } from '../builder.ts';
import type { FrameNode } from '../document.ts';
import { TextInterface } from './text.ts';

const FramePieceKindEnum = builder.enumType('FramePieceKind', {
  description: 'What a piece of the page around the resolution’s text is.',
  values: framePieceKinds,
});

export const FramePieceType = builder.objectRef<FrameNode>('FramePiece').implement({
  description: 'A piece of the source that is neither paragraph nor note: masthead, title, running head, closing.',
  interfaces: [TextInterface],
  fields: (t) => ({
    kind: t.field({ type: FramePieceKindEnum, description: 'What it is.', resolve: ({ piece }) => piece.kind }),
  }),
});
