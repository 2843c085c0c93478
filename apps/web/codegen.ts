import type { CodegenConfig } from '@graphql-codegen/cli';

/** The typed operations of `src/queries`, read against the API's SDL. `npm run generate` writes them. */
const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  documents: ['src/queries/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true, inputValue: false },
        immutableTypes: true,
        strictScalars: true,
        scalars: {},
      },
    },
  },
};

export default config;
