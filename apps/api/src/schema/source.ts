import type { Source } from '@resolute/schema';
import { builder } from '../builder.ts';
import { RangeType } from './range.ts';

export const SourceType = builder.objectRef<Source>('Source').implement({
  description: 'The text as it was given, character by character: what every range of the document points into.',
  fields: (t) => ({
    sha256: t.exposeString('sha256', { description: 'SHA-256 of the text’s UTF-8 bytes, in hexadecimal.' }),
    text: t.exposeString('text', { description: 'The whole text.' }),
    pages: t.field({ type: [RangeType], description: 'The pages, where the source shows them.', resolve: ({ pages }) => pages }),
  }),
});
