import { z } from 'zod';
import { languages } from '../language.ts';
import { organs } from '../organ.ts';
import { actor, mandate, message } from './annotations.ts';
import { footnote, framePiece, paragraph } from './pieces.ts';
import { range } from './text.ts';

const votes = z.int().nonnegative().nullable();

const adoption = z
  .strictObject({
    date: z.string().nullable(),
    meeting: z.int().nullable(),
    proceduralNote: z.string().nullable(),
    vote: z.strictObject({ inFavour: votes, against: votes, abstaining: votes, text: z.string() }).readonly().nullable(),
  })
  .readonly();

/** The shape of a Resolution; that its ranges fit its texts is the work of `checkInvariants`. */
export const resolution = z
  .strictObject({
    symbol: z.string().nullable(),
    organ: z.enum(organs).nullable(),
    session: z.string().nullable(),
    number: z.string().nullable(),
    language: z.enum(languages),
    title: z.string().nullable(),
    enactingFormula: z.string().nullable(),
    adoption,
    paragraphs: z.array(paragraph).readonly(),
    footnotes: z.array(footnote).readonly(),
    frame: z.array(framePiece).readonly(),
    actors: z.array(actor).readonly(),
    mandates: z.array(mandate).readonly(),
    messages: z.array(message).readonly(),
    source: z.strictObject({ sha256: z.string(), text: z.string(), pages: z.array(range).readonly() }).readonly(),
  })
  .readonly();
