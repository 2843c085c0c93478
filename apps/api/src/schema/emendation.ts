import type { Emendation } from '@resolute/schema';
import { builder } from '../builder.ts';

export const EmendationType = builder.objectRef<Emendation>('Emendation').implement({
  description: 'One repair of what was misread: what stood there, what stands there now, and the rule that says why.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where in the piece’s `text`.' }),
    end: t.exposeInt('end', { description: 'Where it ends in the piece’s `text`.' }),
    original: t.exposeString('original', { description: 'What was read.' }),
    replacement: t.exposeString('replacement', { description: 'What it is repaired to.' }),
    rule: t.exposeString('rule', { description: 'The rule of the parser’s specification: `E12`.' }),
  }),
});
