import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { refusal } from '../../server/protocol/index.ts';
import { GALLERY } from './test/gallery-states.ts';
import { busyDesk, conversation, conversationIdOf, offer, signedIn, view } from './test/made-up.ts';
import type { SignedIn } from './test/made-up.ts';
import {
  click,
  find,
  findAll,
  mountConsole,
  press,
  settled,
  textOf,
  type,
  unmountAll,
  findField,
  findDialog,
  expectFocus,
} from './test/mount.ts';

const MAYA = conversationIdOf('Maya');
const OKONKWO = conversationIdOf('Okonkwo & Daughters');

before(() => setViewport({ width: 1280, height: 800 }));
afterEach(unmountAll);

const open = 'hp-console-conversation:not([inert])';
const field = (element: Element) => findField(element, 'hp-desk', open, 'hp-composer', 'textarea');
const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

const chosenTab = (element: Element) => find(element, 'hp-desk', 'hp-side', '[aria-selected=true]').id;

/** The busy desk once somebody more was accepted. */
const accepted = (name: string): SignedIn => {
  const desk = busyDesk();
  const shown = desk.view ?? view();
  const conversations = [...shown.conversations, conversation(name)];
  return { ...desk, view: { ...shown, conversations }, openConversation: conversationIdOf(name) };
};

/** A session that opens what it is asked to open. */
const mountOpening = (state: SignedIn) =>
  mountConsole(state, (request, session) => {
    if (request.type === 'openConversation') {
      session.become({ ...(session.state as SignedIn), openConversation: request.conversationId });
    }
  });

