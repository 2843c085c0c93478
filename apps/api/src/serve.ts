import { openStore } from '@resolute/store';
import { ingestBundled } from './bundled/ingest-bundled.ts';
import { listen } from './listen.ts';
import { createApp } from './server.ts';
import { addressOf, readSettings } from './settings.ts';
import { webAppIn } from './web/web-app.ts';

/** Starts the service: listens, brings the bundled documents up to date, and says in one line that it is ready. */
export async function serve(): Promise<void> {
  const { host, port, database, dataFolder, webFolder } = readSettings(process.env);
  // Listening comes first, so that a port in use is known at once; whoever asks already waits until all is loaded.
  const { promise: app, resolve: ready } = Promise.withResolvers<ReturnType<typeof createApp>>();
  const server = await listen(async (request) => (await app).fetch(request), { host, port });
  const address = addressOf(host, server.port);
  process.env['RESOLUTE_API'] = `${address.own}/graphql`;

  const store = await openStore({ url: database, folder: dataFolder });
  await ingestBundled(store);
  ready(createApp({ store, web: webAppIn(webFolder) }));

  const stop = async (): Promise<void> => {
    await server.close();
    await store.close();
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  console.log(`Resolute is ready at ${address.shown}`);
}
