import { ofKind } from '../actor-entry.ts';

/** States that are no more, under the names of their time. */
export const historicalStates = ofKind('STATE', [
  { names: { en: 'Union of Soviet Socialist Republics', fr: 'Union des Républiques socialistes soviétiques' }, acronyms: { en: 'USSR', fr: 'URSS' }, wikidata: 'Q15180', forms: { en: ['Soviet Union'], fr: ['Union soviétique'] } },
  { names: { en: 'Yugoslavia', fr: 'Yougoslavie' }, forms: { en: ['Socialist Federal Republic of Yugoslavia', 'former Yugoslavia'], fr: ['République fédérative socialiste de Yougoslavie', 'ex-Yougoslavie'] } },
  { names: { en: 'Federal Republic of Yugoslavia', fr: 'République fédérale de Yougoslavie' }, forms: { en: ['Federal Republic of Yugoslavia (Serbia and Montenegro)'], fr: ['République fédérale de Yougoslavie (Serbie et Monténégro)'] } },
  { names: { en: 'Serbia and Montenegro', fr: 'Serbie-et-Monténégro' }, forms: { fr: ['Serbie et Monténégro'] } },
  { names: { en: 'Czechoslovakia', fr: 'Tchécoslovaquie' }, forms: { en: ['Czech and Slovak Federal Republic'], fr: ['République fédérale tchèque et slovaque'] } },
  { names: { en: 'German Democratic Republic', fr: 'République démocratique allemande' }, wikidata: 'Q16957' },
  { names: { en: 'Tanganyika', fr: 'Tanganyika' } },
  { names: { en: 'Zanzibar', fr: 'Zanzibar' } },
  { names: { en: 'Republic of Viet-Nam', fr: 'République du Viet-Nam' } },
  { names: { en: 'Democratic Republic of Viet-Nam', fr: 'République démocratique du Viet-Nam' } },
  { names: { en: 'Federation of Malaya', fr: 'Fédération de Malaisie' } },
]);
