import { expect } from '@open-wc/testing';
import { LIMITS, NO_MARKS, refusal } from '../../server/protocol/index.ts';
import type { OfferId, ReviewId, Session } from '../../server/protocol/index.ts';
import type { AgentCommand } from './command.ts';
import { reduceConsole } from './console-reducer.ts';
import type { ConsoleChange, ConsoleModel, SignedIn } from './console-reducer.ts';
import {
  consoleStateOf,
  talkingConversations,
  wantedMarks,
  wantedMessages,
  wantsView,
} from './console-view.ts';
import {
  ada,
  AHEAD,
  consoleView,
  deskConversation,
  id,
  message,
  otherTalk,
  START,
  talk,
} from './test/samples.ts';

const session = { siteId: 'shop', agentId: ada, name: 'Ada' } as Session;
const after = (
  changes: readonly ConsoleChange[],
  model: ConsoleModel = { state: 'starting' },
): ConsoleModel => changes.reduce((known, change) => reduceConsole(known, change, START), model);
const signedIn: ConsoleChange = { type: 'signedIn', session, drafts: new Map() };
const live: ConsoleChange = { type: 'linkChanged', change: { state: 'live' } };
const lost: ConsoleChange = { type: 'linkChanged', change: { state: 'lost' } };
const seen = (...given: Parameters<typeof consoleView>): ConsoleChange => ({
  type: 'viewHeard',
  view: consoleView(...given),
});
const words = (numbers: readonly number[], change: Parameters<typeof message>[1] = { author: 'visitor' }) =>
  ({
    type: 'messagesHeard',
    conversationId: talk,
    messages: numbers.map((number) => message(number, change)),
  }) as const;
const opened: ConsoleChange = { type: 'conversationOpened', conversationId: talk };
const desk = (...changes: readonly ConsoleChange[]): SignedIn => {
  const model = after([signedIn, live, ...changes]);
  if (model.state !== 'signed-in') throw new Error('Nobody is signed in.');
  return model;
};
const thread = (model: ConsoleModel, conversationId = talk) => {
  const state = consoleStateOf(model, []);
  return state.state === 'signed-in' ? state.threads.get(conversationId) : undefined;
};
const accept: AgentCommand = { name: 'accept', body: { offerId: 'o:1' as OfferId, commandId: id('c1') } };
const end: AgentCommand = { name: 'end', body: { conversationId: talk, commandId: id('c2') } };
const say: AgentCommand = { name: 'say', body: { conversationId: talk, text: 'yes', commandId: id('c3') } };
const answered = (command: AgentCommand, result: object = {}): ConsoleChange => ({
  type: 'commandAnswered',
  command,
  answer: { ok: true, result },
});
const refused = (command: AgentCommand, code: 'offer-gone' | 'conversation-ended' | 'capacity-full') =>
  ({ type: 'commandAnswered', command, answer: { ok: false, refusal: refusal(code) } }) as const;

describe('who is at the desk', () => {
  it('[P22] starts, waits for a sign-in, and says why it failed', () => {
    const waiting = after([{ type: 'signedOut', refusal: null }]);
    expect(waiting).to.deep.equal({ state: 'signed-out', refusal: null, pending: false });
    const pending = after([{ type: 'signInAwaited' }], waiting);
    expect(pending).to.include({ pending: true });
    const failed = after([{ type: 'signedOut', refusal: refusal('sign-in-failed') }], pending);
    expect(failed).to.deep.include({ refusal: refusal('sign-in-failed'), pending: false });
    expect(after([{ type: 'refusalDismissed' }], failed)).to.include({ refusal: null });
    expect(after([signedIn], failed).state).to.equal('signed-in');
  });

  it('[P22] is signed out when the session has ended, and keeps nothing of the desk', () => {
    const why = refusal('sign-in-required');
    const ended = after([{ type: 'linkChanged', change: { state: 'refused', refusal: why } }], desk(seen()));
    expect(ended).to.deep.equal({ state: 'signed-out', refusal: why, pending: false });
    expect(after([seen(), live, words([1])], ended)).to.equal(ended);
  });

  it('[P14] stays at the desk when the link is lost or refused for another reason', () => {
    const model = after([lost], desk(seen()));
    expect(consoleStateOf(model, [])).to.deep.include({ link: { state: 'lost', since: START + AHEAD } });
    const why = refusal('version-unsupported');
    const stale = after([{ type: 'linkChanged', change: { state: 'refused', refusal: why } }], model);
    expect(consoleStateOf(stale, [])).to.deep.include({ link: { state: 'refused', refusal: why } });
  });
});

