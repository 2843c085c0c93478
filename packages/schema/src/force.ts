/** What an opening verb does. Preambular verbs have the force RECITAL. */
export const forces = ['DECISION', 'DEMAND', 'REQUEST', 'RECOMMENDATION', 'ENCOURAGEMENT', 'STATEMENT', 'RECITAL'] as const;

export type Force = (typeof forces)[number];
