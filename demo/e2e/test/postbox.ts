import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { until } from '../../test/until.ts';

/** A mail server that takes every letter and keeps it. */
export type Postbox = {
  /** As `smtp://127.0.0.1:2525`. */
  readonly url: string;
  /** The text of the letter of this number, once it has come. */
  letter(number: number): Promise<string>;
  close(): void;
};

const SOFT_BREAK = /=\r?\n/g;
const ESCAPED = /=([0-9A-F]{2})/g;

/** Quoted-printable as it was meant (RFC 2045, 6.7); base64 and headers stay as they are. */
const decoded = (letter: string): string =>
  letter
    .replace(SOFT_BREAK, '')
    .replace(ESCAPED, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function receive(socket: Socket, take: (letter: string) => void): void {
  let letter: string | null = null;
  let unread = '';
  const answer = (text: string): boolean => socket.write(`${text}\r\n`);
  const hear = (line: string): void => {
    if (letter !== null && line !== '.') letter += `${line}\n`;
    else if (letter !== null) {
      take(decoded(letter));
      letter = null;
      answer('250 taken');
    } else if (line === 'DATA') {
      letter = '';
      answer('354 go on');
    } else if (line === 'QUIT') socket.end('221 bye\r\n');
    else answer('250 ok');
  };
  socket.setEncoding('utf8');
  socket.on('error', () => undefined);
  socket.on('data', (chunk: string) => {
    unread += chunk;
    for (let end = unread.indexOf('\r\n'); end >= 0; end = unread.indexOf('\r\n')) {
      hear(unread.slice(0, end));
      unread = unread.slice(end + 2);
    }
  });
  answer('220 postbox');
}

export async function openPostbox(): Promise<Postbox> {
  const letters: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    receive(socket, (letter) => letters.push(letter));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    async letter(number) {
      await until(`letter ${number} has come`, () => Promise.resolve(letters.length >= number));
      return letters[number - 1] ?? '';
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
