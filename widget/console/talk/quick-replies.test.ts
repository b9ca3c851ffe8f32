import { expect } from '@open-wc/testing';
import type { QuickReplies } from '../../../server/protocol/index.ts';
import { filledIn, repliesFor, soughtIn } from './quick-replies.ts';
import { conversation, conversationIdOf, thread } from '../test/made-up.ts';
import { click, find, findAll, mountPart, press, textOf, type, unmountAll } from '../test/mount.ts';
import './conversation.ts';
import '../oneself/quick-reply-form.ts';

const HELLO = { shortcut: 'hello', text: 'Hello {visitor}, I am {agent} of {site}.' };
const HELP = { shortcut: 'help', text: 'How can I help?' };
const PRICE = { shortcut: 'price', text: 'The price helps you: {amount}.' };
const REPLIES: QuickReplies = { siteName: 'Fretwork', site: [HELLO, PRICE], own: [HELP] };
const conversationId = conversationIdOf('Vera');

const talk = (quickReplies: QuickReplies | null = REPLIES) =>
  mountPart('hp-console-conversation', {
    conversation: conversation('Vera'),
    thread: thread('Vera'),
    quickReplies,
    agentName: 'Juno',
  });
const fieldOf = (element: Element) =>
  find(element, 'hp-quick-search hp-composer', 'textarea') as HTMLTextAreaElement;

const said = ({ textContent }: Element): string => textContent.trim();

afterEach(unmountAll);

describe('quick replies', () => {
  it('[A126] a slash at the beginning or after a space seeks, anywhere else it is a slash', () => {
    expect(soughtIn('/he', 3)).to.deep.equal({ from: 0, text: 'he' });
    expect(soughtIn('Well, /', 7)).to.deep.equal({ from: 6, text: '' });
    expect(soughtIn('/he more', 3)).to.deep.equal({ from: 0, text: 'he' });
    for (const text of ['and/or', 'https://shop.example', '/he lo', '']) {
      expect(soughtIn(text, text.length), text).to.equal(null);
    }
  });

  it('[A126] own replies come first, those that begin so before those that hold it, an own one in place of the site’s', () => {
    expect(repliesFor(REPLIES, 'he')).to.deep.equal([HELP, HELLO, PRICE]);
    expect(repliesFor(REPLIES, 'HELL')).to.deep.equal([HELLO]);
    const own = { shortcut: 'hello', text: 'Hi.' };
    expect(repliesFor({ ...REPLIES, own: [own] }, 'hello')).to.deep.equal([own]);
    expect(repliesFor(REPLIES, 'nothing')).to.deep.equal([]);
  });

  it('[A127] names are filled in, an unknown one leaves no gap, and other braces stay', () => {
    const names = { visitor: 'Vera $&', agent: 'Juno', site: 'Fretwork' };
    expect(filledIn(HELLO.text, names)).to.equal('Hello Vera $&, I am Juno of Fretwork.');
    expect(filledIn(HELLO.text, { ...names, visitor: '' })).to.equal('Hello, I am Juno of Fretwork.');
    expect(filledIn(PRICE.text, names)).to.equal(PRICE.text);
  });

  it('[A128] arrows choose and Enter takes a reply into the field, where it waits to be sent', async () => {
    const { element, requests } = await talk();
    const field = fieldOf(element);
    await type(field, 'Good day. /he');
    const search = find(element, 'hp-quick-search');
    expect(findAll(search, '.shortcut').map(said)).to.deep.equal(['/help', '/hello', '/price']);
    await expect(search).to.be.accessible();
    await press(field, 'ArrowDown');
    expect(said(find(search, '[aria-selected=true] .shortcut'))).to.equal('/hello');
    expect(textOf(find(search, '[role=status]'))).to.contain('3 quick replies: hello');
    await press(field, 'Enter');
    expect(field.value).to.equal('Good day. Hello Vera, I am Juno of Fretwork.');
    expect(requests.at(-1)).to.deep.equal({ type: 'type', conversationId, text: field.value });
    expect(findAll(search, '.found')).to.deep.equal([]);
    await press(field, 'Enter');
    expect(requests.at(-1)).to.deep.include({
      type: 'say',
      text: 'Good day. Hello Vera, I am Juno of Fretwork.',
    });
  });

  it('[A128] Escape closes, a press of the pointer takes one, and what nothing is called is sent as it is', async () => {
    const { element, requests } = await talk();
    const field = fieldOf(element);
    const search = find(element, 'hp-quick-search');
    await type(field, '/');
    expect(await press(field, 'Escape')).to.equal(false);
    expect(findAll(search, '.found')).to.deep.equal([]);
    await type(field, '/pr');
    await click(find(search, '.option'));
    expect(field.value).to.equal(PRICE.text);
    await type(field, '/nothing');
    expect(textOf(find(search, '.found'))).to.equal('No quick reply is called that.');
    await press(field, 'Enter');
    expect(requests.at(-1)).to.deep.include({ type: 'say', text: '/nothing' });
  });

  it('[A128] they are read at the first slash', async () => {
    const { element, requests } = await talk(null);
    await type(fieldOf(element), 'Good day.');
    expect(requests.some((request) => request.type === 'readQuickReplies')).to.equal(false);
    await type(fieldOf(element), '/');
    expect(requests.some((request) => request.type === 'readQuickReplies')).to.equal(true);
  });

  it('[A129] own replies are added, changed and removed, and saved only when each has a text and a shortcut of its own', async () => {
    const { element, requests, change } = await mountPart('hp-quick-reply-form', {});
    const details = find(element, 'details') as HTMLDetailsElement;
    details.open = true;
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    expect(requests).to.deep.equal([{ type: 'readQuickReplies' }]);
    await change({ replies: REPLIES });
    expect(findAll(element, 'dt').map(said)).to.deep.equal(['/hello', '/price']);
    const submit = find(element, '.primary');
    await click(submit);
    expect(requests.length).to.equal(1);
    await click(find(element, '.add'));
    await click(submit);
    expect(textOf(element)).to.contain('Give every reply a text');
    const [, shortcut] = findAll(element, 'input');
    const [, text] = findAll(element, 'textarea');
    await type(shortcut ?? element, 'help');
    await type(text ?? element, 'Bye.');
    await click(submit);
    expect(requests.length).to.equal(1);
    await type(shortcut ?? element, 'bye');
    await click(submit);
    expect(requests.at(-1)).to.deep.equal({
      type: 'saveQuickReplies',
      replies: [HELP, { shortcut: 'bye', text: 'Bye.' }],
    });
    await expect(element).to.be.accessible();
  });
});
