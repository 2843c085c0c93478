import { z } from 'zod';
import { footnoteKinds } from '../footnote.ts';
import { framePieceKinds } from '../frame.ts';
import { mention, opening } from './annotations.ts';
import { offset, textFields } from './text.ts';

const footnoteCall = z
  .strictObject({ footnote: z.string().nullable(), number: z.int().nonnegative(), offset, original: z.string() })
  .readonly();

export const paragraph = z
  .strictObject({
    ...textFields,
    id: z.string(),
    eId: z.string(),
    kind: z.enum(['PREAMBULAR', 'OPERATIVE', 'HEADING', 'ANNEX']),
    number: z.string().nullable(),
    label: z.string(),
    depth: z.int().nonnegative(),
    parentId: z.string().nullable(),
    opening: opening.nullable(),
    footnoteCalls: z.array(footnoteCall).readonly(),
    mentions: z.array(mention).readonly(),
  })
  .readonly();

const citation = z
  .strictObject({
    target: z.string().nullable(),
    pinpoint: z.string().nullable(),
    date: z.string().nullable(),
    title: z.string().nullable(),
  })
  .readonly();

export const footnote = z
  .strictObject({
    ...textFields,
    id: z.string(),
    number: z.int().nonnegative(),
    kind: z.enum(footnoteKinds),
    citations: z.array(citation).readonly(),
    ibidOf: z.string().nullable(),
    calls: z.array(z.strictObject({ paragraph: z.string(), offset }).readonly()).readonly(),
    mentions: z.array(mention).readonly(),
  })
  .readonly();

export const framePiece = z.strictObject({ ...textFields, kind: z.enum(framePieceKinds) }).readonly();
