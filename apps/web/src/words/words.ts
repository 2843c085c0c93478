import type { ActorKind, Language, Organ } from '@resolute/schema';

/** Every word of the interface outside the reader, in one language. */
export interface Words {
  readonly skipToText: string;
  readonly home: string;
  readonly resolutions: string;
  readonly actors: string;
  readonly graphql: string;
  readonly sections: string;
  readonly statement: string;
  readonly disclaimer: string;
  readonly symbol: string;
  readonly symbolHint: string;
  readonly open: string;
  readonly organs: Readonly<Record<Organ, string>>;
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly paragraphs: (count: number) => string;
  readonly mentions: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly more: string;
  readonly noResolutions: string;
  readonly noActors: string;
  readonly actorsLead: string;
  readonly actorLead: (name: string) => string;
  readonly addressee: string;
  readonly mentioned: string;
  readonly partOf: string;
  readonly notNamed: string;
  readonly pageNotFound: string;
  readonly pageNotFoundLead: string;
  readonly symbolUnknown: (symbol: string) => string;
  readonly symbolUnknownLead: (symbol: string) => string;
  readonly languageUnknownLead: (symbol: string) => string;
  readonly symbolMalformed: (written: string) => string;
  readonly symbolMalformedLead: string;
  readonly actorUnknown: (slug: string) => string;
  readonly nearest: string;
  readonly officialDocument: (symbol: string) => string;
  readonly failed: string;
  readonly failedLead: string;
  readonly tryAgain: string;
  readonly pending: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly readIn: string;
  readonly describe: (symbol: string, date: string | null, paragraphs: number, notes: number) => string;
}
