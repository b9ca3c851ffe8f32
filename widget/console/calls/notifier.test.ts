import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { OfferId } from '../../../server/protocol/index.ts';
import { Notifier } from './notifier.ts';
import { offerIdOf } from '../test/made-up.ts';

let permission: NotificationPermission = 'default';
let answer: NotificationPermission = 'granted';
let looks = false;
const shown: string[] = [];

class NotifierHost extends LitElement {
  offers: readonly OfferId[] = [];
  readonly notifier = new Notifier(
    this,
    () => this.offers,
    () => 'A visitor is calling',
    {
      permission: () => permission,
      request: () => Promise.resolve((permission = answer)),
      show: (text, tag) => shown.push(`${tag}: ${text}`),
      looks: () => looks,
    },
  );
}
customElements.define('test-notifier-host', NotifierHost);

async function mount(): Promise<NotifierHost> {
  const host = new NotifierHost();
  document.body.append(host);
  await host.updateComplete;
  return host;
}

async function offered(host: NotifierHost, ...names: readonly string[]): Promise<void> {
  host.offers = names.map(offerIdOf);
  host.requestUpdate();
  await host.updateComplete;
}

beforeEach(() => {
  localStorage.clear();
  [permission, answer, looks] = ['default', 'granted', false];
  shown.length = 0;
});
afterEach(() => document.querySelectorAll('test-notifier-host').forEach((host) => host.remove()));

describe('the notification of the system', () => {
  it('[A183] comes once for each new call to who asked for it and looks elsewhere, and names nobody', async () => {
    const host = await mount();
    await offered(host, 'Maya');
    expect(shown).to.deep.equal([]);
    await host.notifier.toggle();
    expect(host.notifier.state).to.equal(true);
    await offered(host, 'Maya');
    await offered(host, 'Maya', 'Sam');
    expect(shown).to.deep.equal([`${offerIdOf('Sam')}: A visitor is calling`]);
    looks = true;
    await offered(host, 'Maya', 'Sam', 'Tom');
    expect(shown).to.have.length(1);
  });

  it('[A183] is remembered, can be turned off, and is not offered where it is forbidden', async () => {
    const host = await mount();
    await host.notifier.toggle();
    expect((await mount()).notifier.state).to.equal(true);
    await host.notifier.toggle();
    expect((await mount()).notifier.state).to.equal(false);
    answer = 'denied';
    await host.notifier.toggle();
    expect(host.notifier.state).to.equal(null);
  });
});
