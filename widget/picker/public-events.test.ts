import { expect } from '@open-wc/testing';
import type { PickerState, PickerView } from '../session/picker-state.ts';
import {
  FAKE_REVIEW_FORM,
  FakePickerSession,
  fakeConversation,
  fakeFace,
  fakeMessages,
  fakeTicket,
} from '../test/fake-picker-session.ts';
import { eventsBetween } from './events-between.ts';
import { readyBetween, type PublicEvent } from './public-events.ts';

const now = 1_780_000_000_000;
const ticket = fakeTicket(now);
const conversation = fakeConversation(now);
const messages = fakeMessages(now);
const withView = (view: PickerView): PickerState => new FakePickerSession({ view }).state;
const browsing = withView({ state: 'browsing' });
const waiting = withView({ state: 'waiting', ticket });
const ringing = withView({ state: 'ringing', ticket, agent: fakeFace(now), postponeSeconds: null });
const talking = withView({
  state: 'talking',
  conversation,
  messages,
  outgoing: [],
  agentTypesUntil: 0,
  readNumber: 0,
  draft: '',
});
const reviewing = withView({
  state: 'reviewing',
  draft: '',
  conversation,
  messages,
  endedAt: now,
  endReason: 'agent-ended',
  reviewable: true,
  form: FAKE_REVIEW_FORM,
});
/** As the page hears of them. */
const publicEventsBetween = (before: PickerState | null, after: PickerState): readonly PublicEvent[] =>
  [readyBetween(before, after), ...eventsBetween(before, after)].filter((event) => event !== null);
const names = (before: PickerState | null, after: PickerState): string[] =>
  publicEventsBetween(before, after).map(({ name }) => name);

describe('what the page is told', () => {
  it('[P40] it is ready once, when the first list has come', () => {
    const loading = { ...browsing, list: null, view: { state: 'loading' } } as const;
    expect(names(null, loading)).to.eql([]);
    expect(names(loading, browsing)).to.eql(['agent-picker-ready']);
    expect(names(browsing, browsing)).to.eql([]);
  });

  it('[P40] joining, moving up, being called and leaving change the queue; the same place does not', () => {
    expect(names(browsing, waiting)).to.eql(['queue-changed']);
    expect(names(waiting, withView({ state: 'waiting', ticket: { ...ticket } }))).to.eql([]);
    expect(names(waiting, withView({ state: 'waiting', ticket: { ...ticket, ahead: 0 } }))).to.eql([
      'queue-changed',
    ]);
    expect(names(waiting, ringing)).to.eql(['queue-changed']);
    const [left] = publicEventsBetween(waiting, browsing);
    expect(left?.detail).to.include({ state: 'ended', agentId: 'ana' });
  });

  it('[P40] a conversation starts and ends once, with its reason', () => {
    expect(names(ringing, talking)).to.eql(['queue-changed', 'conversation-started']);
    expect(names(talking, talking)).to.eql([]);
    const [ended] = publicEventsBetween(talking, reviewing);
    expect(ended).to.eql({
      name: 'conversation-ended',
      detail: { conversationId: 'conversation-1', agentId: 'ana', reason: 'agent-ended' },
    });
  });

  it('[P40] a conversation that a reload brings back does not start again', () => {
    expect(names(withView({ state: 'loading' }), talking)).to.eql([]);
    expect(names(talking, withView({ state: 'loading' }))).to.eql([]);
  });

  it('[P40] somebody whose agent was lost stands in line again, and the conversation has ended', () => {
    expect(names(talking, waiting)).to.eql(['queue-changed', 'conversation-ended']);
  });

  it('[P40] a review is told of when it is sent, not when it is skipped', () => {
    const { conversationId } = conversation;
    const thanks = { conversationId, agent: fakeFace(now), stars: 4, publicUrl: null };
    const thanked = withView({ state: 'thanked', ...thanks, changed: false });
    expect(names(browsing, withView({ state: 'thanked', ...thanks, changed: true }))).to.eql([]);
    expect(publicEventsBetween(reviewing, thanked)).to.eql([
      { name: 'review-sent', detail: { agentId: 'ana', stars: 4 } },
    ]);
    expect(names(reviewing, browsing)).to.eql([]);
  });
});
