import { expect } from '@open-wc/testing';
import { SteadyLog } from './logged.ts';
import { conversation, message, thread } from '../test/made-up.ts';

describe('the log of a conversation', () => {
  it('[A195] is the same object for as long as it says the same, and another once a word is added', () => {
    const log = new SteadyLog();
    const maya = conversation('Maya');
    const words = thread('Maya');
    const first = log.of(maya, words, new Map());
    expect(log.of({ ...maya, visitorConnected: false }, { ...words, draft: 'So' }, new Map())).to.equal(
      first,
    );
    const messages = [...words.messages, message('Maya', 4, 'visitor', 'And now?')];
    const longer = log.of(maya, { ...words, messages }, new Map());
    expect(longer).not.to.equal(first);
    expect(longer.map(({ text }) => text)).to.eql(messages.map(({ text }) => text));
    expect(longer[0]).to.equal(first[0]);
  });
});
