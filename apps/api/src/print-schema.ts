import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { schema } from './schema/index.ts';

/** Where the API's SDL is kept: with the contract, since the web app meets the API only there. */
export const schemaFile = new URL('../../../packages/schema/schema.graphql', import.meta.url);

export function printedSchema(): string {
  return `${printSchema(schema)}\n`;
}

if (import.meta.main) writeFileSync(schemaFile, printedSchema());
