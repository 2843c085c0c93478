import { ofKind } from '../actor-entry.ts';

/** Armed and terrorist groups that resolutions name. */
export const armedGroups = ofKind('OTHER', [
  { names: { en: 'Islamic State in Iraq and the Levant', fr: 'État islamique d’Iraq et du Levant' }, acronyms: { en: 'ISIL', fr: 'EIIL' }, wikidata: 'Q2429253', forms: { en: ['Islamic State of Iraq and the Levant', 'ISIL (Da’esh)', 'Islamic State in Iraq and the Levant (ISIL)', 'Islamic State in Iraq and the Levant (ISIL), also known as Da’esh', 'Da’esh', 'ISIS'], fr: ['État islamique en Iraq et au Levant', 'État islamique d’Iraq et du Levant (EIIL)', 'EIIL (Daech)', 'Daech', 'Daesh', 'État islamique'] } },
  { names: { en: 'Al-Qaida', fr: 'Al-Qaida' }, wikidata: 'Q34490', forms: { en: ['Al Qaida', 'Al-Qaeda'], fr: ['Al Qaida'] } },
  { names: { en: 'Taliban', fr: 'Taliban' }, wikidata: 'Q42418', forms: { fr: ['Talibans'] } },
  { names: { en: 'Al-Nusrah Front', fr: 'Front el-Nosra' }, forms: { en: ['Al-Nusra Front'], fr: ['Front al-Nosrah', 'Front el-Nosrah', 'Front al-Nosra'] } },
  { names: { en: 'Al-Shabaab', fr: 'Chabab' }, forms: { fr: ['Al-Chabab', 'Al-Shabaab'] } },
  { names: { en: 'Boko Haram', fr: 'Boko Haram' } },
  { names: { en: 'Hizbullah', fr: 'Hezbollah' }, forms: { en: ['Hezbollah'] } },
  { names: { en: 'Hamas', fr: 'Hamas' } },
  { names: { en: 'Lord’s Resistance Army', fr: 'Armée de résistance du Seigneur' }, acronyms: { en: 'LRA', fr: 'LRA' } },
  { names: { en: 'Democratic Forces for the Liberation of Rwanda', fr: 'Forces démocratiques de libération du Rwanda' }, acronyms: { en: 'FDLR', fr: 'FDLR' } },
  { names: { en: 'National Union for the Total Independence of Angola', fr: 'Union nationale pour l’indépendance totale de l’Angola' }, acronyms: { en: 'UNITA', fr: 'UNITA' } },
  { names: { en: 'Frente Popular para la Liberación de Saguía el-Hamra y de Río de Oro', fr: 'Front populaire pour la libération de la Saguía el-Hamra et du Río de Oro' }, forms: { en: ['Frente POLISARIO', 'Polisario Front'], fr: ['Front Polisario', 'Front POLISARIO'] } },
]);
