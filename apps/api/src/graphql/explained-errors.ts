import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Characters of an error's message: enough for a reason, too few to be sent a whole query back. */
const longest = 300;

/**
 * Gives every error a code, so that a program need not read messages, and says back no more than the beginning of what was
 * sent. What has no code by now is the fault of who asked: what goes wrong inside is masked, and has one.
 */
export const explainedErrors: Plugin = {
  onResultProcess: (process) => {
    const { result } = process;
    if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
    const errors = result.errors.map(explained);
    process.setResult({ ...(result as ExecutionResult), errors });
  },
};

function explained(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message.length > longest ? `${message.slice(0, longest)}…` : message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { code: 'BAD_USER_INPUT', ...extensions },
  });
}
