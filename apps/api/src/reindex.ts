import { openStore } from '@resolute/store';
import { readSettings } from './settings.ts';

/** Makes every projection of the store anew: `pnpm --filter @resolute/api reindex`. */
const { database, dataFolder } = readSettings(process.env);
const store = await openStore({ url: database, folder: dataFolder });
console.log(`Reindexed ${await store.reindex()} documents.`);
await store.close();
