import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

const here = { host: '127.0.0.1', port: 0 };

test('a port in use is one clear sentence', async () => {
  const server = await listen(() => new Response('first'), here);
  await expect(listen(() => new Response('second'), { ...here, port: server.port })).rejects.toThrow(
    `Port ${server.port} is in use. Stop what uses it, or choose another: PORT=${server.port + 1} npm start`,
  );
  await server.close();
});

test('closing lets a running answer end, and takes no other', async () => {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const { promise: answered, resolve: answer } = Promise.withResolvers<Response>();
  const server = await listen(() => {
    ask();
    return answered;
  }, here);
  const address = `http://127.0.0.1:${server.port}/`;
  const running = fetch(address);
  await asked;
  const closing = server.close();
  answer(new Response('done', { headers: { connection: 'close' } }));
  expect(await (await running).text()).toBe('done');
  await closing;
  await expect(fetch(address)).rejects.toThrow();
});

test('a path that cannot be read is a 400 in words', async () => {
  const server = await listen(() => new Response('never'), here);
  const socket = connect(server.port, here.host);
  socket.end('GET /\\example.org HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /u);
  expect(answer).toContain('cannot be read');
  await server.close();
});
