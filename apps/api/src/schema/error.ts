import type { Language } from '@resolute/schema';
import { builder } from '../builder.ts';
import { cut } from '../problem.ts';
import { LanguageEnum } from './language.ts';

export const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'Something expected that went wrong, as a part of the answer.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What went wrong and what to do, for people to read.' }) }),
});

export class NotFoundError extends Error {
  readonly symbol: string;
  readonly suggestions: readonly string[];
  readonly languages: readonly Language[];

  constructor(symbol: string, { suggestions, languages }: { suggestions: readonly string[]; languages: readonly Language[] }) {
    super(
      languages.length > 0
        ? `${symbol} is not here in that language; it is in: ${languages.join(', ')}.`
        : `${symbol} is not in this collection.`,
    );
    this.name = 'NotFoundError';
    this.symbol = symbol;
    this.suggestions = suggestions;
    this.languages = languages;
  }
}

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'The symbol is well formed, and this collection has no such resolution, or not in that language.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    symbol: t.exposeString('symbol', { description: 'The symbol as it was understood, in its canonical form.' }),
    languages: t.expose('languages', { type: [LanguageEnum], description: 'The languages in which it is here.' }),
    suggestions: t.exposeStringList('suggestions', { description: 'Symbols of this collection that look like it, the nearest first.' }),
  }),
});

export class InvalidSymbolError extends Error {
  readonly input: string;
  readonly reason: string;

  constructor(input: string, reason: string) {
    super(`“${cut(input)}” is not the symbol of a resolution. ${reason}`);
    this.name = 'InvalidSymbolError';
    this.input = input;
    this.reason = reason;
  }
}

builder.objectType(InvalidSymbolError, {
  name: 'InvalidSymbolError',
  description: 'What was given is not a symbol of a United Nations document.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    input: t.exposeString('input', { description: 'What was given.' }),
    reason: t.exposeString('reason', { description: 'Why it cannot be a symbol.' }),
  }),
});
