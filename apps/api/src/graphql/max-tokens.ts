import { parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limits } from '../limits.ts';

/** Stops reading a query that is longer than any sensible one, before it costs anything. */
export const maxTokens: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source: string) => parse(source, { maxTokens: limits.tokens }));
  },
};
