import { ofKind } from '../actor-entry.ts';

/** Non-self-governing and occupied territories. */
export const territories = ofKind('OTHER', [
  { names: { en: 'American Samoa', fr: 'Samoa américaines' } },
  { names: { en: 'Anguilla', fr: 'Anguilla' } },
  { names: { en: 'Bermuda', fr: 'Bermudes' } },
  { names: { en: 'British Virgin Islands', fr: 'Îles Vierges britanniques' } },
  { names: { en: 'Cayman Islands', fr: 'Îles Caïmanes' }, forms: { fr: ['Îles Caïmans'] } },
  { names: { en: 'Falkland Islands (Malvinas)', fr: 'Îles Falkland (Malvinas)' }, forms: { fr: ['Îles Falkland'] } },
  { names: { en: 'French Polynesia', fr: 'Polynésie française' } },
  { names: { en: 'Gibraltar', fr: 'Gibraltar' } },
  { names: { en: 'Guam', fr: 'Guam' } },
  { names: { en: 'Montserrat', fr: 'Montserrat' } },
  { names: { en: 'New Caledonia', fr: 'Nouvelle-Calédonie' } },
  { names: { en: 'Pitcairn', fr: 'Pitcairn' } },
  { names: { en: 'Saint Helena', fr: 'Sainte-Hélène' } },
  { names: { en: 'Southern Rhodesia', fr: 'Rhodésie du Sud' } },
  { names: { en: 'Tokelau', fr: 'Tokélaou' }, forms: { fr: ['Tokelau'] } },
  { names: { en: 'Turks and Caicos Islands', fr: 'Îles Turques et Caïques' }, forms: { fr: ['Îles Turques-et-Caïques'] } },
  { names: { en: 'United States Virgin Islands', fr: 'Îles Vierges américaines' }, forms: { fr: ['Îles Vierges des États-Unis'] } },
  { names: { en: 'Western Sahara', fr: 'Sahara occidental' } },
  { names: { en: 'Occupied Palestinian Territory', fr: 'Territoire palestinien occupé' }, forms: { en: ['occupied Palestinian territory', 'Palestinian territory occupied since 1967'], fr: ['territoire palestinien occupé', 'territoires palestiniens occupés'] } },
]);
