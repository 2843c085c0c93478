import { describe, expect, it } from 'vitest';
import { compileGazetteer } from './gazetteer.ts';
import { ofKind } from './actor-entry.ts';

function read(text: string, language: 'fr' | 'en' = 'fr'): string[] {
  return compileGazetteer(language)
    .find(text)
    .map(({ start, end, actor }) => `${text.slice(start, end)}: ${actor.id}`);
}

describe('the gazetteer', () => {
  it('finds names without their article, elided or not', () => {
    expect(read('Prie le Secrétaire général et l’Assemblée générale, au Conseil de sécurité')).toEqual([
      'Secrétaire général: secretary-general',
      'Assemblée générale: general-assembly',
      'Conseil de sécurité: security-council',
    ]);
  });

  it('takes no part of a longer name for a mention', () => {
    expect(read('le Haut Commissariat des Nations Unies aux droits de l’homme')).toEqual([
      'Haut Commissariat des Nations Unies aux droits de l’homme: office-of-the-united-nations-high-commissioner-for-human-rights',
    ]);
    expect(read('une conférence des Nations Unies sur les phares, la Charte des Nations Unies')).toEqual([]);
    expect(read('the United Nations Decade for Lighthouses', 'en')).toEqual([]);
    expect(read('aux Nations Unies', 'fr')).toEqual(['Nations Unies: united-nations']);
  });

  it('knows the irregular printing of a name', () => {
    expect(read('le Haut Commissariat des Nations Unis aux droits de l’homme')).toEqual([
      'Haut Commissariat des Nations Unis aux droits de l’homme: office-of-the-united-nations-high-commissioner-for-human-rights',
    ]);
  });

  it('gives the inner name as well where both are named', () => {
    expect(read('l’Équipe spéciale du Comité administratif de coordination sur les services sociaux de base pour tous')).toEqual([
      'Équipe spéciale du Comité administratif de coordination sur les services sociaux de base pour tous: task-force-on-basic-social-services-for-all',
      'Comité administratif de coordination: administrative-committee-on-coordination',
    ]);
  });

  it('does not mind accents, hyphens, line breaks or plurals', () => {
    expect(read('les Etats\nMembres, la Communauté d’Etats independants, le Haut-Commissariat des Nations Unies pour les réfugiés')).toEqual([
      'Etats\nMembres: member-states',
      'Communauté d’Etats independants: commonwealth-of-independent-states',
      'Haut-Commissariat des Nations Unies pour les réfugiés: office-of-the-united-nations-high-commissioner-for-refugees',
    ]);
  });

  it('minds case where it tells a name from a noun', () => {
    expect(read('le secrétariat de la Convention, l’état des travaux, en partie')).toEqual([]);
    expect(read('in this state of affairs, WHO and who', 'en')).toEqual(['WHO: world-health-organization']);
  });

  it('finds groups with adjectives and enumerations', () => {
    expect(read('les organes, organismes, fonds et programmes compétents des Nations Unies, les pays en développement sans littoral')).toEqual([
      'organes, organismes, fonds et programmes compétents des Nations Unies: united-nations-bodies-agencies-funds-and-programmes',
      'pays en développement sans littoral: landlocked-developing-countries',
    ]);
    expect(read('the relevant organizations of the United Nations system, Member States and donors', 'en')).toEqual([
      'organizations of the United Nations system: united-nations-system',
      'Member States: member-states',
      'donors: donors',
    ]);
  });

  it('finds States by short, formal and former names and by adjective', () => {
    expect(read('l’Iran (République islamique d’), la République arabe syrienne, le Zaïre et le Gouvernement haïtien')).toEqual([
      'Iran (République islamique d’): iran-islamic-republic-of',
      'République arabe syrienne: syrian-arab-republic',
      'Zaïre: democratic-republic-of-the-congo',
      'Gouvernement haïtien: haiti',
    ]);
    expect(read('the United Kingdom, Viet Nam and the Sudanese authorities', 'en')).toEqual([
      'United Kingdom: united-kingdom-of-great-britain-and-northern-ireland',
      'Viet Nam: viet-nam',
      'Sudanese authorities: sudan',
    ]);
  });

  it('finds no actor in a currency or a lake', () => {
    expect(read('dix dollars des États-Unis pour le bassin du lac Tchad, donnés par les États-Unis')).toEqual(['États-Unis: united-states-of-america']);
  });

  it('knows who holds a mandate, a man or a woman', () => {
    expect(read('la Rapporteuse spéciale sur le droit au développement et l’Expert indépendant sur les droits de l’homme et la solidarité internationale')).toEqual([
      'Rapporteuse spéciale sur le droit au développement: special-rapporteur-on-the-right-to-development',
      'Expert indépendant sur les droits de l’homme et la solidarité internationale: independent-expert-on-human-rights-and-international-solidarity',
    ]);
  });

  it('finds no State in the name of an armed group', () => {
    expect(read('l’État islamique d’Iraq et du Levant (EIIL), en Iraq')).toEqual([
      'État islamique d’Iraq et du Levant (EIIL): islamic-state-in-iraq-and-the-levant',
      'Iraq: iraq',
    ]);
  });

  it('takes a verb behind a short form for no part of a name', () => {
    expect(read('Enjoint à toutes les parties de s’employer à peindre les phares')).toEqual(['parties: parties-concerned']);
    expect(read('Prie le Secrétariat d’éclairer les ports')).toEqual(['Secrétariat: secretariat']);
    expect(read('le Secrétariat de la Convention')).toEqual([]);
  });

  it('finds a Government with its people', () => {
    expect(read('le Gouvernement et le peuple guinéens')).toEqual(['Gouvernement et le peuple guinéens: guinea']);
  });

  it('asks for an article where the bare word is another', () => {
    expect(read('Calls upon the parties to agree', 'en')).toEqual(['parties: parties-concerned']);
    expect(read('parties of the second part', 'en')).toEqual([]);
  });

  it('takes more names for one document', () => {
    const [lighthouses] = ofKind('COMMITTEE', [{ names: { en: 'Lighthouse Committee', fr: 'Comité des phares' } }]);
    const matcher = compileGazetteer('fr', lighthouses === undefined ? [] : [lighthouses]);
    expect(matcher.find('le Comité des phares et le Comité contre la torture').map(({ actor }) => actor.id)).toEqual([
      'lighthouse-committee',
      'committee-against-torture',
    ]);
  });
});
