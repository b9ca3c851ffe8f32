import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import type { Certificate } from './certificate.ts';

export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string; readonly url: string };
export type Answering = { status: number; readonly headers?: Record<string, string>; readonly body?: string };

/**
 * A system at another end that writes down what it is told, and answers as a test says.
 * @param certificate what it shows who comes by https; without one it speaks http
 */
export async function newReceiver(
  context: TestContext,
  answering: Answering = { status: 204 },
  certificate: Certificate | null = null,
) {
  const received: Received[] = [];
  const listener: RequestListener = (request, response) => {
    const { headers, url = '' } = request;
    text(request).then(
      (body) => {
        received.push({ headers, body, url });
        response.writeHead(answering.status, answering.headers).end(answering.body);
      },
      () => undefined,
    );
  };
  const server = certificate === null ? createServer(listener) : createSecureServer(certificate, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { received, answering, port, url: `http://localhost:${port}/hooks` };
}
