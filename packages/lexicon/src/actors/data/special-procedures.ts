import type { ActorKind } from '@resolute/schema';
import { ofKind, type ActorEntry, type GazetteerActor } from '../actor-entry.ts';

/*
 * Mandates of the Human Rights Council's special procedures and its commissions of inquiry, but for those among the
 * officials and committees. Who holds a mandate is named as a man or a woman in French.
 */
type Mandate = readonly [about: string, aboutInFrench: string, forms?: Pick<ActorEntry, 'forms'>['forms']];

const feminine = (name: string): string => name.replace('Rapporteur spécial', 'Rapporteuse spéciale').replace('Expert indépendant', 'Experte indépendante').replace('chargé ', 'chargée ');

function holders(title: string, french: string, mandates: readonly Mandate[]): readonly GazetteerActor[] {
  return ofKind(
    'OFFICIAL',
    mandates.map(([about, aboutInFrench, forms = {}]): ActorEntry => {
      const fr = `${french} ${aboutInFrench}`;
      const others = (forms.fr ?? []).map((form) => `${french} ${form}`);
      return {
        names: { en: `${title} ${about}`, fr },
        parent: 'human-rights-council',
        forms: { en: (forms.en ?? []).map((form) => `${title} ${form}`), fr: [feminine(fr), ...others, ...others.map(feminine)] },
      };
    }),
  );
}

