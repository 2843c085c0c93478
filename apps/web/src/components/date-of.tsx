/** An ISO day in words, as people of a language write it. */
export function dateInWords(date: string, language: string): string {
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  return language.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
}

export function DateOf({ date, language }: { readonly date: string; readonly language: string }) {
  return <time dateTime={date}>{dateInWords(date, language)}</time>;
}
