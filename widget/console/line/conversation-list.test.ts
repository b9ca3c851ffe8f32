import { expect } from '@open-wc/testing';
import './conversation-list.ts';
import { orderConversations, steadyOrder } from './conversation-order.ts';
import { conversation, conversationIdOf, message, thread } from '../test/made-up.ts';
import { click, find, findAll, mountPart, press, textOf, unmountAll, expectFocus } from '../test/mount.ts';
import { unreadCount } from './unread.ts';

afterEach(unmountAll);

const MINUTE = 60_000;
const waiting = (name: string, minutes: number | null) =>
  conversation(name, { waitingSince: minutes === null ? null : Date.now() - minutes * MINUTE });
const ended = (name: string) =>
  conversation(name, {
    waitingSince: null,
    phase: {
      state: 'wrap-up',
      endedAt: Date.now(),
      endReason: 'agent-ended',
      endsAt: Date.now() + MINUTE,
      mayProlong: true,
    },
  });
const names = (element: Element) => findAll(element, '.name').map(textOf);

describe('the conversations', () => {
  it('[A13] stand by who waits longest for an answer; those that are ended stand last', async () => {
    const { element } = await mountPart('hp-conversation-list', {
      conversations: [ended('Ed'), waiting('Ann', 1), waiting('Bo', null), waiting('Cy', 9)],
    });
    expect(names(element)).to.deep.equal(['Cy', 'Ann', 'Bo', 'Ed']);
    const said = findAll(element, '.wait').map(textOf);
    expect(said[0]).to.equal('waits 9 min');
    expect(said[2]).to.equal('answered');
    expect(said[3]).to.match(/^wrap-up · (1:00|59 s)$/);
  });

  it('[A13] are not said to be answered before anything was written', async () => {
    const { element } = await mountPart('hp-conversation-list', {
      conversations: [conversation('Ann', { waitingSince: null, lastNumber: 0 })],
    });
    expect(textOf(find(element, '.wait'))).to.equal('nothing written yet');
  });

  it('[A13] of visitors without a name say what they asked', async () => {
    const { element } = await mountPart('hp-conversation-list', {
      conversations: [conversation(''), conversation('Ann'), conversation(' ', { question: '' })],
    });
    expect(names(element).sort()).to.deep.equal([
      'A visitor',
      'A visitor · Which strings would you put on an old Gretsch?',
      'Ann',
    ]);
  });

  it('[A13] of equal state stand by time', () => {
    const old = conversation('Old', { waitingSince: null, startedAt: 1 });
    const young = conversation('Young', { waitingSince: null, startedAt: 2 });
    expect(orderConversations([young, old])).to.deep.equal([old, young]);
  });

  it('[A14] keep their order while somebody points at them, and take the new one afterwards', async () => {
    const { element, change } = await mountPart('hp-conversation-list', {
      conversations: [waiting('Ann', 3), waiting('Bo', null)],
    });
    const list = find(element, 'ul');
    list.dispatchEvent(new PointerEvent('pointerenter'));
    await change({ conversations: [waiting('Ann', null), waiting('Bo', 1), waiting('Cy', 0)] });
    expect(names(element)).to.deep.equal(['Ann', 'Bo', 'Cy']);
    list.dispatchEvent(new PointerEvent('pointerleave'));
    await change({});
    expect(names(element)).to.deep.equal(['Bo', 'Cy', 'Ann']);
  });

  it('[A14] keep their order and the focus while the focus is among them', async () => {
    const { element, change } = await mountPart('hp-conversation-list', {
      conversations: [waiting('Ann', 3), waiting('Bo', null)],
    });
    const second = findAll(element, 'button')[1]!;
    second.focus();
    await change({ conversations: [waiting('Ann', null), waiting('Bo', 1)] });
    expect(names(element)).to.deep.equal(['Ann', 'Bo']);
    expectFocus(second);
    expect(steadyOrder(['a', 'b', 'c'], ['d', 'c', 'a'], true)).to.deep.equal(['a', 'c', 'd']);
  });

  it('[A15] mark what the agent has not seen, not what is open', async () => {
    const conversations = [conversation('Ann', { lastNumber: 4 }), conversation('Bo')];
    const threads = new Map([
      [
        conversationIdOf('Ann'),
        thread('Ann', {
          seenNumber: 2,
          messages: [...thread('Ann').messages, message('Ann', 4, 'visitor', 'Hello?')],
        }),
      ],
      [conversationIdOf('Bo'), thread('Bo')],
    ]);
    const { element, change } = await mountPart('hp-conversation-list', { conversations, threads });
    const rows = () => findAll(element, 'button').map(textOf);
    expect(rows()[0]).to.contain('2 unread messages');
    expect(rows()[1]).not.to.contain('unread');
    await change({ open: conversationIdOf('Ann') });
    expect(rows().join()).not.to.contain('unread');
  });

  it('[A15] count words that are known of but not loaded yet', () => {
    expect(unreadCount(conversation('Ann', { lastNumber: 5 }), thread('Ann', { seenNumber: 3 }))).to.equal(2);
    expect(unreadCount(conversation('Ann', { lastNumber: 3 }), undefined)).to.equal(3);
  });

  it('[A16] open by a press, and by Alt with the arrows in the order shown', async () => {
    const { element, requests, change } = await mountPart('hp-conversation-list', {
      conversations: [waiting('Ann', 9), waiting('Bo', 5), waiting('Cy', 1)],
    });
    await click(findAll(element, 'button')[1]!);
    await change({ open: conversationIdOf('Bo') });
    await press(document.body, 'ArrowDown', { altKey: true });
    await change({ open: conversationIdOf('Cy') });
    await press(document.body, 'ArrowDown', { altKey: true });
    await change({ open: conversationIdOf('Ann') });
    await press(document.body, 'ArrowUp', { altKey: true });
    await press(document.body, 'ArrowDown');
    const opened = requests.map((request) => ('conversationId' in request ? request.conversationId : ''));
    expect(opened).to.deep.equal(['Bo', 'Cy', 'Ann', 'Cy'].map(conversationIdOf));
  });
});
