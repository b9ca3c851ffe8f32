import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import test from 'node:test';
import type { Socket } from 'socket.io';
import { NAMESPACES, type Refusal } from '../protocol/index.ts';
import { slimRequest } from './slim-request.ts';
import { newVisitor, signIn, socketTicket } from './test/client.ts';
import { ANN, newApp, SITE_ORIGIN } from './test/new-app.ts';

test('[H563] a connection keeps of its first request only from where it came, and nothing holds the rest', () => {
  const stream = new EventEmitter();
  const ended: string[] = [];
  stream.once('close', () => ended.push('answer'));
  stream.on('close', function socketOnClose() {
    ended.push('library');
  });
  const headers = { origin: SITE_ORIGIN, cookie: 'x'.repeat(4_000), host: 'help.example' };
  const request = { headers, url: '/long', connection: {}, _query: { site: 'shop' } };
  const conn = { request, transport: { socket: { _socket: stream } } };
  const socket = { conn, handshake: { headers, url: '/long' } };
  slimRequest(socket as unknown as Socket);
  const kept = { origin: SITE_ORIGIN, host: 'help.example' };
  assert.deepEqual([conn.request.headers, socket.handshake.headers], [kept, kept]);
  assert.deepEqual(conn.request._query, { site: 'shop' });
  stream.emit('close');
  assert.deepEqual(ended, ['library']);
});

test('[H563] a page of a site enters no namespace of consoles by a connection that it has already', async (context) => {
  const app = await newApp(context);
  const vera = await newVisitor(context, app);
  const ticket = await socketTicket(app, await signIn(app, ANN));
  const second = vera.socket.io.socket(NAMESPACES.agent, { auth: { ticket } });
  const refused = await new Promise<Refusal>((resolve, reject) => {
    second.once('connect', () => reject(new Error('It was let in.')));
    second.once('connect_error', (error) => resolve((error as Error & { data: Refusal }).data));
    second.connect();
  });
  assert.equal(refused.code, 'origin-refused');
  assert.ok((await vera.ask('resync', {})).ok);
});
