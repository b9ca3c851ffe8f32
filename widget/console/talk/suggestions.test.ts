import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Suggestion } from '../../../server/protocol/index.ts';
import { NO_ADVICE, type Advice } from '../../session/advice.ts';
import type { ConsoleRequest } from '../../session/console-state.ts';
import {
  suggestedArticle,
  suggestedCall,
  suggestedReply,
  suggestedTransfer,
} from '../test/gallery-suggestions.ts';
import { busyDesk, conversation, conversationIdOf, view, type SignedIn } from '../test/made-up.ts';
import {
  click,
  expectFocus,
  find,
  findAll,
  findDialog,
  findField,
  mountConsole,
  mountPart,
  press,
  textOf,
  type,
  unmountAll,
} from '../test/mount.ts';
import './suggestions.ts';

const conversationId = conversationIdOf('Maya');
const EVERY = [suggestedReply, suggestedArticle, suggestedTransfer, suggestedCall];
const panel = (advice: Partial<Advice> = {}, parts: { everyMilliseconds?: number } = {}) =>
  mountPart('hp-suggestions', {
    conversation: conversation('Maya'),
    advice: { ...NO_ADVICE, ...advice },
    ...parts,
  });
const desk = (suggestions: readonly Suggestion[], changes: Partial<SignedIn> = {}) =>
  mountConsole(
    busyDesk({ advice: new Map([[conversationId, { ...NO_ADVICE, suggestions }]]), ...changes }),
    (request, session) => keepDraft(request, session.state as SignedIn, (state) => session.become(state)),
  );

/** What is typed comes back as the draft, as the session has it. */
function keepDraft(request: ConsoleRequest, state: SignedIn, become: (state: SignedIn) => void): void {
  if (request.type !== 'type') return;
  const threads = new Map(state.threads);
  const before = threads.get(request.conversationId);
  if (before) threads.set(request.conversationId, { ...before, draft: request.text });
  become({ ...state, threads });
}
const inPanel = ['hp-desk', 'hp-side', 'hp-suggestions'];
const talk = 'hp-console-conversation:not([inert])';
const typesOf = (requests: readonly ConsoleRequest[]) => requests.map(({ type: name }) => name);

before(() => setViewport({ width: 1280, height: 900 }));
afterEach(unmountAll);

