import { expect, waitUntil } from '@open-wc/testing';
import { refusal, type BookingPhase } from '../../server/protocol/index.ts';
import { saidBy } from '../test/hands.ts';
import './booking-page.ts';
import type { BookingPageElement } from './booking-page.ts';
import { openBookingLink } from './booking-link.ts';
import { bookingPage, FakeBookingLink, freeTimes, no } from './test/made-up.ts';

const now = Date.now();
const mounted: Element[] = [];

async function mount(
  phase?: BookingPhase,
  prepare: (link: FakeBookingLink) => void = () => undefined,
  scheme: 'light' | 'dark' = 'light',
) {
  const link = new FakeBookingLink(bookingPage(now, phase), freeTimes(now));
  prepare(link);
  const tokens: string[] = [];
  const element: BookingPageElement = document.createElement('booking-page');
  element.locale = 'en-GB';
  element.scheme = scheme;
  element.open = (token) => {
    tokens.push(token);
    return link;
  };
  history.replaceState(null, '', '#first');
  document.body.append(element);
  mounted.push(element);
  const said = () => saidBy(element);
  const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
  await waitUntil(() => find('h1') !== null, 'nothing was shown');
  const settle = async () => {
    // What a fake link answers comes with the next tasks, and each answer is rendered.
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  };
  const press = async (label: string): Promise<void> => {
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    const button = buttons.find((one) => one.textContent.trim() === label);
    if (button === undefined) throw new Error(`There is no button “${label}” in: ${said()}`);
    button.click();
    await settle();
  };
  return { element, link, tokens, said, find, press, settle };
}

describe('the page of a booked call', () => {
  const address = location.href;
  afterEach(() => {
    for (const element of mounted.splice(0)) element.remove();
    history.replaceState(null, '', address);
  });

  it('[P202] shows who calls and when, in the time of the reader, and what is true of it now', async () => {
    const { said, tokens, find } = await mount();
    expect(tokens).to.eql(['first']);
    expect(said()).to.match(
      /Six Strings.*Ana Ruiz calls you .* at \d.*It takes 15 min\. The time is yours: \w/u,
    );
    expect(document.activeElement?.shadowRoot?.activeElement).to.equal(find('h1'));
    expect((await mount({ state: 'booked', reminded: true })).said()).to.contain('It is soon.');
    expect((await mount({ state: 'due' })).said()).to.contain('Ana Ruiz is about to call you');
    const displaced = await mount({ state: 'displaced', reason: 'agent-removed' });
    expect(displaced.said()).to.match(/Ana Ruiz cannot call you.*Until then nobody calls you/u);
    await displaced.press('Another time');
    expect(displaced.link.asked).to.eql([['slots', 'any']]);
  });

  it('[P203] gives it another time, and has the new link in its own address', async () => {
    const { link, tokens, press, said } = await mount();
    await press('Another time');
    expect(link.asked).to.eql([['slots', 'own']]);
    await press('Take this time');
    const [startsAt] = link.free.slots;
    const { choice } = bookingPage(now).booking;
    const [verb, , move] = link.asked[1] as readonly unknown[];
    expect([verb, move]).to.eql(['move', { choice, startsAt }]);
    expect(location.hash).to.equal('#fresh');
    expect(tokens).to.eql(['first', 'fresh']);
    expect(said()).to.match(/new time.*No mail is sent\. Keep the address/u);
  });

  it('[P203] offers fresh times when somebody was faster, and says so', async () => {
    const { link, press, find, said } = await mount(undefined, ({ refusals }) =>
      refusals.push(no(refusal('slot-taken'))),
    );
    await press('Another time');
    await press('Take this time');
    expect(link.asked.filter((one) => (one as readonly unknown[])[0] === 'slots')).to.have.lengthOf(2);
    expect(find('[role=alert]')!.textContent.trim()).to.not.equal('');
    await press('Take this time');
    expect(said()).to.contain('Your call has a new time.');
  });

  it('[P203] is cancelled once that was asked, and sent again as the same where no answer came', async () => {
    const { link, press, said } = await mount(undefined, ({ refusals }) => refusals.push(null));
    await press('Cancel the call');
    expect(said()).to.match(/Cancel the call with Ana Ruiz/u);
    expect(link.asked).to.eql([]);
    await press('Keep it');
    await press('Cancel the call');
    await press('Cancel the call');
    expect(said()).to.contain('No answer came.');
    await press('Cancel the call');
    expect(said()).to.contain('Your call is cancelled');
    const [first, second] = link.asked;
    expect(link.asked).to.have.lengthOf(2);
    expect(first).to.eql(second);
  });

  it('[P204] says why a link does nothing any more, and what one can do', async () => {
    const ended = async (reply: FakeBookingLink['page']) =>
      (await mount(undefined, (link) => (link.page = reply))).said();
    expect(await ended(no(refusal('booking-unknown')))).to.contain('over or cancelled');
    expect(await ended(no(refusal('link-expired')))).to.contain('too old');
    expect(await ended(no(refusal('link-invalid')))).to.contain('not whole');
    const failed = await mount(undefined, (link) => (link.page = null));
    expect(failed.said()).to.contain('What was booked stands.');
    failed.link.page = { ok: true, result: bookingPage(now) };
    await failed.press('Try again');
    expect(failed.said()).to.contain('Ana Ruiz calls you');
  });

  it('[P204] is read anew when another link is opened in the same window', async () => {
    const { tokens, settle } = await mount();
    location.hash = '#second';
    await waitUntil(() => tokens.length === 2);
    expect(tokens).to.eql(['first', 'second']);
    await settle();
  });

  it('[P202] axe finds nothing in any of its states', async () => {
    const none = () => undefined;
    const lost = (link: FakeBookingLink) => void (link.page = null);
    const displaced = { state: 'displaced', reason: 'agent-cancelled' } as const;
    for (const scheme of ['light', 'dark'] as const) {
      for (const press of [null, 'Another time', 'Cancel the call']) {
        const shown = await mount(undefined, none, scheme);
        if (press !== null) await shown.press(press);
        await expect(shown.element).to.be.accessible();
        shown.element.remove();
      }
      for (const [phase, prepare] of [
        [displaced, none],
        [undefined, lost],
      ] as const) {
        const { element } = await mount(phase, prepare, scheme);
        await expect(element).to.be.accessible();
        element.remove();
      }
    }
  });

  it('[P202] sends the token in a header, and no cookie', async () => {
    const calls: { url: string; init: RequestInit }[] = [];
    const fetch = (url: string, init: RequestInit) => {
      calls.push({ url, init });
      return Promise.resolve(new Response('{}'));
    };
    const link = openBookingLink('https://help.example', 'secret', fetch);
    await link.show();
    await link.slots(true);
    expect(calls.map(({ url }) => url)).to.eql([
      'https://help.example/v1/booking',
      'https://help.example/v1/booking/slots?any',
    ]);
    for (const { init } of calls) {
      expect(init.headers).to.include({ authorization: 'Bearer secret' });
      expect(init.credentials).to.equal('omit');
    }
  });
});
