import { expect } from '@open-wc/testing';
import type { Refusal, VisitorState } from '../../server/protocol/index.ts';
import { refusal } from '../../server/protocol/index.ts';
import type { PageVisit } from './page-visit.ts';
import { FakeStorage } from './test/fake-storage.ts';
import { join, names, setUp, TOKEN, TOKEN_KEY } from './test/picker-setup.ts';
import * as sample from './test/samples.ts';
import { ada, agent, list, self } from './test/samples.ts';
import { turn } from './test/fake-connection.ts';

const NEW_TOKEN = 'vutsrqponmlkjihgfedcba';
const withFavourite = (): VisitorState => ({
  ...self(sample.browsing, 2),
  acquaintances: { former: null, favourites: [ada], avoided: [] },
});

describe('a visitor for whom the site vouches', () => {
  let up: ReturnType<typeof setUp>;
  let visit: PageVisit;
  let refused: Refusal[];
  afterEach(() => up.stop());

  /** A page on a live link; `token` is what an earlier one has left. */
  async function open(identity?: string | null, token: string | null = null) {
    const storage = new FakeStorage();
    if (token !== null) storage.setItem(TOKEN_KEY, token);
    refused = [];
    visit = { attributes: {}, touchpoints: [], onIdentityRefused: (why) => refused.push(why) };
    if (identity !== undefined) visit.identity = identity;
    up = setUp(storage, undefined, undefined, visit);
    await up.line.goLive();
    await up.line.waiting('readList').reply(list(10, [agent(ada)]));
  }

  function say(identity: string | null): Promise<void> {
    visit.identity = identity;
    visit.onIdentity?.();
    return turn();
  }

  const stored = () => up.storage.getItem(TOKEN_KEY);

  it('[P300] is told to the server on connecting, and keeps nothing but the token it gives', async () => {
    await open('signed');
    expect(up.line.waiting('vouch').body).to.deep.include({ signed: 'signed' });
    await up.line.waiting('vouch').reply({ outcome: 'became', token: NEW_TOKEN, self: withFavourite() });
    expect(stored()).to.equal(NEW_TOKEN);
    expect(up.session.state.acquaintances?.favourites).to.deep.equal([ada]);
    expect([...up.storage.entries.values()].join()).not.to.contain('signed');
    expect(names(up.line)).to.be.empty;
  });

  it('[P300] is told after who this browser is, again on each link, and when it changes', async () => {
    await open('signed', TOKEN);
    expect(names(up.line)).to.deep.equal(['identify']);
    await up.line.waiting('identify').reply(self(sample.browsing));
    await up.line.waiting('vouch').reply({ outcome: 'known', self: withFavourite() });
    expect(stored()).to.equal(TOKEN);
    await up.line.lose();
    await up.line.goLive();
    await up.line.waiting('identify').reply(self(sample.browsing, 3));
    await up.line.waiting('vouch').reply({ outcome: 'known', self: withFavourite() });
    await say('another');
    expect(up.line.waiting('vouch').body).to.deep.include({ signed: 'another' });
  });

  it('[P301] waits with what was asked until the server has heard who asks', async () => {
    await open('signed');
    up.session.request(join);
    await turn();
    expect(names(up.line)).to.deep.equal(['vouch']);
    await up.line.waiting('vouch').reply({ outcome: 'became', token: NEW_TOKEN, self: withFavourite() });
    expect(names(up.line)).to.deep.equal(['join']);
    expect(stored()).to.equal(NEW_TOKEN);
  });

  it('[P301] waits with it also where this browser is known already', async () => {
    await open('signed', TOKEN);
    up.session.request(join);
    await up.line.waiting('identify').reply(self(sample.browsing));
    expect(names(up.line)).to.deep.equal(['vouch']);
    await up.line.waiting('vouch').reply({ outcome: 'adopted', token: NEW_TOKEN, self: withFavourite() });
    expect(names(up.line)).to.deep.equal(['join']);
    expect(stored()).to.equal(NEW_TOKEN);
  });

  it('[P301] tries again what went unheard', async () => {
    await open('signed');
    await up.line.waiting('vouch').miss();
    await up.line.goLive();
    expect(names(up.line)).to.include('vouch');
  });

  it('[P302] with something open here stays who they are, and asks again when that is over', async () => {
    await open('signed', TOKEN);
    await up.line.waiting('identify').reply(self(sample.waiting));
    await up.line.waiting('vouch').reply({ outcome: 'later', self: self(sample.waiting, 2) });
    expect(up.session.state.view.state).to.equal('waiting');
    expect(names(up.line)).to.be.empty;
    await up.line.tell('selfChanged', self(sample.ringing, 3));
    expect(names(up.line)).to.be.empty;
    await up.line.tell('selfChanged', self(sample.browsing, 4));
    expect(names(up.line)).to.deep.equal(['vouch']);
    expect(stored()).to.equal(TOKEN);
  });

  it('[P303] that is not believed is said to the page once, and everything works as without', async () => {
    await open('signed', TOKEN);
    await up.line.waiting('identify').reply(self(sample.browsing));
    await up.line.waiting('vouch').refuse(refusal('identity-expired'));
    expect(refused.map(({ code }) => code)).to.deep.equal(['identity-expired']);
    expect(up.session.state.refusal).to.equal(null);
    up.session.request(join);
    await turn();
    expect(names(up.line)).to.deep.equal(['join']);
    await say('fresh');
    expect(names(up.line)).to.deep.equal(['join', 'vouch']);
  });

  it('[P304] who is somebody else sees nothing of the one before', async () => {
    await open('signed', TOKEN);
    await up.line.waiting('identify').reply(self(sample.talking(0)));
    up.session.request({ type: 'type', text: 'half a sentence' });
    const replaced = { outcome: 'replaced', token: NEW_TOKEN, self: self(sample.browsing, 5) };
    await up.line.waiting('vouch').reply(replaced);
    const { view, draft } = up.session.state;
    expect([view.state, draft]).to.deep.equal(['browsing', '']);
    expect(stored()).to.equal(NEW_TOKEN);
  });

  it('[P304] who is nobody any more leaves nothing; before that, nothing of them is fetched', async () => {
    await open(null, TOKEN);
    expect(names(up.line)).to.deep.equal(['unbind']);
    await up.line.waiting('unbind').reply({ unbound: true });
    expect(stored()).to.equal(null);
    expect(names(up.line)).to.be.empty;
    expect(up.session.state.view.state).to.equal('browsing');
  });

  it('[P304] who was never vouched for keeps the place when the page knows nobody', async () => {
    await open(null, TOKEN);
    await up.line.waiting('unbind').reply({ unbound: false });
    await up.line.waiting('identify').reply(self(sample.waiting));
    expect(up.session.state.view.state).to.equal('waiting');
    expect(stored()).to.equal(TOKEN);
  });

  it('[P304] a page that knows nobody asks for nothing of a stranger', async () => {
    await open(null);
    expect(names(up.line)).to.be.empty;
    expect(stored()).to.equal(null);
  });
});
