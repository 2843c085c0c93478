/** An ISO date in words: "23 décembre 2003". Servers and browsers in any time zone agree on it. */
export function formatDate(date: string, locale: 'en' | 'fr'): string {
  const words = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}
