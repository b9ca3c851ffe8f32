import { expect } from '@open-wc/testing';
import type { CommandId, ConversationId, Message } from '../../server/protocol/index.ts';
import { refusal } from '../../server/protocol/index.ts';
import { groupMessages, logMessages } from './message-groups.ts';

const noon = new Date(2026, 2, 3, 12, 0, 0).getTime();
const SECOND = 1_000;
const DAY = 86_400 * SECOND;

function said(number: number, author: Message['author'], sentAt: number, commandId?: string): Message {
  return {
    conversationId: 'c' as ConversationId,
    number,
    author,
    text: `message ${number}`,
    attachments: [],
    sentAt,
    commandId: (commandId ?? null) as CommandId | null,
  };
}

describe('messages as a reader sees them', () => {
  it('[P70] stand in groups by author and minute', () => {
    const messages = [
      said(1, 'agent', noon),
      said(2, 'agent', noon + 59 * SECOND),
      said(3, 'agent', noon + 60 * SECOND),
      said(4, 'visitor', noon + 61 * SECOND),
    ];
    const [day] = groupMessages(logMessages(messages, [], 'visitor'));
    expect(day!.groups.map((group) => [group.own, group.messages.length])).to.eql([
      [false, 2],
      [false, 1],
      [true, 1],
    ]);
  });

  it('[P70] another day begins anew', () => {
    const days = groupMessages(
      logMessages([said(1, 'agent', noon), said(2, 'agent', noon + DAY)], [], 'visitor'),
    );
    expect(days).to.have.length(2);
  });

  it('[P71] an outgoing message never stands twice, and keeps its key when it has arrived', () => {
    const outgoing = [
      { commandId: 'k' as CommandId, text: 'Hi', fileCount: 0, writtenAt: noon, failure: null },
    ];
    const before = logMessages([], outgoing, 'visitor');
    const after = logMessages([said(1, 'visitor', noon, 'k')], outgoing, 'visitor');
    expect(before.map(({ key, delivery }) => [key, delivery])).to.eql([['k', 'sending']]);
    expect(after.map(({ key, delivery }) => [key, delivery])).to.eql([['k', 'sent']]);
  });

  it('[P71] a refused one says why', () => {
    const failure = refusal('too-many');
    const outgoing = [{ commandId: 'k' as CommandId, text: 'Hi', fileCount: 0, writtenAt: noon, failure }];
    expect(logMessages([], outgoing, 'visitor')[0]).to.include({
      delivery: 'failed',
      failure,
    });
  });

  it('[P151] an own message is sent, delivered or read, as far as the other side has come', () => {
    const messages = [1, 2, 3, 4].map((number) => said(number, number === 1 ? 'agent' : 'visitor', noon));
    const log = logMessages(messages, [], 'visitor', { received: 3, read: 2 });
    expect(log.map(({ delivery }) => delivery)).to.eql(['sent', 'read', 'delivered', 'sent']);
  });
});
