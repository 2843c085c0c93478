import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { printedSchema, schemaFile } from '../print-schema.ts';
import { schema } from './index.ts';

test('the SDL in packages/schema is the one that is served: run `pnpm --filter @resolute/api print-schema`', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(printedSchema());
});

test('every type, field and argument is described', () => {
  const silent: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    if (!type.description) silent.push(type.name);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) silent.push(`${type.name}.${field.name}`);
      if (!('args' in field)) continue;
      for (const arg of field.args) if (!arg.description) silent.push(`${type.name}.${field.name}(${arg.name})`);
    }
  }
  expect(silent).toEqual([]);
});

test('languages are the six of the United Nations', () => {
  const language = schema.getType('Language');
  expect(isEnumType(language) && language.getValues().map(({ name }) => name)).toEqual(['AR', 'EN', 'ES', 'FR', 'RU', 'ZH']);
});
