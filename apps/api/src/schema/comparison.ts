import { type Change, type ComparedParagraph, compareResolutions } from '@resolute/compare';
import type { DocumentRecord } from '@resolute/store';
import { builder } from '../builder.ts';
import type { Document } from '../document.ts';
import { findResolution } from '../find-resolution.ts';
import { InvalidSymbolError, NotFoundError } from './error.ts';
import { RangeType } from './range.ts';
import { ParagraphRef, ResolutionRef } from './refs.ts';

const ChangeEnum = builder.enumType('Change', {
  description: 'What became of a paragraph from one resolution to a later one.',
  values: {
    NEW: { description: 'Only the later text has it.' },
    KEPT: { description: 'Both have it in the same words; case, punctuation and numbering do not count.' },
    CHANGED: { description: 'Both have it, and its words differ.' },
    DROPPED: { description: 'Only the earlier text has it.' },
  } satisfies Record<Change, { description: string }>,
});

interface Compared {
  readonly earlier: Document;
  readonly later: Document;
}

const ComparedParagraphType = builder.objectRef<Compared & { readonly row: ComparedParagraph }>('ComparedParagraph').implement({
  description: 'A paragraph of the later text beside the one it comes from.',
  fields: (t) => ({
    change: t.field({ type: ChangeEnum, description: 'What became of it.', resolve: ({ row }) => row.change }),
    earlier: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'In the earlier text; null for what is new.',
      resolve: ({ earlier, row }) => earlier.paragraph(row.earlier?.id ?? null),
    }),
    later: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'In the later text; null for what was dropped.',
      resolve: ({ later, row }) => later.paragraph(row.later?.id ?? null),
    }),
    earlierRanges: t.field({
      type: [RangeType],
      description: 'Words of a changed paragraph that only the earlier text has, in its `text`.',
      resolve: ({ row }) => row.earlierRanges,
    }),
    laterRanges: t.field({
      type: [RangeType],
      description: 'Words of a changed paragraph that only the later text has, in its `text`.',
      resolve: ({ row }) => row.laterRanges,
    }),
  }),
});

const ComparisonType = builder.objectRef<Compared>('Comparison').implement({
  description: 'Two resolutions in one language, paragraph beside paragraph.',
  fields: (t) => ({
    earlier: t.field({ type: ResolutionRef, description: 'The one adopted first.', resolve: ({ earlier }) => earlier.record }),
    later: t.field({ type: ResolutionRef, description: 'The one adopted last.', resolve: ({ later }) => later.record }),
    paragraphs: t.field({
      type: [ComparedParagraphType],
      description: 'In the order of the later text; what was dropped stands where it stood.',
      resolve: ({ earlier, later }) => compareResolutions(earlier.resolution, later.resolution).map((row) => ({ earlier, later, row })),
    }),
  }),
});

builder.objectField(ResolutionRef, 'comparedWith', (t) =>
  t.field({
    type: ComparisonType,
    description: 'This resolution beside another one in the same language, whichever is the earlier.',
    errors: {
      types: [NotFoundError, InvalidSymbolError],
      union: { name: 'ComparisonResult', description: 'A comparison, or why there is none.' },
    },
    args: { symbol: t.arg.string({ required: true, description: 'The other resolution, in any written form: `56/203`.' }) },
    resolve: async (record, { symbol }, context): Promise<Compared> => {
      const other = await findResolution(symbol, record.language, context);
      const [earlier, later] = await Promise.all([record, other].sort(byAge).map(({ id }) => context.loaders.document.load(id)));
      return { earlier: earlier!, later: later! };
    },
  }),
);

/** By date of adoption; where one is not known, by symbol, its figures as numbers. */
function byAge(a: DocumentRecord, b: DocumentRecord): number {
  if (a.date !== null && b.date !== null && a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.symbol.localeCompare(b.symbol, 'en', { numeric: true });
}
