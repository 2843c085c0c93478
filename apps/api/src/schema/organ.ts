import { organs } from '@resolute/schema';
import { builder } from '../builder.ts';

export const OrganEnum = builder.enumType('Organ', {
  description: 'The body that adopted a resolution.',
  values: organs,
});
