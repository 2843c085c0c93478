import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';
import { limits } from './limits.ts';

/** The schema's builder. It knows no type: each noun of `schema/` adds its own. */
export const builder = new SchemaBuilder<{
  Context: Context;
  Connection: { total: () => Promise<number> };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
}>({
  plugins: [ErrorsPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  errors: { directResult: true },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: limits.listMultiplier,
    limit: { complexity: limits.complexity, depth: limits.depth, breadth: limits.breadth },
  },
  relay: {
    cursorType: 'String',
    nodesOnConnection: { description: 'The items themselves, for whoever needs no cursor of each.' },
    edgesFieldOptions: { nullable: { list: false, items: false }, description: 'The items, each with its cursor.' },
    nodeFieldOptions: { nullable: false, description: 'The item.' },
    cursorFieldOptions: { description: 'Where this item stands in the list: give it as `after` to go on from here.' },
    pageInfoFieldOptions: { description: 'Whether there is more, and where to go on.' },
    pageInfoTypeOptions: { description: 'Where a page of a list begins and ends, and whether there is more.' },
    hasNextPageFieldOptions: { description: 'Whether more items follow.' },
    hasPreviousPageFieldOptions: { description: 'Whether there are items before these.' },
    startCursorFieldOptions: { description: 'The cursor of the first item here; null on an empty page.' },
    endCursorFieldOptions: { description: 'The cursor of the last item here: the `after` of the next page.' },
    nodeTypeOptions: { description: 'Whatever has an identifier that `node` finds again.' },
    idFieldOptions: {
      description: 'An identifier across the whole graph, for caches and for `node`. To cite, use `anchor` or `symbol`.',
    },
    nodeQueryOptions: {
      description: 'Finds anything again by its `id`.',
      args: { id: { description: 'An `id` that an earlier answer gave.' } },
    },
    nodesQueryOptions: {
      description: 'Finds several things again by their `id`; null for those that are gone.',
      args: { ids: { description: 'Each an `id` that an earlier answer gave.' } },
      complexity: ({ ids }: { ids: readonly unknown[] }) => ({ field: 1, multiplier: ids.length }),
    },
  },
});
