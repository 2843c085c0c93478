import type { Actor } from '@resolute/schema';
import type { DocumentRecord } from '@resolute/store';
import { builder } from '../builder.ts';
import type { FootnoteNode, ParagraphNode } from '../document.ts';

/** The nouns that refer to each other in circles, named before any is described. */
export const ResolutionRef = builder.objectRef<DocumentRecord>('Resolution');
export const ParagraphRef = builder.objectRef<ParagraphNode>('Paragraph');
export const FootnoteRef = builder.objectRef<FootnoteNode>('Footnote');
export const ActorRef = builder.objectRef<Actor>('Actor');
