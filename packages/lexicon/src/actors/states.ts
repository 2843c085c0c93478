import type { Multilingual } from '@resolute/schema';
import arabicCountries from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import englishCountries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanishCountries from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import frenchCountries from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import russianCountries from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import chineseCountries from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { actorId, type GazetteerActor } from './actor-entry.ts';
import { stateNames } from './data/state-names.ts';
import { stateFacts, type StateFacts } from './data/states.ts';

type Countries = Readonly<Record<string, string | readonly string[]>>;

const english: Countries = englishCountries.countries;
const french: Countries = frenchCountries.countries;
/** The languages that names are shown in, and not looked for. */
const others: Multilingual<Countries> = { ar: arabicCountries.countries, es: spanishCountries.countries, ru: russianCountries.countries, zh: chineseCountries.countries };

/** The usual name of a country without the article that the list may have. */
function nameOf(countries: Countries, code: string): string {
  const [name = code] = [countries[code] ?? code].flat();
  return name.replace(/^The /, '');
}

/** A Government and authorities by their adjective: "gouvernement haïtien", "Haitian authorities". */
function byDemonym({ demonyms }: StateFacts): Multilingual<readonly string[]> {
  const [masculine, feminine] = demonyms?.fr ?? [];
  const inFrench =
    masculine === undefined || feminine === undefined
      ? []
      : [`gouvernement ${masculine}`, `gouvernement et peuple ${masculine}`, `régime ${masculine}`, `autorités ${feminine}s`, `État ${masculine}`, `forces armées ${feminine}s`];
  const inEnglish = (demonyms?.en ?? []).flatMap((demonym) => [`${demonym} Government`, `${demonym} Government and people`, `${demonym} authorities`, `${demonym} armed forces`]);
  return { en: inEnglish, fr: inFrench };
}

function toActor(code: string, facts: StateFacts): GazetteerActor {
  const shown = Object.fromEntries(Object.entries(others).map(([language, countries]) => [language, nameOf(countries, code)]));
  const names = { en: nameOf(english, code), fr: nameOf(french, code), ...facts.names, ...shown, ...stateNames[code] };
  const demonyms = byDemonym(facts);
  return {
    id: actorId(names.en),
    kind: 'STATE',
    names,
    acronyms: {},
    parent: null,
    wikidata: null,
    forms: {
      en: [...(facts.forms?.en ?? []), ...(demonyms.en ?? [])],
      fr: [...(facts.forms?.fr ?? []), ...(demonyms.fr ?? [])],
    },
    short: {},
  };
}

/** The States, named as the United Nations does: country names from ISO 3166 lists, with what is said of them beside. */
export const states: readonly GazetteerActor[] = Object.entries(stateFacts).map(([code, facts]) => toActor(code, facts));