const rapporteurs = holders('Special Rapporteur', 'Rapporteur spécial', [
  ['on adequate housing as a component of the right to an adequate standard of living, and on the right to non-discrimination in this context', 'sur le logement convenable en tant qu’élément du droit à un niveau de vie suffisant ainsi que sur le droit à la non-discrimination à cet égard', { en: ['on adequate housing', 'on the right to adequate housing'], fr: ['sur le logement convenable'] }],
  ['in the field of cultural rights', 'dans le domaine des droits culturels'],
  ['on the rights of persons with disabilities', 'sur les droits des personnes handicapées'],
  ['on the human right to a clean, healthy and sustainable environment', 'sur le droit à un environnement propre, sain et durable', { en: ['on the issue of human rights obligations relating to the enjoyment of a safe, clean, healthy and sustainable environment', 'on human rights and the environment'], fr: ['sur la question des obligations relatives aux droits de l’homme se rapportant aux moyens de bénéficier d’un environnement sûr, propre, sain et durable'] }],
  ['on extreme poverty and human rights', 'sur les droits de l’homme et l’extrême pauvreté', { fr: ['sur l’extrême pauvreté et les droits de l’homme'] }],
  ['on the promotion and protection of the right to freedom of opinion and expression', 'sur la promotion et la protection du droit à la liberté d’opinion et d’expression'],
  ['on the rights to freedom of peaceful assembly and of association', 'sur le droit de réunion pacifique et la liberté d’association', { fr: ['sur le droit de réunion et d’association pacifiques', 'sur les droits à la liberté de réunion pacifique et à la liberté d’association'] }],
  ['on the right of everyone to the enjoyment of the highest attainable standard of physical and mental health', 'sur le droit qu’a toute personne de jouir du meilleur état de santé physique et mentale possible', { en: ['on the right to health'], fr: ['sur le droit qu’a toute personne de jouir du meilleur état de santé physique et mentale susceptible d’être atteint', 'sur le droit à la santé'] }],
  ['on the independence of judges and lawyers', 'sur l’indépendance des juges et des avocats'],
  ['on minority issues', 'sur les questions relatives aux minorités'],
  ['on the right to privacy', 'sur le droit à la vie privée'],
  ['on the sale, sexual exploitation and sexual abuse of children', 'sur la vente, l’exploitation sexuelle et les atteintes sexuelles visant des enfants', { en: ['on the sale and sexual exploitation of children, including child prostitution, child pornography and other child sexual abuse material', 'on the sale of children, child prostitution and child pornography', 'on the sale and sexual exploitation of children'], fr: ['sur la vente et l’exploitation sexuelle d’enfants', 'sur la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants', 'sur la vente d’enfants, la prostitution des enfants et la pornographie impliquant des enfants'] }],
  ['on contemporary forms of slavery, including its causes and consequences', 'sur les formes contemporaines d’esclavage, y compris leurs causes et leurs conséquences', { en: ['on contemporary forms of slavery'], fr: ['sur les formes contemporaines d’esclavage'] }],
  ['on the promotion and protection of human rights and fundamental freedoms while countering terrorism', 'sur la promotion et la protection des droits de l’homme et des libertés fondamentales dans la lutte antiterroriste', { fr: ['sur la promotion et la protection des droits humains et des libertés fondamentales dans la lutte antiterroriste'] }],
  ['on the implications for human rights of the environmentally sound management and disposal of hazardous substances and wastes', 'sur les incidences sur les droits de l’homme de la gestion et de l’élimination écologiquement rationnelles des produits et déchets dangereux', { en: ['on toxics and human rights'] }],
  ['on the promotion of truth, justice, reparation and guarantees of non-recurrence', 'sur la promotion de la vérité, de la justice, de la réparation et des garanties de non-répétition'],
  ['on the negative impact of unilateral coercive measures on the enjoyment of human rights', 'sur les effets négatifs des mesures coercitives unilatérales sur l’exercice des droits de l’homme', { en: ['on the negative impact of the unilateral coercive measures on the enjoyment of human rights'] }],
  ['on the human rights to safe drinking water and sanitation', 'sur les droits à l’eau potable et à l’assainissement', { en: ['on the human right to safe drinking water and sanitation'], fr: ['sur les droits de l’homme à l’eau potable et à l’assainissement', 'sur le droit de l’homme à l’eau potable et à l’assainissement'] }],
  ['on the human rights of internally displaced persons', 'sur les droits de l’homme des personnes déplacées dans leur propre pays', { fr: ['sur les droits humains des personnes déplacées dans leur propre pays'] }],
  ['on the elimination of discrimination against persons affected by leprosy and their family members', 'sur l’élimination de la discrimination à l’égard des personnes touchées par la lèpre et des membres de leur famille'],
  ['on the right to development', 'sur le droit au développement'],
  ['on the promotion and protection of human rights in the context of climate change', 'sur la promotion et la protection des droits de l’homme dans le contexte des changements climatiques'],
  ['on the situation of human rights in Afghanistan', 'sur la situation des droits de l’homme en Afghanistan', { fr: ['sur la situation des droits humains en Afghanistan'] }],
  ['on the situation of human rights in Belarus', 'sur la situation des droits de l’homme au Bélarus'],
  ['on the situation of human rights in Burundi', 'sur la situation des droits de l’homme au Burundi'],
  ['on the situation of human rights in Cambodia', 'sur la situation des droits de l’homme au Cambodge'],
  ['on the situation of human rights in Eritrea', 'sur la situation des droits de l’homme en Érythrée'],
  ['on the situation of human rights in the Democratic People’s Republic of Korea', 'sur la situation des droits de l’homme en République populaire démocratique de Corée'],
  ['on the situation of human rights in the Russian Federation', 'sur la situation des droits de l’homme en Fédération de Russie'],
  ['on the situation of human rights in the Syrian Arab Republic', 'sur la situation des droits de l’homme en République arabe syrienne'],
  ['on the situation of human rights in the Sudan', 'sur la situation des droits de l’homme au Soudan'],
  ['on the situation of human rights in the Palestinian territories occupied since 1967', 'sur la situation des droits de l’homme dans les territoires palestiniens occupés depuis 1967'],
]);

