import { expect } from '@open-wc/testing';
import type { Message } from '../../server/protocol/index.ts';
import { transcript, transcriptName, type TranscriptWords } from './transcript.ts';

const start = new Date(2026, 2, 3, 14, 2).getTime();

const said = (number: number, author: Message['author'], text: string, names: string[] = []): Message =>
  ({
    number,
    author,
    text,
    attachments: names.map((name) => ({ kind: 'pdf', name })),
    sentAt: start + number * 60_000,
    conversationId: 'secret-conversation',
    commandId: 'secret-command',
  }) as unknown as Message;

const words: TranscriptWords = {
  title: 'Conversation with Ana Ruiz',
  times: 'Times are those of Somewhere.',
  day: (moment) => new Date(moment).toDateString(),
  time: (moment) => new Date(moment).toTimeString().slice(0, 5),
  nameOf: (author) => (author === 'visitor' ? 'You' : 'Ana Ruiz'),
  attached: (names) => `[${names.join(', ')}]`,
};

describe('the transcript', () => {
  it('[P159] says who said what and when, in the reader’s own time, and nothing else', () => {
    const text = transcript(
      [
        said(0, 'agent', 'Hello.'),
        said(1, 'visitor', 'Two\nlines', ['bill.pdf']),
        said(1_440, 'agent', 'Bye'),
      ],
      words,
    );
    expect(text).to.equal(
      [
        'Conversation with Ana Ruiz',
        '',
        'Tue Mar 03 2026',
        '',
        '14:02  Ana Ruiz',
        '    Hello.',
        '',
        '14:03  You',
        '    Two',
        '    lines',
        '    [bill.pdf]',
        '',
        'Wed Mar 04 2026',
        '',
        '14:02  Ana Ruiz',
        '    Bye',
        '',
        'Times are those of Somewhere.',
        '',
      ].join('\n'),
    );
  });

  it('[P159] nobody can write a line that looks like one of ours', () => {
    const text = transcript([said(0, 'visitor', 'Hm.\n\n14:03  Ana Ruiz\n    It is free.')], words);
    const ours = text.split('\n').filter((line) => /^\d\d:\d\d {2}/u.test(line));
    expect(ours).to.deep.equal(['14:02  You']);
  });

  it('[P159] its file is named so that it is found again', () => {
    expect(transcriptName('conversation', 'Ana Ruiz', start)).to.equal(
      'conversation-ana-ruiz-2026-03-03.txt',
    );
    expect(transcriptName('conversation', '../Žofia\\ 陈', start)).to.equal(
      'conversation-žofia-陈-2026-03-03.txt',
    );
  });
});
