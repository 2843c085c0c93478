import { builder } from '../builder.ts';

builder.queryType({
  description: 'What can be asked. Start with `resolution(symbol: "A/RES/58/208")`, or with `search`.',
});
