import { expect } from '@open-wc/testing';
import { refusal } from '../../../server/protocol/index.ts';
import type { CommandId } from '../../../server/protocol/index.ts';
import './conversation.ts';
import { conversation, conversationIdOf, message, thread } from '../test/made-up.ts';
import {
  click,
  find,
  findAll,
  mountPart,
  press,
  textOf,
  type,
  unmountAll,
  findField,
  findDialog,
  expectFocus,
} from '../test/mount.ts';

afterEach(unmountAll);

const MAYA = conversationIdOf('Maya');
const mount = () =>
  mountPart('hp-console-conversation', { conversation: conversation('Maya'), thread: thread('Maya') });
const wrapUp = () =>
  conversation('Maya', {
    waitingSince: null,
    phase: {
      state: 'wrap-up',
      endedAt: Date.now(),
      endReason: 'visitor-ended',
      endsAt: Date.now() + 60_000,
      mayProlong: true,
    },
  });
const field = (element: Element) => findField(element, 'hp-composer', 'textarea');

describe('a conversation', () => {
  it('[A18] shows who, the first question and the words in a log', async () => {
    const { element } = await mount();
    expect(textOf(element)).to.contain('Which strings would you put on an old Gretsch?');
    const log = find(element, 'hp-message-log', '[role="log"]');
    expect(textOf(log)).to.contain('He bought it in 1958');
  });

  it('[A18] sends a message once, with what was typed', async () => {
    const { element, requests } = await mount();
    await type(field(element), 'Flat-wound, 11 to 50.');
    await press(field(element), 'Enter');
    await press(field(element), 'Enter');
    expect(requests.filter((request) => request.type === 'say')).to.deep.equal([
      { type: 'say', conversationId: MAYA, text: 'Flat-wound, 11 to 50.' },
    ]);
  });

  it('[A18] offers to send a failed message again or to remove it', async () => {
    const { element, requests } = await mountPart('hp-console-conversation', {
      conversation: conversation('Maya'),
      thread: thread('Maya', {
        outgoing: [
          {
            commandId: 'c-1' as CommandId,
            text: 'Hello',
            fileCount: 0,
            writtenAt: Date.now(),
            failure: refusal('too-many'),
          },
        ],
      }),
    });
    const [again, remove] = findAll(element, 'hp-message-log', '.failure button');
    await click(again!);
    await click(remove!);
    expect(requests).to.deep.equal([
      { type: 'retryMessage', conversationId: MAYA, commandId: 'c-1' },
      { type: 'discardMessage', conversationId: MAYA, commandId: 'c-1' },
    ]);
  });

  it('[A19] keeps what stands in the composer, and the focus, when a message or a view arrives', async () => {
    const { element, change } = await mount();
    const composer = field(element);
    composer.focus();
    await type(composer, 'I would put');
    await change({
      conversation: conversation('Maya', { lastNumber: 4, visitorConnected: false }),
      thread: thread('Maya', {
        messages: [...thread('Maya').messages, message('Maya', 4, 'visitor', 'Are you there?')],
      }),
    });
    expect(field(element) === composer).to.equal(true);
    expect(composer.value).to.equal('I would put');
    expectFocus(composer);
    expect(textOf(element)).to.contain('Are you there?');
    expect(textOf(element)).to.contain('Disconnected');
  });

  it('[A20] is ended after asking once', async () => {
    const { element, requests } = await mount();
    const end = find(element, 'hp-end-button', 'button');
    const dialog = findDialog(element, 'hp-end-button', 'hp-console-dialog', 'dialog');
    await click(end);
    expect(dialog.open).to.equal(true);
    await click(find(element, 'hp-end-button', '.acts button:first-child'));
    expect(dialog.open).to.equal(false);
    expect(requests).to.deep.equal([]);
    await click(end);
    await click(find(element, 'hp-end-button', '.danger'));
    expect(requests).to.deep.equal([{ type: 'end', conversationId: MAYA }]);
  });

  it('[A21] in wrap-up says why it ended and how long yet, and is finished once', async () => {
    const { element, requests, change } = await mount();
    await change({ conversation: wrapUp() });
    const panel = find(element, 'hp-wrap-up');
    expect(textOf(panel)).to.contain('Maya ended the conversation.');
    expect(textOf(panel)).to.match(/1:00|59 s/);
    expect(findAll(element, 'hp-composer')).to.have.length(0);
    await click(find(panel, 'button'));
    await change({ pending: true });
    await click(find(panel, 'button'));
    expect(requests).to.deep.equal([{ type: 'finishWrapUp', conversationId: MAYA }]);
  });

  it('[A21] that ends while the agent writes keeps the words and the focus, but sends nothing', async () => {
    const { element, requests, change } = await mount();
    field(element).focus();
    await type(field(element), 'One more thing');
    await change({ conversation: wrapUp() });
    expect(field(element).value).to.equal('One more thing');
    expectFocus(field(element));
    await press(field(element), 'Enter');
    expect(requests.filter((request) => request.type === 'say')).to.deep.equal([]);
    await type(field(element), ' ');
    await change({});
    expect(findAll(element, 'hp-composer')).to.have.length(0);
    expectFocus(find(element, 'hp-wrap-up', 'h3'));
  });

  it('[A21] that ends under an empty composer moves the focus to its wrap-up', async () => {
    const { element, change } = await mount();
    field(element).focus();
    await change({ conversation: wrapUp() });
    await change({});
    expectFocus(find(element, 'hp-wrap-up', 'h3'));
  });
});
