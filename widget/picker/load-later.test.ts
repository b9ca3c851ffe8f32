import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { FakePickerSession, fakeTicket } from '../test/fake-picker-session.ts';
import { ENGLISH } from '../test/english.ts';
import { createLaterViews, type LaterViews } from './load-later.ts';
import './app.ts';

/** The views behind the list, which do not come as often as `failures` says. */
function comingAfter(failures: number) {
  let tries = 0;
  const later = createLaterViews(() => {
    tries += 1;
    return tries <= failures ? Promise.reject(new Error('offline')) : import('./later.ts');
  });
  return { later, tries: () => tries };
}

function mountApp(later: LaterViews) {
  const app = document.createElement('hp-picker-app');
  const session = new FakePickerSession({ view: { state: 'waiting', ticket: fakeTicket(Date.now()) } });
  app.session = session;
  app.later = later;
  app.words = ENGLISH;
  document.body.append(app);
  const find = (selector: string) => app.shadowRoot!.querySelector<LitElement>(selector);
  return { session, find };
}

describe('views that have not come yet', () => {
  afterEach(() => document.querySelectorAll('hp-picker-app').forEach((app) => app.remove()));

  it('[P58] a view that does not come says so calmly and comes by itself', async () => {
    const { later, tries } = comingAfter(1);
    const { find } = mountApp(later);
    await waitUntil(() => later.late, 'the first attempt has failed');
    await waitUntil(() => find('hp-coming')?.shadowRoot?.textContent.includes('longer'), 'it says so');
    expect(find('hp-coming')!.shadowRoot!.querySelector('[role=status]')).to.exist;
    await waitUntil(() => find('hp-waiting') !== null, 'the view has come', { timeout: 5_000 });
    expect(find('hp-coming')).to.equal(null);
    expect(tries()).to.equal(2);
  });

  it('[P58] it is tried at once when a reader asks or the connection is back', async () => {
    const { later, tries } = comingAfter(2);
    const { session, find } = mountApp(later);
    await waitUntil(() => find('hp-coming')?.shadowRoot?.querySelector('button'), 'there is a button');
    find('hp-coming')!.shadowRoot!.querySelector('button')!.click();
    expect(tries()).to.equal(2);
    session.set({ link: { state: 'lost', since: Date.now() } });
    await new Promise((resolve) => setTimeout(resolve));
    session.set({ link: { state: 'live' } });
    expect(tries()).to.equal(3);
    await waitUntil(() => find('hp-waiting') !== null, 'the view has come');
  });

  it('[P58] from a page that does not come one can go back to the list', async () => {
    const { later } = comingAfter(Infinity);
    const { session, find } = mountApp(later);
    session.set({ view: { state: 'browsing' }, page: { state: 'loading', agentId: 'ana' as never } });
    await waitUntil(() => find('hp-coming')?.shadowRoot?.querySelector('button'), 'there is a button');
    const buttons = [...find('hp-coming')!.shadowRoot!.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Back to the list')!.click();
    expect(session.requests).to.eql([{ type: 'closePage' }]);
  });
});
