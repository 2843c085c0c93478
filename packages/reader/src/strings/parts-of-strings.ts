/** The years that a deadline may mean, between two words; empty where none is known. */
export function years(from: number | null, to: number | null, before: string, behind: string): string {
  const known = [...new Set([from, to])].filter((year) => year !== null);
  return known.length === 0 ? '' : `${before}${known.join('–')}${behind}`;
}

/** With its first letter as at the beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
