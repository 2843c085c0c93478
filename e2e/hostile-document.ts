import { parse } from '@resolute/parser';
import { openStore } from '@resolute/store';

const script = '<script>document.title="broken"</script>';

/** An invented resolution whose title, words and note would run a script in a page that took texts for markup. */
const hostileText = `61/902. Protection des phares </script>${script}

L'Assemblée générale,

Rappelant sa résolution 60/900 du 1er décembre 2005 ${script},

1. Prie le Secrétaire général <img src="x" onerror='document.title="broken"'> de lui présenter un rapport1;

2. Décide de rester saisie de la question.

________________
1 A/60/77 ${script}.
`;

export const hostileAddress = '/A/RES/61/902';

/** Puts the invented resolution into the store of a data folder, beside what the server brings there itself. */
export async function storeHostileDocument(folder: string): Promise<void> {
  const store = await openStore({ folder });
  try {
    await store.ingest({ resolution: parse(hostileText, { symbol: 'A/RES/61/902', language: 'fr' }), version: 'e2e', original: true, official: false });
  } finally {
    await store.close();
  }
}