describe('the desk', () => {
  it('[A19] keeps what stands in each composer while the agent goes from one to the other', async () => {
    const { element } = await mountOpening(busyDesk());
    await type(field(element), 'To Maya');
    await press(field(element), 'ArrowDown', { altKey: true });
    await settled(element);
    expect(field(element).value).to.equal('');
    await type(field(element), 'To Okonkwo');
    await press(document.body, 'ArrowUp', { altKey: true });
    await settled(element);
    expect(field(element).value).to.equal('To Maya');
  });

  it('[A31] puts the focus into the composer of what was opened or accepted', async () => {
    const { element, become } = await mountOpening(busyDesk());
    expectFocus(document.body);
    await press(document.body, 'ArrowDown', { altKey: true });
    await settled(element);
    expectFocus(field(element));
    const accepted = busyDesk();
    const conversations = [...(accepted.view?.conversations ?? []), conversation('Sam')];
    await become({
      ...accepted,
      view: { ...(accepted.view ?? view()), conversations },
      openConversation: conversationIdOf('Sam'),
    });
    await settled(element);
    expectFocus(field(element));
    expect(textOf(find(element, 'hp-desk', open, 'h2'))).to.equal('Sam');
  });

  it('[A206] brings the visitor forward when a call is accepted, and leaves the focus in the composer', async () => {
    const { element, become } = await mountConsole(busyDesk());
    for (const tab of ['profile', 'me', 'reviews']) {
      await click(find(element, 'hp-desk', 'hp-side', `#tab-${tab}`));
      await become(accepted(tab));
      await settled(element);
      expect(chosenTab(element)).to.equal('tab-visitor');
      expectFocus(field(element));
    }
  });

  it('[A206] leaves the profile in front while something in it is not saved', async () => {
    const { element, become } = await mountConsole(busyDesk());
    await click(find(element, 'hp-desk', 'hp-side', '#tab-profile'));
    await type(findField(element, 'hp-desk', 'hp-side', 'hp-profile-form', '#headline'), 'Old guitars');
    await become(accepted('Sam'));
    await settled(element);
    expect(chosenTab(element)).to.equal('tab-profile');
    expectFocus(field(element));
  });

  it('[A206] leaves the tab as it is between conversations that were open here before', async () => {
    const { element } = await mountOpening(busyDesk());
    await press(document.body, 'ArrowDown', { altKey: true });
    await click(find(element, 'hp-desk', 'hp-side', '#tab-me'));
    await press(document.body, 'ArrowUp', { altKey: true });
    await settled(element);
    expect(chosenTab(element)).to.equal('tab-me');
  });

  it('[A31] leaves the focus where it is when a view arrives', async () => {
    const { element, become } = await mountOpening(busyDesk());
    field(element).focus();
    await type(field(element), 'Half a');
    const next = busyDesk();
    await become({ ...next, view: { ...(next.view ?? view()), offers: [offer('Sam')] } });
    expectFocus(field(element));
    expect(field(element).value).to.equal('Half a');
  });

  it('[A32] shows the keys on "?", but not while something is typed', async () => {
    const { element } = await mountOpening(busyDesk());
    const sheet = () => findDialog(element, 'hp-desk', 'hp-keys-help', 'hp-console-dialog', 'dialog');
    await press(field(element), '?');
    expect(sheet().open).to.equal(false);
    await press(document.body, '?');
    expect(sheet().open).to.equal(true);
    expect(textOf(find(element, 'hp-desk', 'hp-keys-help'))).to.contain('Alt + ↑ / ↓');
    await expect(element).to.be.accessible();
    sheet().dispatchEvent(new Event('cancel', { cancelable: true }));
    await settled(element);
    expect(sheet().open).to.equal(false);
  });

  it('[A33] says in the title of a hidden page that somebody calls, and only then', async () => {
    document.title = 'Console';
    const hide = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      const { become } = await mountConsole(signedIn());
      hide(true);
      expect(document.title).to.equal('Console');
      await become(signedIn({ view: view({ offers: [offer('Maya')] }) }));
      expect(document.title).to.equal('(1) Offer');
      await become(signedIn({ view: view({ offers: [offer('Maya'), offer('Sam')] }) }));
      expect(document.title).to.equal('(2) Offers');
      hide(false);
      expect(document.title).to.equal('Console');
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('[A34] says since when the link is lost and what is still true, and tries again when asked', async () => {
    const { element, session, become } = await mountConsole(
      busyDesk({ link: { state: 'lost', since: Date.now() } }),
    );
    const banner = find(element, 'hp-desk', 'hp-console-banner');
    expect(textOf(banner)).to.match(
      /^No connection since \d.*What you see was true then; your words are kept/,
    );
    session.requests.splice(0);
    await click(find(banner, 'button'));
    expect(session.requests).to.deep.equal([{ type: 'reconnect' }]);
    await become(busyDesk());
    expect(textOf(banner)).to.equal('');
  });

  it('[A34] says a refusal as a sentence until it is dismissed', async () => {
    const { element, session } = await mountConsole(busyDesk({ refusal: refusal('offer-gone') }));
    const alert = find(element, 'hp-desk', 'hp-console-banner', '[role="alert"]');
    expect(textOf(alert)).to.contain('This call is over: the visitor left');
    session.requests.splice(0);
    await click(find(alert, 'button'));
    expect(session.requests).to.deep.equal([{ type: 'dismissRefusal' }]);
  });

  it('[A35] says who wrote elsewhere, and who ended, to those who do not see it', async () => {
    const { element, become } = await mountConsole(busyDesk());
    const said = () => textOf(find(element, 'hp-desk', '.visually-hidden[role="status"]'));
    const now = busyDesk().view ?? view();
    const [maya, okonkwo] = now.conversations;
    const openWrote = { ...maya!, lastNumber: 4, waitingSince: Date.now() };
    await become(busyDesk({ view: { ...now, conversations: [openWrote, okonkwo!] } }));
    expect(said()).to.equal('');
    const wrote = { ...okonkwo!, lastNumber: 4, waitingSince: Date.now() };
    await become(busyDesk({ view: { ...now, conversations: [maya!, wrote] } }));
    expect(said()).to.equal('Okonkwo & Daughters wrote.');
    const phase = {
      state: 'wrap-up',
      endedAt: 0,
      endReason: 'visitor-ended',
      endsAt: 0,
      mayProlong: true,
    } as const;
    await become(busyDesk({ view: { ...now, conversations: [{ ...maya!, phase }, wrote] } }));
    expect(said()).to.equal('Maya ended the conversation.');
  });

  it('[A36] signs out from the menu, which closes on Escape', async () => {
    const { element, session } = await mountConsole(signedIn());
    const bar = find(element, 'hp-desk', 'hp-console-bar');
    await click(find(bar, '.opener'));
    await expect(element).to.be.accessible();
    await press(find(bar, '.entries button'), 'Escape');
    expect(findAll(bar, '.entries')).to.have.length(0);
    await click(find(bar, '.opener'));
    await click(find(bar, 'hp-sign-out', '.entry'));
    expect(session.requests).to.deep.equal([{ type: 'signOut' }]);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`[A1] shows profile and reviews in ${scheme}, and axe finds nothing`, async () => {
      const { element } = await mountConsole(GALLERY.reviews!(), undefined, scheme);
      await click(find(element, 'hp-desk', 'hp-side', '#tab-profile'));
      await expect(element).to.be.accessible();
      await click(find(element, 'hp-desk', 'hp-side', '#tab-reviews'));
      await expect(element).to.be.accessible();
    });
  }

  it('[A39] says so when the conversation that was open is gone', async () => {
    const { element, become } = await mountConsole(busyDesk());
    await become(signedIn({ openConversation: MAYA }));
    expect(textOf(find(element, 'hp-desk', '.centre'))).to.contain('No conversation is open');
  });
});

describe('the desk under 900 pixels', () => {
  before(() => setViewport({ width: 360, height: 740 }));
  after(() => setViewport({ width: 1280, height: 800 }));

  const column = (element: Element, name: string) => isSeen(find(element, 'hp-desk', name));

  it('[A37] shows one column at a time with a way back, and the status in each', async () => {
    const { element, session } = await mountOpening(busyDesk({ openConversation: null }));
    expect(column(element, 'hp-people')).to.equal(true);
    expect(column(element, '.centre')).to.equal(false);
    const rows = findAll(element, 'hp-desk', 'hp-people', 'hp-conversation-list', 'button');
    await click(rows[1]!);
    expect(column(element, '.centre')).to.equal(true);
    expect(column(element, 'hp-people')).to.equal(false);
    const [back, about] = findAll(element, 'hp-desk', open, '.narrow');
    await click(about!);
    expect(column(element, 'hp-side')).to.equal(true);
    expect(isSeen(find(element, 'hp-desk', 'hp-console-bar', 'hp-status-switch'))).to.equal(true);
    await click(find(element, 'hp-desk', 'hp-side', '.narrow'));
    expect(column(element, '.centre')).to.equal(true);
    await click(back!);
    expect(column(element, 'hp-people')).to.equal(true);
    await click(rows[1]!);
    expect(column(element, '.centre')).to.equal(true);
    expect(session.asked('openConversation').map((request) => request.conversationId)).to.deep.equal([
      OKONKWO,
      OKONKWO,
    ]);
  });

  it('[A37] says that somebody calls while the people are out of sight', async () => {
    const { element, become } = await mountOpening(busyDesk());
    expect(findAll(element, 'hp-desk', '.calling')).to.have.length(0);
    const state = busyDesk();
    await become({ ...state, view: { ...(state.view ?? view()), offers: [offer('Sam')] } });
    const calling = find(element, 'hp-desk', '.calling');
    expect(textOf(calling)).to.equal('Sam is calling · Answer');
    await click(calling);
    expect(column(element, 'hp-people')).to.equal(true);
  });

  it('[A37] fits into 360 pixels', async () => {
    const { element } = await mountOpening(busyDesk());
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    const desk = find(element, 'hp-desk');
    expect(desk.scrollWidth).to.be.at.most(360);
  });
});