describe('what the console shows', () => {
  it('[P10] shows no view older than the one it has, until a new connection begins anew', () => {
    const model = desk(seen([], 5));
    expect(after([seen([], 4)], model)).to.equal(model);
    expect(wantsView(model)).to.be.false;
    const again = after([lost, live], model);
    expect(wantsView(again)).to.be.true;
    expect(wantsView(after([lost], model))).to.be.false;
    expect(after([seen([], 1)], again)).to.deep.include({ viewNumber: 1 });
  });

  it('[P24] has a thread for each conversation, and forgets those that are gone', () => {
    const model = desk(seen([deskConversation(0), deskConversation(0, otherTalk)]), words([1, 2]), opened);
    expect(thread(model)!.messages.map(({ number }) => number)).to.deep.equal([1, 2]);
    expect(thread(model, otherTalk)!.messages).to.be.empty;
    const fewer = after([seen([deskConversation(0, otherTalk)], 2)], model);
    expect(thread(fewer)).to.be.undefined;
    expect(fewer).to.include({ openConversation: null });
  });

  it('[P24] opens a conversation that was accepted, also before the first view that holds it', () => {
    const model = desk(seen([]), answered(accept, { conversationId: talk }));
    expect(model.openConversation).to.equal(talk);
    const held = after([seen([deskConversation(1)], 2), words([1])], model);
    expect(held).to.include({ openConversation: talk });
  });

  it('[P23] counts as seen what was on the screen, here or on another, and nothing that has not come', () => {
    const read = (number: number): ConsoleChange => ({ type: 'messagesRead', conversationId: talk, number });
    const model = desk(seen([deskConversation(3)]), words([1, 2]), opened);
    expect(thread(model)!.seenNumber).to.equal(0);
    const looked = after([read(1), read(0)], model);
    expect(thread(looked)!.seenNumber).to.equal(1);
    expect(thread(after([read(9)], looked))!.seenNumber).to.equal(2);
    const marks = { ...NO_MARKS, agent: { received: 3, read: 3 } };
    const elsewhere = after([seen([deskConversation(3, talk, { marks })], 2), words([3])], looked);
    expect(thread(elsewhere)!.seenNumber).to.equal(3);
  });

  it('[P152] tells of each conversation how far its words have come, until the server shows it', () => {
    const model = desk(seen([deskConversation(2), deskConversation(0, otherTalk)]), words([1, 2]));
    const mark = { conversationId: talk, received: 2, read: 0 };
    expect(wantedMarks(model)).to.deep.equal([mark]);
    expect(wantedMarks(after([lost], model))).to.be.empty;
    const marks = { ...NO_MARKS, agent: { received: 2, read: 0 } };
    const shown = after([seen([deskConversation(2, talk, { marks })], 2)], model);
    expect(wantedMarks(shown)).to.be.empty;
    const read = after([{ type: 'messagesRead', conversationId: talk, number: 2 }], shown);
    expect(wantedMarks(read)).to.deep.equal([{ ...mark, read: 2 }]);
  });

  it('[P23] counts as seen what the agent has answered, so that nothing old is unread after a reload', () => {
    const model = desk(seen([deskConversation(3)]), words([1]), words([2], { author: 'agent' }), words([3]));
    expect(thread(model)!.seenNumber).to.equal(2);
  });

  it('[P11] wants the messages that the server has and it has not', () => {
    const model = desk(seen([deskConversation(2)]), words([1]));
    expect(wantedMessages(model)).to.deep.equal({ conversationId: talk, after: 1 });
    expect(wantedMessages(after([words([2])], model))).to.be.null;
    expect(wantedMessages(after([lost], model))).to.be.null;
    expect(wantedMessages(after([lost, live], model))).to.be.null;
  });

  it('[P12] shows an own message until the server’s copy is there, and never twice', () => {
    const model = desk(seen([deskConversation(0)]));
    const pending = [{ command: say, writtenAt: START, failure: null }];
    const outgoing = (known: ConsoleModel) => {
      const state = consoleStateOf(known, pending);
      return state.state === 'signed-in' && state.threads.get(talk)!.outgoing.map(({ text }) => text);
    };
    expect(outgoing(model)).to.deep.equal(['yes']);
    const acknowledged = after([answered(say, { number: 1, sentAt: START })], model);
    expect(outgoing(acknowledged)).to.be.empty;
    expect(thread(acknowledged)!.messages).to.have.lengthOf(1);
    const copied = after([words([1], { author: 'agent', commandId: id('c3') })], acknowledged);
    expect(thread(copied)!.messages).to.have.lengthOf(1);
  });

  it('[P18] shows that the visitor types, until they have written', () => {
    const typing: ConsoleChange = { type: 'visitorTyped', conversationId: talk };
    const model = desk(seen([deskConversation(0)]), typing);
    const until = START + AHEAD + LIMITS.typingShownSeconds * 1_000;
    expect(thread(model)!.visitorTypesUntil).to.equal(until);
    expect(thread(after([words([1], { author: 'agent' })], model))!.visitorTypesUntil).to.equal(until);
    expect(thread(after([words([1])], model))!.visitorTypesUntil).to.equal(0);
  });

  it('[P27] knows in which conversations something can be said', () => {
    const phase = {
      state: 'wrap-up',
      endedAt: START,
      endReason: 'visitor-ended',
      endsAt: START,
      mayProlong: true,
    } as const;
    const model = desk(seen([deskConversation(0), deskConversation(0, otherTalk, { phase })]));
    expect([...talkingConversations(model)!]).to.deep.equal([talk]);
    expect(talkingConversations(after([lost, live], model))).to.be.null;
  });

  it('[P5] keeps a refusal until it is dismissed or an act succeeds, unless the aim is reached', () => {
    const model = desk(seen(), refused(accept, 'capacity-full'));
    expect(model.refusal).to.deep.equal(refusal('capacity-full'));
    expect(after([{ type: 'refusalDismissed' }], model)).to.include({ refusal: null });
    expect(after([answered(end)], model)).to.include({ refusal: null });
    expect(desk(refused(end, 'conversation-ended')).refusal).to.be.null;
    expect(desk(refused(accept, 'offer-gone')).refusal).to.deep.equal(refusal('offer-gone'));
  });
});

