import { z } from 'zod';
import { actorKinds } from '../actor.ts';
import { forces } from '../force.ts';
import { languages } from '../language.ts';
import { dueKinds } from '../mandate.ts';
import { offset } from './text.ts';

const place = { start: offset, end: offset };
const multilingual = z.partialRecord(z.enum(languages), z.string()).readonly();

export const mention = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ACTOR'), ...place, actor: z.string(), role: z.enum(['ADDRESSEE', 'MENTIONED']) }).readonly(),
  z
    .strictObject({
      type: z.literal('REFERENCE'),
      ...place,
      target: z.string().nullable(),
      pinpoint: z.string().nullable(),
      date: z.string().nullable(),
    })
    .readonly(),
  z.strictObject({ type: z.literal('DATE'), ...place, date: z.string() }).readonly(),
  z.strictObject({ type: z.literal('SESSION'), ...place, session: z.string() }).readonly(),
]);

export const opening = z.strictObject({ ...place, verb: z.string(), force: z.enum(forces) }).readonly();

export const actor = z
  .strictObject({
    id: z.string(),
    kind: z.enum(actorKinds),
    names: multilingual,
    acronyms: multilingual,
    parent: z.string().nullable(),
    wikidata: z.string().nullable(),
  })
  .readonly();

const deadline = z
  .strictObject({
    session: z.string().nullable(),
    from: z.int().nullable(),
    to: z.int().nullable(),
    date: z.string().nullable(),
  })
  .readonly();

export const mandate = z
  .strictObject({
    paragraph: z.string(),
    verb: z.string(),
    force: z.enum(forces),
    addressees: z.array(z.string()).readonly(),
    due: z.enum(dueKinds).nullable(),
    deadline: deadline.nullable(),
  })
  .readonly();

export const message = z
  .strictObject({
    ...place,
    rule: z.string(),
    severity: z.enum(['ERROR', 'WARNING', 'INFO']),
    reason: z.string(),
    actual: z.string().nullable(),
    expected: z.string().nullable(),
  })
  .readonly();
