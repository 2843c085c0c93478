import type { Adoption, Vote } from '@resolute/schema';
import { builder } from '../builder.ts';

const VoteType = builder.objectRef<Vote>('Vote').implement({
  description: 'A recorded vote.',
  fields: (t) => ({
    inFavour: t.exposeInt('inFavour', { nullable: true, description: 'Votes in favour; null where the text does not say.' }),
    against: t.exposeInt('against', { nullable: true, description: 'Votes against.' }),
    abstaining: t.exposeInt('abstaining', { nullable: true, description: 'Abstentions.' }),
    text: t.exposeString('text', { description: 'The vote as printed.' }),
  }),
});

export const AdoptionType = builder.objectRef<Adoption>('Adoption').implement({
  description: 'When and how the resolution was adopted, as its text says.',
  fields: (t) => ({
    date: t.exposeString('date', { nullable: true, description: 'ISO date: `2003-12-23`.' }),
    meeting: t.exposeInt('meeting', { nullable: true, description: 'The number of the meeting: 78.' }),
    proceduralNote: t.exposeString('proceduralNote', {
      nullable: true,
      description: 'The line in brackets that says on whose report: “on the report of the Second Committee (A/58/483/Add.3)”.',
    }),
    vote: t.field({ type: VoteType, nullable: true, description: 'The vote, where one was recorded.', resolve: ({ vote }) => vote }),
  }),
});