describe('the agent’s own reviews', () => {
  const review = (comment: string) => ({
    reviewId: `r-${comment}` as ReviewId,
    stars: 5,
    comment,
    tags: [],
    publishedAt: START,
    reply: null,
  });
  const page = (asked: string | null, comment: string, nextPage: string | null): ConsoleChange => ({
    type: 'reviewsAnswered',
    page: asked,
    answer: { ok: true, result: { reviews: [review(comment)], nextPage } },
  });
  const awaited: ConsoleChange = { type: 'reviewsAwaited' };

  it('[A95] shows a reply at once, at the review that it answers', () => {
    const page = { reviews: [review('one'), review('two')], nextPage: null };
    const read: ConsoleChange = { type: 'reviewsAnswered', page: null, answer: { ok: true, result: page } };
    const body = { reviewId: 'r-two' as ReviewId, reply: 'Gladly', commandId: id('c1') };
    const answered: ConsoleChange = {
      type: 'commandAnswered',
      command: { name: 'replyToReview', body },
      answer: { ok: true, result: {} },
    };
    const { reviews } = desk(read, answered);
    const replies = reviews.state === 'shown' ? reviews.reviews.map(({ reply }) => reply) : [];
    expect(replies).to.deep.equal([null, 'Gladly']);
  });

  it('[P25] come page by page, each once', () => {
    const first = desk(awaited, page(null, 'one', 'p2'));
    expect(first.reviews).to.deep.equal({ state: 'shown', reviews: [review('one')], nextPage: 'p2' });
    const both = after([awaited, page('p2', 'two', null), page('p2', 'two', null)], first);
    const shown = { state: 'shown', reviews: [review('one'), review('two')], nextPage: null };
    expect(both).to.deep.include({ reviews: shown });
    expect(after([awaited, page(null, 'new', null)], both)).to.deep.include({
      reviews: { state: 'shown', reviews: [review('new')], nextPage: null },
    });
  });

  it('[P25] say that they are loading, and why they could not be loaded', () => {
    const loading = desk(awaited);
    expect(consoleStateOf(loading, [])).to.deep.include({
      reviews: { state: 'loading' },
      pending: 'readReviews',
    });
    const failed: ConsoleChange = {
      type: 'reviewsAnswered',
      page: null,
      answer: { ok: false, refusal: refusal('no-answer') },
    };
    expect(consoleStateOf(after([failed], loading), [])).to.deep.include({
      reviews: { state: 'unread' },
      refusal: refusal('no-answer'),
      pending: null,
    });
    const kept = after([awaited, failed], desk(page(null, 'one', 'p2')));
    expect(kept).to.deep.include({ reviews: { state: 'shown', reviews: [review('one')], nextPage: 'p2' } });
  });
});
