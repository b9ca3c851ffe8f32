import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { OfferId } from '../../../server/protocol/index.ts';
import { Bell } from './bell.ts';
import { offerIdOf } from '../test/made-up.ts';

class BellHost extends LitElement {
  offers: readonly OfferId[] = [];
  rung = 0;
  readonly bell = new Bell(
    this,
    () => this.offers,
    () => this.rung++,
  );
}
customElements.define('test-bell-host', BellHost);

async function mount(): Promise<BellHost> {
  const host = new BellHost();
  document.body.append(host);
  await host.updateComplete;
  return host;
}

async function offered(host: BellHost, ...names: readonly string[]): Promise<void> {
  host.offers = names.map(offerIdOf);
  host.requestUpdate();
  await host.updateComplete;
}

beforeEach(() => localStorage.clear());
afterEach(() => document.querySelectorAll('test-bell-host').forEach((host) => host.remove()));

describe('the bell', () => {
  it('[A38] is off until the agent turns it on', async () => {
    const host = await mount();
    await offered(host, 'Maya');
    expect(host.bell.on).to.equal(false);
    expect(host.rung).to.equal(0);
  });

  it('[A38] rings once for each call that is new, and remembers that it is on', async () => {
    const host = await mount();
    host.bell.toggle();
    expect(host.rung).to.equal(1);
    await offered(host, 'Maya');
    await offered(host, 'Maya');
    expect(host.rung).to.equal(2);
    await offered(host, 'Maya', 'Sam');
    await offered(host);
    expect(host.rung).to.equal(3);
    expect((await mount()).bell.on).to.equal(true);
    host.bell.toggle();
    expect((await mount()).bell.on).to.equal(false);
  });
});
