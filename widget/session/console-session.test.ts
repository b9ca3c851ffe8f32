import { expect } from '@open-wc/testing';
import {
  BEAT_MILLISECONDS,
  PROBLEM_TYPE,
  CONSOLE_HEADER,
  LIMITS,
  refusal,
} from '../../server/protocol/index.ts';
import type { OfferId, RefusalCode } from '../../server/protocol/index.ts';
import type { AgentContract } from './connection.ts';
import { createConsoleSession } from './console-session.ts';
import { FakeConnection, turn, turnsUntil } from './test/fake-connection.ts';
import { FakeStorage } from './test/fake-storage.ts';
import { consoleView, deskConversation, message, otherTalk, START, talk } from './test/samples.ts';
import { setVisibility } from './test/visibility.ts';

type Call = { readonly method: string; readonly path: string; readonly init: RequestInit };

const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status });
const problem = (code: RefusalCode, status = 401) =>
  json({ type: PROBLEM_TYPE + code, code, detail: refusal(code).message }, status);
const session = { siteId: 'shop', agentId: 'ada', name: 'Ada' };

/** The HTTP side of a server that knows one agent; `signedIn` is what the browser's cookie would say. */
function setUp(signedIn: boolean, storage = new FakeStorage(), offline = false) {
  const line = new FakeConnection<AgentContract>();
  const calls: Call[] = [];
  const clock = { now: START };
  const desk = { signedIn, offline };
  const answer = (method: string, path: string, body: unknown): Response => {
    if (desk.offline) throw new TypeError('no network');
    if (path === '/v1/session' && method === 'POST') {
      desk.signedIn = (body as { password: string }).password === 'right';
      return desk.signedIn ? json(session, 201) : problem('sign-in-failed');
    }
    if (path === '/v1/session' && method === 'DELETE') {
      desk.signedIn = false;
      return new Response(null, { status: 204 });
    }
    if (!desk.signedIn) return problem('sign-in-required');
    return path === '/v1/session' ? json(session) : json({ ticket: `ticket-${calls.length}` }, 201);
  };
  const console = createConsoleSession({
    server: 'https://help.example',
    storage,
    connect: line.connect,
    now: () => clock.now,
    fetch: (url, init) => {
      const call = { method: init.method ?? 'GET', path: new URL(url).pathname, init };
      calls.push(call);
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
      return new Promise((resolve) => resolve(answer(call.method, call.path, body)));
    },
  });
  console.start();
  return { console, line, calls, clock, desk, storage };
}

async function turns(): Promise<void> {
  for (let left = 5; left > 0; left--) await turn();
}

async function setUpDesk(storage = new FakeStorage()) {
  const up = setUp(true, storage);
  await turns();
  await up.line.goLive();
  await up.line.waiting('resync').reply(consoleView([deskConversation(0)]));
  return up;
}

