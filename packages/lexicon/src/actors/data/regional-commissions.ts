import { ofKind } from '../actor-entry.ts';

/** The regional commissions of the Economic and Social Council. */
export const regionalCommissions = ofKind('COMMITTEE', [
  { names: { en: 'Economic Commission for Africa', fr: 'Commission économique pour l’Afrique' }, acronyms: { en: 'ECA', fr: 'CEA' }, parent: 'economic-and-social-council', wikidata: 'Q1144508', forms: { en: ['United Nations Economic Commission for Africa'] } },
  { names: { en: 'Economic Commission for Europe', fr: 'Commission économique pour l’Europe' }, acronyms: { en: 'ECE', fr: 'CEE' }, parent: 'economic-and-social-council', wikidata: 'Q659012', forms: { en: ['United Nations Economic Commission for Europe'] } },
  { names: { en: 'Economic Commission for Latin America and the Caribbean', fr: 'Commission économique pour l’Amérique latine et les Caraïbes' }, acronyms: { en: 'ECLAC', fr: 'CEPALC' }, parent: 'economic-and-social-council', wikidata: 'Q32874', forms: { en: ['Economic Commission for Latin America'], fr: ['Commission économique pour l’Amérique latine'] } },
  { names: { en: 'Economic and Social Commission for Asia and the Pacific', fr: 'Commission économique et sociale pour l’Asie et le Pacifique' }, acronyms: { en: 'ESCAP', fr: 'CESAP' }, parent: 'economic-and-social-council', wikidata: 'Q1142901', forms: { en: ['Economic Commission for Asia and the Far East'], fr: ['Commission économique pour l’Asie et l’Extrême-Orient'] } },
  { names: { en: 'Economic and Social Commission for Western Asia', fr: 'Commission économique et sociale pour l’Asie occidentale' }, acronyms: { en: 'ESCWA', fr: 'CESAO' }, parent: 'economic-and-social-council', wikidata: 'Q1355485', forms: { en: ['Economic Commission for Western Asia'], fr: ['Commission économique pour l’Asie occidentale'] } },
  { names: { en: 'regional commissions', fr: 'commissions régionales' }, parent: 'economic-and-social-council', forms: { en: ['regional commissions of the United Nations', 'United Nations regional commissions', 'regional economic commissions'], fr: ['commissions régionales de l’Organisation des Nations Unies', 'commissions régionales des Nations Unies', 'commissions économiques régionales'] } },
]);
