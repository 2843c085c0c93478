import { ofKind } from '../actor-entry.ts';

/** Bodies that watch over human rights treaties. */
export const treatyBodies = ofKind('TREATY_BODY', [
  { names: { en: 'Human Rights Committee', fr: 'Comité des droits de l’homme' } },
  { names: { en: 'Committee on Economic, Social and Cultural Rights', fr: 'Comité des droits économiques, sociaux et culturels' }, acronyms: { en: 'CESCR' } },
  { names: { en: 'Committee on the Elimination of Racial Discrimination', fr: 'Comité pour l’élimination de la discrimination raciale' }, acronyms: { en: 'CERD' } },
  { names: { en: 'Committee on the Elimination of Discrimination against Women', fr: 'Comité pour l’élimination de la discrimination à l’égard des femmes' } },
  { names: { en: 'Committee against Torture', fr: 'Comité contre la torture' } },
  { names: { en: 'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment', fr: 'Sous-Comité pour la prévention de la torture et autres peines ou traitements cruels, inhumains ou dégradants' }, acronyms: { en: 'SPT' }, forms: { en: ['Subcommittee on Prevention of Torture', 'Subcommittee on Prevention'], fr: ['Sous-Comité pour la prévention de la torture'] } },
  { names: { en: 'Committee on the Rights of the Child', fr: 'Comité des droits de l’enfant' } },
  { names: { en: 'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families', fr: 'Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille' }, acronyms: { en: 'CMW' }, forms: { en: ['Committee on Migrant Workers'], fr: ['Comité des travailleurs migrants'] } },
  { names: { en: 'Committee on the Rights of Persons with Disabilities', fr: 'Comité des droits des personnes handicapées' } },
  { names: { en: 'Committee on Enforced Disappearances', fr: 'Comité des disparitions forcées' } },
  { names: { en: 'Special Committee of the International Convention against Apartheid in Sports', fr: 'Commission contre l’apartheid dans les sports' }, forms: { en: ['Commission against Apartheid in Sports'] } },
]);