const experts = holders('Independent Expert', 'Expert indépendant', [
  ['on the effects of foreign debt and other related international financial obligations of States on the full enjoyment of all human rights, particularly economic, social and cultural rights', 'chargé d’examiner les effets de la dette extérieure et des obligations financières internationales connexes des États sur le plein exercice de tous les droits de l’homme, particulièrement des droits économiques, sociaux et culturels'],
  ['on the promotion of a democratic and equitable international order', 'sur la promotion d’un ordre international démocratique et équitable', { fr: ['chargé de promouvoir un ordre international démocratique et équitable'] }],
  ['on human rights and international solidarity', 'sur les droits de l’homme et la solidarité internationale', { fr: ['sur les droits humains et la solidarité internationale'] }],
  ['on the enjoyment of all human rights by older persons', 'chargé de promouvoir l’exercice par les personnes âgées de tous les droits de l’homme'],
  ['on protection against violence and discrimination based on sexual orientation and gender identity', 'sur la protection contre la violence et la discrimination fondées sur l’orientation sexuelle et l’identité de genre', { fr: ['chargé de la question de la protection contre la violence et la discrimination fondées sur l’orientation sexuelle et l’identité de genre'] }],
  ['on the enjoyment of human rights by persons with albinism', 'sur l’exercice des droits de l’homme par les personnes atteintes d’albinisme'],
  ['on the situation of human rights in the Central African Republic', 'sur la situation des droits de l’homme en République centrafricaine', { fr: ['chargé d’examiner la situation des droits de l’homme en République centrafricaine'] }],
  ['on the situation of human rights in Mali', 'sur la situation des droits de l’homme au Mali'],
  ['on the situation of human rights in Somalia', 'sur la situation des droits de l’homme en Somalie', { fr: ['chargé d’examiner la situation des droits de l’homme en Somalie'] }],
  ['on the situation of human rights in Haiti', 'sur la situation des droits de l’homme en Haïti'],
]);

const kind: ActorKind = 'COMMITTEE';
const parent = 'human-rights-council';

const bodies = ofKind(kind, [
  { names: { en: 'Working Group on the issue of human rights and transnational corporations and other business enterprises', fr: 'Groupe de travail sur la question des droits de l’homme et des sociétés transnationales et autres entreprises' }, parent, forms: { en: ['Working Group on business and human rights'] } },
  { names: { en: 'Working Group on discrimination against women and girls', fr: 'Groupe de travail sur la discrimination à l’égard des femmes et des filles' }, parent },
  { names: { en: 'Working Group on the use of mercenaries as a means of violating human rights and impeding the exercise of the right of peoples to self-determination', fr: 'Groupe de travail sur l’utilisation de mercenaires comme moyen de violer les droits de l’homme et d’empêcher l’exercice du droit des peuples à disposer d’eux-mêmes' }, parent, forms: { en: ['Working Group on the use of mercenaries'], fr: ['Groupe de travail sur l’utilisation de mercenaires'] } },
  { names: { en: 'Forum on Minority Issues', fr: 'Forum sur les questions relatives aux minorités' }, parent },
  { names: { en: 'Social Forum', fr: 'Forum social' }, parent, forms: { en: ['Social Forum of the Human Rights Council'], fr: ['Forum social du Conseil des droits de l’homme'] } },
  { names: { en: 'commission of inquiry', fr: 'commission d’enquête' }, forms: { en: ['Commission of Inquiry'] } },
  { names: { en: 'commission of inquiry on human rights in Eritrea', fr: 'commission d’enquête sur les droits de l’homme en Érythrée' }, parent },
  { names: { en: 'commission of inquiry on human rights in the Democratic People’s Republic of Korea', fr: 'commission d’enquête sur les droits de l’homme en République populaire démocratique de Corée' }, parent },
  { names: { en: 'Commission of Inquiry on Burundi', fr: 'Commission d’enquête sur le Burundi' }, parent },
  { names: { en: 'Independent International Commission of Inquiry on Ukraine', fr: 'Commission d’enquête internationale indépendante sur l’Ukraine' }, parent },
  { names: { en: 'Independent International Commission of Inquiry on the Occupied Palestinian Territory, including East Jerusalem, and Israel', fr: 'Commission internationale indépendante chargée d’enquêter dans le Territoire palestinien occupé, y compris Jérusalem-Est, et en Israël' }, parent },
  { names: { en: 'International Commission of Inquiry on Darfur', fr: 'Commission internationale d’enquête sur le Darfour' }, parent: 'security-council' },
  { names: { en: 'independent international fact-finding mission on Myanmar', fr: 'mission internationale indépendante d’établissement des faits sur le Myanmar' }, parent },
  { names: { en: 'independent international fact-finding mission on the Bolivarian Republic of Venezuela', fr: 'mission internationale indépendante d’établissement des faits sur la République bolivarienne du Venezuela' }, parent },
  { names: { en: 'United Nations Fact-Finding Mission on the Gaza Conflict', fr: 'Mission d’établissement des faits de l’Organisation des Nations Unies sur le conflit de Gaza' }, parent },
]);

export const specialProcedures: readonly GazetteerActor[] = [...rapporteurs, ...experts, ...bodies];
