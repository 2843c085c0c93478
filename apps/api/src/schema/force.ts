import { builder } from '../builder.ts';

export const ForceEnum = builder.enumType('Force', {
  description: 'What a paragraph’s opening verb does, from binding to reciting.',
  values: {
    DECISION: { description: 'Decides, establishes, proclaims: it is so by these words.' },
    DEMAND: { description: 'Demands, requires.' },
    REQUEST: { description: 'Requests, calls upon, urges.' },
    RECOMMENDATION: { description: 'Recommends, proposes.' },
    ENCOURAGEMENT: { description: 'Encourages, invites.' },
    STATEMENT: { description: 'Reaffirms, notes, welcomes: it asks nothing of anybody.' },
    RECITAL: { description: 'A preambular opening: Recalling, Convinced.' },
  },
});
