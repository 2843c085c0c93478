import type { Range } from '@resolute/schema';
import { builder } from '../builder.ts';

export const RangeType = builder.objectRef<Range>('Range').implement({
  description: 'A stretch of a text from `start` up to, not including, `end`, counted in UTF-16 code units as JavaScript does.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Offset of the first code unit.' }),
    end: t.exposeInt('end', { description: 'Offset just after the last code unit.' }),
  }),
});
