import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { AgentId, VisitContext } from '../../server/protocol/index.ts';
import { refusal } from '../../server/protocol/index.ts';
import type { AgentPicker } from '../picker.ts';
import '../picker.ts';
import type { PageVisit } from '../session/page-visit.ts';
import { FakePickerSession } from '../test/fake-picker-session.ts';
import { startPicker } from './start.ts';
import { findAllDeep } from '../test/mount-picker.ts';

const SITE = 'shop-of-methods';

const keysHere = (): readonly string[] => Object.keys(localStorage).filter((key) => key.includes(SITE));

/** A picker whose session is its own. Nobody answers it here, so that what it asks stays in the storage. */
function addPicker(layout: string): AgentPicker {
  const picker = document.createElement('agent-picker');
  picker.setAttribute('site', SITE);
  picker.setAttribute('layout', layout);
  document.body.append(picker);
  return picker;
}

/** What a join of this picker would tell the server of the visit. */
async function contextAtJoin(picker: AgentPicker): Promise<VisitContext> {
  picker.open();
  await waitUntil(() => picker.session !== null, 'it is loaded', { timeout: 5_000 });
  picker.session!.request({
    type: 'join',
    choice: { kind: 'agent', agentId: 'ana' as AgentId },
    need: { skills: [], languages: [] },
    name: '',
    question: '',
  });
  const unsent = () => keysHere().find((key) => key.includes('/unsent/'));
  await waitUntil(() => unsent() !== undefined, 'the act is stored', { timeout: 5_000 });
  const { command } = JSON.parse(localStorage.getItem(unsent()!)!) as {
    readonly command: { readonly body: { readonly context: VisitContext } };
  };
  return command.body.context;
}

describe('the methods of <agent-picker>', () => {
  let picker: AgentPicker | null = null;
  afterEach(() => {
    picker?.remove();
    for (const key of keysHere()) localStorage.removeItem(key);
  });

  it('[P208] keeps what the page says before anything is loaded, in memory, until somebody joins', async () => {
    picker = addPicker('launcher');
    const seen = { value: 120 };
    picker.setContext({ basket: 1, member: true });
    picker.track('cart-filled', seen);
    seen.value = 0;
    picker.setContext({ basket: 3 });
    picker.track('help-read');
    expect(picker.session).to.equal(null);
    expect(keysHere()).to.eql([]);
    const { page, attributes, touchpoints } = await contextAtJoin(picker);
    expect(page!.address).to.equal(location.href.split('#')[0]);
    expect(attributes).to.eql({ basket: 3 });
    expect(touchpoints.map(({ name }) => name)).to.eql(['cart-filled', 'help-read']);
    expect(touchpoints[0]!.data).to.eql({ value: 120 });
    expect(touchpoints[0]!.at).to.be.closeTo(Date.now(), 20_000);
  });

  it('[P208] keeps the newest fifty touchpoints', async () => {
    picker = addPicker('launcher');
    for (let number = 1; number <= 60; number++) picker.track(`step-${number}`);
    const { touchpoints } = await contextAtJoin(picker);
    expect(touchpoints.map(({ name }) => name)).to.eql(
      Array.from({ length: 50 }, (_, index) => `step-${index + 11}`),
    );
  });

  it('[P303] tells the page on the element that who it says the visitor is was not believed', async () => {
    const host = Object.assign(document.createElement('div'), { session: new FakePickerSession() });
    const visit: PageVisit = { attributes: {}, touchpoints: [] };
    const parts = {
      server: location.origin,
      site: SITE,
      locale: 'en',
      layout: 'inline',
      engagedKey: '',
    } as const;
    await startPicker({ host, visit, ...parts });
    const told = oneEvent(host, 'identity-refused');
    visit.onIdentityRefused!(refusal('identity-expired'));
    const { detail, bubbles, composed } = (await told) as HTMLElementEventMap['identity-refused'];
    expect(detail.code).to.equal('identity-expired');
    expect([bubbles, composed]).to.eql([true, true]);
  });

  it('[P300] keeps in memory who the visitor is, before anything is loaded', () => {
    picker = addPicker('launcher');
    picker.identify('signed.by.the.site');
    expect(picker.session).to.equal(null);
    expect(Object.values(localStorage).join()).not.to.contain('signed.by.the.site');
    expect(keysHere()).to.eql([]);
  });

  it('[P209] calls before the script has come are made in their order once it is there', async () => {
    const frame = document.createElement('iframe');
    const script = new URL('../picker.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><html lang="en"><body>
      <agent-picker site="${SITE}" layout="launcher"></agent-picker>
      <script>
        const picker = document.querySelector('agent-picker');
        const defined = customElements.whenDefined('agent-picker');
        defined.then(() => picker.track('first'));
        defined.then(() => picker.open());
        window.undefinedAtFirst = picker.open === undefined;
      </script>
      <script type="module" src="${script}"></script>
    </body></html>`;
    document.body.append(frame);
    const page = (): Document => frame.contentDocument!;
    await waitUntil(
      () => page().querySelector('agent-picker')?.shadowRoot?.querySelector('.panel:not([hidden])'),
      'the panel is open',
      { timeout: 5_000 },
    );
    expect(frame.contentWindow).to.have.property('undefinedAtFirst', true);
    const opened = page().querySelector('agent-picker')!;
    await waitUntil(() => findAllDeep(opened, 'hp-picker-app').length === 1, 'it is loaded', {
      timeout: 5_000,
    });
    frame.remove();
  });
});
