import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { FakeSession } from './test/fake-session.ts';
import { GALLERY } from './test/gallery-states.ts';
import { busyDesk, offer, signedIn, view } from './test/made-up.ts';
import { click, find, mountConsole, settled, textOf, unmountAll } from './test/mount.ts';

before(() => setViewport({ width: 1280, height: 800 }));
afterEach(unmountAll);

describe('<agent-console>', () => {
  for (const [name, state] of Object.entries(GALLERY)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`[A1] shows the state ${name} in ${scheme}, and axe finds nothing`, async () => {
        const { element } = await mountConsole(state(), undefined, scheme);
        expect(textOf(element)).not.to.equal('');
        await expect(element).to.be.accessible();
      });
    }
  }

  it('[A2] hands each request to the session once and lets nothing of it reach the page', async () => {
    let reached = 0;
    const count = () => reached++;
    document.addEventListener('hp-request', count);
    const { element, session } = await mountConsole(signedIn({ view: view({ offers: [offer('Maya')] }) }));
    await click(find(element, 'hp-desk', 'hp-people', 'hp-offer-list', 'hp-offer', '.primary'));
    document.removeEventListener('hp-request', count);
    expect(session.requests).to.deep.equal([{ type: 'accept', offerId: offer('Maya').offerId }]);
    expect(reached).to.equal(0);
  });

  it('[A3] starts its session once, stops it when it leaves the page, and goes on when it comes back', async () => {
    const { element, session } = await mountConsole(busyDesk());
    expect(session.started).to.equal(1);
    element.remove();
    expect(session.stopped).to.equal(1);
    document.body.append(element);
    await settled(element);
    expect(session.started).to.equal(2);
  });

  it('[A3] takes another session in place of the one it had', async () => {
    const { element, session } = await mountConsole(busyDesk());
    const other = new FakeSession({ state: 'signed-out', refusal: null, pending: false });
    element.session = other;
    await settled(element);
    expect(session.stopped).to.equal(1);
    expect(other.started).to.equal(1);
    expect(textOf(element)).to.contain('Sign in');
  });
});
