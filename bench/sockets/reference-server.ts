/**
 * The reference: Socket.IO and nothing else, with the settings that cost it least: no compression, no client
 * files, no polling, the library's own heartbeat (which is rarer than ours), and the request of each
 * connection let go of, as its manual advises.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { MEASURED } from './measured.ts';
import { answerCalls } from './workers.ts';

export const REFERENCE_SETTINGS = {
  transports: ['websocket'],
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
} as const;

const http = createServer();
const io = new Server(http, { ...REFERENCE_SETTINGS, transports: ['websocket'] });
io.engine.on('connection', (line: { request: unknown }) => {
  line.request = null;
});
const visitors = io.of('/visitor');
visitors.on('connection', (socket) => {
  void socket.join('list');
  socket.on('pick', (_body: unknown, acknowledge: (answer: object) => void) => acknowledge({ ok: true }));
});

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const methods = {
  ...MEASURED,
  start: (): Promise<{ port: number }> =>
    new Promise((started) => {
      http.listen(0, '127.0.0.1', () => started({ port: (http.address() as AddressInfo).port }));
    }),
  async emit(given: { times: number; everyMilliseconds: number; body: unknown }): Promise<void> {
    for (let round = 0; round < given.times; round++) {
      visitors.to('list').emit('listChanged', given.body);
      await pause(given.everyMilliseconds);
    }
  },
};
export type ReferenceMethods = typeof methods;
answerCalls(methods);
