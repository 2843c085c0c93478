/** What is said of a resolution to those who collect pages. */
export interface DocumentFacts {
  readonly symbol: string;
  readonly title: string | null;
  readonly language: string;
  readonly date: string | null;
  readonly organ: string | null;
  /** The official document's address. */
  readonly official: string | null;
}

/** A resolution in schema.org's words, for JSON-LD. `url` is the page's own address. */
export function structuredData({ symbol, title, language, date, organ, official }: DocumentFacts, url: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: title ?? symbol,
    legislationIdentifier: symbol,
    legislationType: 'Resolution',
    inLanguage: language,
    url,
    ...(official !== null && { isBasedOn: official }),
    ...(date !== null && { legislationDate: date }),
    ...(organ !== null && { legislationPassedBy: { '@type': 'Organization', name: organ, parentOrganization: { '@type': 'Organization', name: 'United Nations' } } }),
  };
}
