import { parse } from '@resolute/parser';
import { openStore } from '@resolute/store';

/** Two invented resolutions on one subject. The later keeps a recital and a paragraph, changes some words, drops two paragraphs and adds one. */
const earlier = `63/905. Éclairage des phares

L'Assemblée générale,

Rappelant la Convention sur les feux côtiers,

Sachant que les lampes à huile fument et noircissent le verre,

1. Prie les États Membres d'éclairer leurs phares toutes les nuits;

2. Félicite les gardiens qui polissent les lentilles;

3. Décide d'inscrire à l'ordre du jour provisoire de sa soixante-quatrième session la question intitulée « Éclairage des phares ».

70e séance plénière
5 décembre 2008
`;

const later = `64/905. Éclairage des phares

L'Assemblée générale,

Rappelant la Convention sur les feux côtiers,

Rappelant également sa résolution 63/905 du 5 décembre 2008 sur l'éclairage des phares,

1. Prie les États Membres d'éclairer leurs phares toutes les nuits;

2. Décide d'inscrire à l'ordre du jour provisoire de sa soixante-cinquième session la question intitulée « Éclairage des phares ».

66e séance plénière
18 décembre 2009
`;

/** The later of the two, and the other as its address and its view name it. */
export const series = { address: '/A/RES/64/905', earlier: 'A/RES/63/905' } as const;

/** Puts both into the store of a data folder. */
export async function storeSeries(folder: string): Promise<void> {
  const store = await openStore({ folder });
  try {
    for (const [symbol, text] of [['A/RES/63/905', earlier], ['A/RES/64/905', later]] as const) {
      await store.ingest({ resolution: parse(text, { symbol, language: 'fr' }), version: 'e2e', original: true });
    }
  } finally {
    await store.close();
  }
}
