/**
 * Latin letters, as a class for regular expressions: faster than \p{L}. More than English and French are written in, so that
 * a name of another language ("Māori", "Łódź") is one word and not cut at its strange letter.
 */
export const letter = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';

/** Letters before which French elides. */
export const vowel = 'aeiouyhAEIOUYHàâäéèêëîïôöùûüœæÀÂÉÈÊËÎÏÔÙÛŒ';

const fold: { readonly [letter: string]: string } = {
  à: 'a', â: 'a', ä: 'a', ç: 'c', é: 'e', è: 'e', ê: 'e', ë: 'e', î: 'i', ï: 'i', ô: 'o', ö: 'o', ù: 'u', û: 'u', ü: 'u', ÿ: 'y',
};

/** A word in small letters without its accents. */
export const withoutAccents = (word: string): string => word.toLowerCase().replaceAll(/[à-öø-ÿ]/g, (mark) => fold[mark] ?? mark);

/** The capitals of one word on the letters of another of any length: all, the first, or none. */
export function inCaseOf(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  const first = model.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whether what stands before this offset ends a sentence, or nothing does. */
export function opensSentence(text: string, offset: number): boolean {
  let index = offset - 1;
  while (index >= 0 && ' «“"(’'.includes(text.charAt(index))) index -= 1;
  return index < 0 || '.:;!?'.includes(text.charAt(index));
}

/** Where the word that ends at this offset begins, no further back than a word is long. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 60 && isWordLetter(text.charAt(start - 1))) start -= 1;
  return start;
}

const isWordLetter = (mark: string): boolean => mark === '’' || mark === '-' || mark.toLowerCase() !== mark.toUpperCase();
