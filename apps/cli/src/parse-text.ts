import { loadDictionary } from '@resolute/lexicon/dictionary';
import { parse } from '@resolute/parser';
import type { Language, Resolution } from '@resolute/schema';

/** Enough of a text to know its language by. */
const beginning = 20_000;

/** The document in a text, read with its language's dictionary. A symbol and a language that are null or missing are found out. */
export async function parseText(text: string, { language, symbol }: { readonly language?: Language | null | undefined; readonly symbol?: string | null | undefined }): Promise<Resolution> {
  return (await preparedFor(text, language))(symbol);
}

/** Makes ready what takes long the first time, the dictionary, so that the parsing itself can be timed. */
export async function preparedFor(text: string, given: Language | null | undefined): Promise<(symbol?: string | null) => Resolution> {
  const language = given ?? parse(text.slice(0, beginning), { emend: false, annotate: false }).language;
  const dictionary = await loadDictionary(language);
  return (symbol) => parse(text, { language, dictionary, ...(symbol == null ? {} : { symbol }) });
}