describe('the console’s session', () => {
  let up: Awaited<ReturnType<typeof setUpDesk>>;
  let giveBack: () => void;
  beforeEach(() => (giveBack = setVisibility('visible')));
  afterEach(() => {
    up.console.stop();
    giveBack();
  });
  const state = () => {
    if (up.console.state.state !== 'signed-in') throw new Error(`The console is ${up.console.state.state}.`);
    return up.console.state;
  };

  it('[H550] answers each beat, and asks over a line on which two beats have been missed', async () => {
    const timers = new Map<number, () => void>();
    const { setTimeout: browsers } = window;
    up = await setUpDesk();
    window.setTimeout = ((act: () => void, milliseconds = 0) => {
      if (milliseconds === 2 * BEAT_MILLISECONDS) timers.set(milliseconds, act);
      return browsers(act, milliseconds);
    }) as typeof window.setTimeout;
    try {
      await up.line.tell('beat', {});
    } finally {
      window.setTimeout = browsers;
    }
    await up.line.waiting('beat').reply({});
    expect(up.line.woken).to.equal(0);
    timers.get(2 * BEAT_MILLISECONDS)!();
    expect(up.line.woken).to.equal(1);
    expect(up.line.waiting('resync').answered).to.be.false;
  });

  it('[P22] signs in with the header that no foreign page can set, and then opens the socket', async () => {
    up = setUp(false);
    await turns();
    expect(up.console.state).to.deep.equal({ state: 'signed-out', refusal: null, pending: false });
    up.console.request({ type: 'signIn', email: 'ada@shop.example', password: 'wrong' });
    expect(up.console.state).to.include({ pending: true });
    await turns();
    expect(up.console.state).to.deep.include({ refusal: refusal('sign-in-failed'), pending: false });
    expect(up.line.opened).to.equal(0);
    up.console.request({ type: 'signIn', email: 'ada@shop.example', password: 'right' });
    await turns();
    expect(state().session).to.deep.equal(session);
    expect(up.line.opened).to.equal(1);
    for (const { init } of up.calls) expect(init.headers).to.include({ [CONSOLE_HEADER]: '1' });
  });

  it('[P22] comes back signed in after a reload, with a fresh ticket for every attempt', async () => {
    up = setUp(true);
    await turns();
    expect(up.console.state.state).to.equal('signed-in');
    const authorise = up.line.options!.authorise!;
    const tickets = [await authorise(), await authorise()].map((reply) => reply!.ok && reply!.result);
    expect(tickets).to.deep.equal([{ ticket: 'ticket-2' }, { ticket: 'ticket-3' }]);
  });

  it('[P22] is signed out when the session has ended elsewhere', async () => {
    up = await setUpDesk();
    await up.line.tell('sessionEnded', {});
    expect(up.console.state).to.deep.equal({
      state: 'signed-out',
      refusal: refusal('sign-in-required'),
      pending: false,
    });
    expect(up.line.closed).to.equal(1);
  });

  it('[P28] signs out and leaves no words behind', async () => {
    up = await setUpDesk();
    up.console.request({ type: 'say', conversationId: talk, text: 'secret' });
    expect(up.storage.entries.size).to.equal(1);
    up.console.request({ type: 'signOut' });
    await turns();
    expect(up.console.state).to.deep.equal({ state: 'signed-out', refusal: null, pending: false });
    expect(up.storage.entries.size).to.equal(0);
    expect(up.line.closed).to.equal(1);
  });

  it('[P28] does not claim to be signed out while the cookie is still there', async () => {
    up = await setUpDesk();
    up.desk.offline = true;
    up.console.request({ type: 'signOut' });
    await turns();
    expect(state().refusal).to.deep.equal(refusal('no-answer'));
  });

  it('[P13] comes back after a break with the view, the missed messages and what was unsent', async () => {
    up = await setUpDesk();
    up.console.request({ type: 'say', conversationId: talk, text: 'hello' });
    const { commandId } = up.line.waiting('say').body;
    await up.line.lose();
    expect(state().link.state).to.equal('lost');
    await up.line.goLive();
    expect(up.line.waiting('say').body.commandId).to.equal(commandId);
    await up.line.waiting('resync').reply(consoleView([deskConversation(1)], 0));
    expect(up.line.waiting('readMessages').body).to.deep.equal({ conversationId: talk, after: 0 });
    await up.line
      .waiting('readMessages')
      .reply({ messages: [message(1, { author: 'visitor' })], lastNumber: 1 });
    await up.line.waiting('say').reply({ number: 2, sentAt: START });
    expect(
      state()
        .threads.get(talk)!
        .messages.map(({ number }) => number),
    ).to.deep.equal([1, 2]);
    expect(state().threads.get(talk)!.outgoing).to.be.empty;
    expect(up.storage.entries.size).to.equal(0);
  });

  it('[P13] comes back after a reload with what was unsent', async () => {
    const before = await setUpDesk();
    before.console.request({ type: 'say', conversationId: talk, text: 'hello' });
    before.console.stop();
    up = await setUpDesk(before.storage);
    expect(up.line.waiting('say').body).to.include({ text: 'hello' });
  });

  it('[P24] accepts an offer, and opens the conversation', async () => {
    up = await setUpDesk();
    up.console.request({ type: 'accept', offerId: 'ticket-2:1' as OfferId });
    expect(state().pending).to.equal('accept');
    await up.line.tell(
      'consoleChanged',
      consoleView([deskConversation(0), deskConversation(0, otherTalk)], 2),
    );
    await up.line.waiting('accept').reply({ conversationId: otherTalk });
    expect(state()).to.include({ openConversation: otherTalk, pending: null });
  });

  it('[P152] tells the server what has come and what was read, together and again on a new link', async () => {
    up = await setUpDesk();
    await up.line.tell('messageAdded', message(1, { author: 'visitor' }));
    up.console.request({ type: 'read', conversationId: talk, number: 1 });
    const marks = [{ conversationId: talk, received: 1, read: 1 }];
    await turnsUntil(() => up.line.unanswered('mark').length > 0);
    expect(up.line.waiting('mark').body).to.deep.equal({ marks });
    await up.line.waiting('mark').reply({});
    await up.line.tell('consoleChanged', consoleView([deskConversation(1)], 2));
    expect(up.line.unanswered('mark')).to.be.empty;
    await up.line.lose();
    await up.line.goLive();
    await up.line.tell('consoleChanged', consoleView([deskConversation(1)], 1));
    await turnsUntil(() => up.line.unanswered('mark').length > 0);
    expect(up.line.waiting('mark').body).to.deep.equal({ marks });
  });

  it('[P155] keeps what stands in each field over a reload, until the conversation is gone', async () => {
    up = await setUpDesk();
    up.console.request({ type: 'type', conversationId: talk, text: 'I was ab' });
    up.console.stop();
    up = await setUpDesk(up.storage);
    await up.line.tell(
      'consoleChanged',
      consoleView([deskConversation(0), deskConversation(0, otherTalk)], 2),
    );
    expect(state().threads.get(talk)!.draft).to.equal('I was ab');
    up.console.request({ type: 'type', conversationId: talk, text: '' });
    up.console.request({ type: 'type', conversationId: otherTalk, text: 'And you' });
    expect(state().threads.get(talk)!.draft).to.equal('');
    expect(up.storage.entries.size).to.equal(1);
    await up.line.tell('consoleChanged', consoleView([deskConversation(0)], 3));
    expect(up.storage.entries.size).to.equal(0);
  });

  it('[P25] reads the agent’s reviews page by page', async () => {
    up = await setUpDesk();
    up.console.request({ type: 'readReviews' });
    expect(state().reviews.state).to.equal('loading');
    await up.line.waiting('readReviews').reply({ reviews: [], nextPage: 'p2' });
    up.console.request({ type: 'readReviews' });
    expect(up.line.waiting('readReviews').body).to.deep.equal({ page: 'p2' });
    await up.line.waiting('readReviews').miss();
    expect(state().refusal).to.deep.equal(refusal('no-answer'));
  });

  it('[P18] tells each visitor at most every two seconds that the agent types', async () => {
    up = await setUpDesk();
    await up.line.tell(
      'consoleChanged',
      consoleView([deskConversation(0), deskConversation(0, otherTalk)], 2),
    );
    for (const conversationId of [talk, talk, otherTalk])
      up.console.request({ type: 'type', conversationId, text: 'x' });
    up.clock.now += LIMITS.typingEveryMilliseconds;
    up.console.request({ type: 'type', conversationId: otherTalk, text: 'x' });
    expect(up.line.signals.map(({ body }) => body)).to.deep.equal(
      [talk, otherTalk, otherTalk].map((conversationId) => ({ conversationId })),
    );
  });

  it('[P27] gives words back to the field that came too late for their conversation', async () => {
    up = await setUpDesk();
    up.console.request({ type: 'say', conversationId: talk, text: 'too late' });
    const phase = {
      state: 'wrap-up',
      endedAt: START,
      endReason: 'visitor-ended',
      endsAt: START,
      mayProlong: true,
    } as const;
    await up.line.tell('consoleChanged', consoleView([deskConversation(0, talk, { phase })], 2));
    expect(state().threads.get(talk)!.draft).to.equal('');
    await up.line.waiting('say').refuse(refusal('conversation-ended'));
    expect(state().threads.get(talk)!.outgoing).to.be.empty;
    expect(state().threads.get(talk)!.draft).to.equal('too late');
    expect([...up.storage.entries.keys()].join()).to.contain('/draft/');
  });

  it('[P14] keeps asking who is signed in while nobody answers', async () => {
    up = setUp(true, new FakeStorage(), true);
    await turns();
    expect(up.console.state.state).to.equal('starting');
    up.desk.offline = false;
    window.dispatchEvent(new Event('online'));
    await turns();
    expect(up.console.state.state).to.equal('signed-in');
  });
});
