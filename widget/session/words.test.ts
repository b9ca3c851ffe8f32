import { expect } from '@open-wc/testing';
import { id, message } from './test/samples.ts';
import { addMessages, hasGap, NO_WORDS } from './words.ts';

const numbers = (messages: readonly { number: number }[]) => messages.map(({ number }) => number);

describe('the words of a conversation', () => {
  it('[P11] come in order and without a hole, in whatever order they arrive', () => {
    let words = NO_WORDS;
    for (const number of [3, 1, 5, 2]) words = addMessages(words, [message(number)]);
    expect(numbers(words.messages)).to.deep.equal([1, 2, 3]);
    expect(numbers(words.beyond)).to.deep.equal([5]);
    words = addMessages(words, [message(4)]);
    expect(numbers(words.messages)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(words.beyond).to.be.empty;
  });

  it('[P11] show a message once, however often it comes', () => {
    const once = addMessages(NO_WORDS, [message(1), message(2)]);
    const twice = addMessages(once, [message(2), message(1)]);
    expect(numbers(twice.messages)).to.deep.equal([1, 2]);
  });

  it('[P12] are replaced by the server’s copy, which may not name the command', () => {
    const own = addMessages(NO_WORDS, [
      message(1, { author: 'visitor', text: ' hello', commandId: id('c1') }),
    ]);
    const { messages } = addMessages(own, [message(1, { author: 'visitor', text: 'hello' })]);
    expect(messages).to.deep.equal([message(1, { author: 'visitor', text: 'hello', commandId: id('c1') })]);
  });

  it('[P11] know that some are missing', () => {
    const words = addMessages(NO_WORDS, [message(1)]);
    expect(hasGap(words, 1)).to.be.false;
    expect(hasGap(words, 2)).to.be.true;
    expect(hasGap(addMessages(words, [message(3)]), 1)).to.be.true;
  });
});