describe('suggestions', () => {
  it('[A145] each says what it is and why, and none is a sentence of its own', async () => {
    const { element, change } = await panel({ suggestions: EVERY });
    expect(findAll(element, 'li').map((each) => textOf(find(each, 'p')))).to.deep.equal([
      'Reply · the visitor wrote “gretsch”, “frets”',
      'Article · the page says “1958”',
      'Transfer · “Strings that are kind to old frets” belongs to it',
      'Call · a phone number was written',
    ]);
    expect(textOf(find(element, '[role=status]'))).to.equal('4 suggestions');
    await expect(element).to.be.accessible();
    await change({ advice: NO_ADVICE });
    expect(textOf(element)).to.contain('Nothing fits so far.');
    await expect(element).to.be.accessible();
  });

  it('[A146] they are asked for as a conversation is opened and as it goes on, now and then only', async () => {
    const { element, requests, change } = await panel({}, { everyMilliseconds: 300 });
    const asked = { type: 'readSuggestions', conversationId };
    expect(requests).to.deep.equal([asked]);
    const began = performance.now();
    for (const lastNumber of [4, 5, 6]) await change({ conversation: conversation('Maya', { lastNumber }) });
    expect(requests).to.have.length(1);
    await waitUntil(() => requests.length === 2, 'the question after the pause');
    expect(performance.now() - began).to.be.greaterThan(200);
    await change({ conversation: conversation('Ivo') });
    expect(requests.slice(2)).to.deep.equal([{ ...asked, conversationId: conversationIdOf('Ivo') }]);
    await change({ conversation: conversation('Ivo', { noteCount: 1 }) });
    expect(requests).to.have.length(3);
    element.remove();
  });

  it('[A148] a reply is put into the message after what stands there, and sent by nobody', async () => {
    const { element, session } = await desk(EVERY);
    const composer = findField(element, 'hp-desk', talk, 'hp-composer', 'textarea');
    await type(composer, 'Hello Maya.');
    await click(find(element, ...inPanel, '[data-kind=reply] .take'));
    expect(composer.value).to.equal(`Hello Maya.\n\n${suggestedReply.text}`);
    expect(session.asked('say')).to.deep.equal([]);
    const { entryId } = suggestedReply;
    expect(session.asked('takeSuggestion')).to.deep.equal([
      { type: 'takeSuggestion', conversationId, subject: { kind: 'reply', entryId } },
    ]);
    expectFocus(composer);
  });

  it('[A149] of an article the title and the link are put into the message', async () => {
    const { element } = await desk(EVERY);
    await click(find(element, ...inPanel, '[data-kind=article] .take'));
    const composer = findField(element, 'hp-desk', talk, 'hp-composer', 'textarea');
    expect(composer.value).to.equal('How old is my guitar?\nhttps://shop.example/how-old');
  });

  it('[A150] a transfer opens its form with the skill chosen, and brings nobody anywhere', async () => {
    const { element, session } = await desk(EVERY, { colleagues: [] });
    await click(find(element, ...inPanel, '[data-kind=transfer] .take'));
    const button = ['hp-desk', talk, 'hp-transfer-button'];
    expect(findDialog(element, ...button, 'hp-console-dialog', 'dialog').open).to.equal(true);
    const send = find(element, ...button, 'hp-transfer-form', '[type=submit]');
    expect(textOf(send)).to.contain('Setup');
    expect(session.asked('transfer')).to.deep.equal([]);
    await click(send);
    expect(session.asked('transfer').map(({ target }) => target)).to.deep.equal([
      { kind: 'need', need: suggestedTransfer.need },
    ]);
  });

  it('[A151] a call opens the ways to go on, and calls nobody', async () => {
    const { element, session } = await desk(EVERY);
    await click(find(element, ...inPanel, '[data-kind=call] .take'));
    const dialog = ['hp-desk', talk, 'hp-channel-button', 'hp-console-dialog', 'dialog'];
    expect(findDialog(element, ...dialog).open).to.equal(true);
    expect(session.asked('switchChannel')).to.deep.equal([]);
  });

  it('[A152] what is dismissed is told to the server, and the focus stays in the panel', async () => {
    const { element, requests, change } = await panel({ suggestions: EVERY });
    const dismiss = find(element, '[data-kind=call] .dismiss');
    expect(dismiss.getAttribute('aria-label')).to.equal('Dismiss: Go on by phone');
    dismiss.focus();
    await click(dismiss);
    expect(requests.slice(1)).to.deep.equal([
      { type: 'dismissSuggestion', conversationId, subject: { kind: 'call' } },
    ]);
    await change({ advice: { ...NO_ADVICE, suggestions: EVERY.slice(0, 3) } });
    expectFocus(find(element, 'summary'));
  });

  it('[A153] the search has a key, waits for a pause in typing, and is put away when it is empty', async () => {
    const { element, requests, change } = await panel();
    requests.splice(0);
    const left = await press(document.body, 'k', { ctrlKey: true });
    expect(left).to.equal(false);
    const field = findField(element, 'input');
    expectFocus(field);
    await type(field, 'ho');
    await type(field, 'how old');
    expect(requests).to.deep.equal([]);
    await waitUntil(() => requests.length > 0, 'the search');
    expect(requests).to.deep.equal([{ type: 'searchKnowledge', conversationId, text: 'how old' }]);
    await change({ advice: { ...NO_ADVICE, sought: 'how old', found: [suggestedArticle] } });
    expect(textOf(find(element, '.found'))).to.contain('How old is my guitar?');
    expect(textOf(find(element, '[role=status]'))).to.equal('1 entry found');
    expect(findAll(element, '.found .dismiss')).to.have.length(0);
    await change({ advice: { ...NO_ADVICE, sought: 'how old', found: [] } });
    expect(textOf(element)).to.contain('Nothing is called that.');
    await type(field, '');
    await press(field, 'Enter');
    expect(requests.slice(1)).to.deep.equal([{ type: 'searchKnowledge', conversationId, text: '' }]);
  });

  it('[A154] they stand below what is known, so that nothing above moves, and go with the talk', async () => {
    const { element, become } = await desk([]);
    const facts = find(element, 'hp-desk', 'hp-side', 'hp-visitor-facts');
    const top = facts.getBoundingClientRect().top;
    const advice = new Map([[conversationId, { ...NO_ADVICE, suggestions: EVERY }]]);
    await become(busyDesk({ advice }));
    expect(facts.getBoundingClientRect().top).to.equal(top);
    const box = find(element, ...inPanel).getBoundingClientRect();
    const room = find(element, 'hp-desk', 'hp-side').getBoundingClientRect();
    expect(box.bottom).to.be.closeTo(room.bottom, 1);
    expect(box.height).to.be.lessThan(room.height / 2);
    const ended = conversation('Maya', {
      phase: { state: 'wrap-up', endedAt: 0, endReason: 'agent-ended', endsAt: 0, mayProlong: false },
    });
    await become(busyDesk({ advice, view: view({ conversations: [ended] }) }));
    expect(findAll(element, 'hp-desk', 'hp-side', 'hp-suggestions')).to.have.length(0);
  });
});

describe('requests of suggestions', () => {
  it('[A146] none is asked for where the panel is not', async () => {
    const { session } = await mountConsole(busyDesk({ openConversation: null }));
    expect(typesOf(session.requests)).not.to.contain('readSuggestions');
  });
});
