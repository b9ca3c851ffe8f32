import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import test from 'node:test';
import { BOUNDS } from './bounds.ts';
import { Doorman } from './doorman.ts';
import type { Sites } from './site/sites.ts';
import type { Surroundings } from './surroundings.ts';
import { ManualClock } from './test/manual-clock.ts';

/** Behind an address of an office there may be so many, each with a window or two. */
const OFFICE = 500;

const HOST = 'help.example';

function newDoorman(): Doorman {
  const config = { publicUrl: `https://${HOST}`, trustedProxies: 1 };
  const sites = { find: () => Promise.resolve(null) } as unknown as Sites;
  return new Doorman(sites, { clock: new ManualClock(), config, log: {} } as unknown as Surroundings);
}

type Caller = { readonly address: string; readonly url?: string; readonly cookie?: string };

const meet = (doorman: Doorman, { address, url = '/socket.io/?site=shop', cookie = '' }: Caller) =>
  doorman.meet({
    url,
    headers: { host: HOST, origin: `https://${HOST}`, 'x-forwarded-for': address, cookie },
    socket: { remoteAddress: '127.0.0.1', destroyed: false },
  } as unknown as IncomingMessage);

test('[H555] an office of 500 with two windows each is let in at once, and nobody opens without an end', async () => {
  const doorman = newDoorman();
  const office = await Promise.all(
    Array.from({ length: 2 * OFFICE }, () => meet(doorman, { address: '192.0.2.1' })),
  );
  assert.ok(office.every((turned) => turned === null));
  const flood = Array.from({ length: 3_000 }, () => meet(doorman, { address: '192.0.2.2' }));
  const other = meet(doorman, { address: '192.0.2.3' });
  const refused = (await Promise.all(flood)).filter((turned) => turned === 'too-many');
  assert.equal(refused.length, 3_000 - BOUNDS.connectsPerAddressPerTenSeconds);
  assert.equal(await other, null);
});

test('[H555] whose connections were ended for flooding opens fewer', async () => {
  const doorman = newDoorman();
  const address = '192.0.2.1';
  const offences = BOUNDS.connectsPerAddressPerTenSeconds / BOUNDS.connectsPerOffence;
  for (let offence = 0; offence < offences; offence += 1) doorman.offended(address);
  assert.equal(await meet(doorman, { address }), 'too-many');
  assert.equal(await meet(doorman, { address: '192.0.2.2' }), null);
});

test('[H560] who is signed in on a page of this server passes those who wait', async () => {
  const doorman = newDoorman();
  const order: string[] = [];
  const visitors = Array.from({ length: 200 }, (_, each) =>
    meet(doorman, { address: `10.0.0.${each}` }).then(() => order.push('visitor')),
  );
  const agent = { address: '192.0.2.1', url: '/socket.io/?v=1', cookie: 'handpick-session=x' };
  const pretender = { ...agent, url: '/socket.io/?site=shop' };
  await Promise.all([
    ...visitors,
    meet(doorman, agent).then(() => order.push('agent')),
    meet(doorman, pretender).then(() => order.push('pretender')),
  ]);
  assert.equal(order[0], 'agent');
  assert.equal(order.at(-1), 'pretender');
});
