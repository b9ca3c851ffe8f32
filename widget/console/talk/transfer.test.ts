import { expect } from '@open-wc/testing';
import type {
  AgentFace,
  Colleague,
  HandedOver,
  LanguageTag,
  SkillId,
} from '../../../server/protocol/index.ts';
import {
  conversation,
  conversationIdOf,
  message,
  offer,
  signedIn,
  thread,
  ticket,
  view,
} from '../test/made-up.ts';
import {
  click,
  find,
  findAll,
  findDialog,
  mountConsole,
  mountPart,
  settled,
  textOf,
  type,
  unmountAll,
} from '../test/mount.ts';

const face = (name: string): AgentFace => ({
  agentId: name.toLowerCase() as AgentFace['agentId'],
  name,
  headline: '',
  photoUrl: null,
});
const colleague = (name: string, changes: Partial<Colleague> = {}): Colleague => ({
  agent: face(name),
  availability: 'available',
  skills: [{ skillId: 'vintage' as SkillId, label: 'Vintage', level: 3 }],
  languages: ['fr' as LanguageTag],
  idleSlots: 1,
  waiting: 0,
  ...changes,
});
const COLLEAGUES = [colleague('Tom'), colleague('Uma', { idleSlots: 0, waiting: 2, skills: [] })];
const way: HandedOver = {
  from: face('Mara'),
  to: face('Juno'),
  need: { skills: [], languages: [] },
  mode: 'warm',
  reason: 'knows-more',
  turnedBack: false,
  ringing: false,
  note: 'Has the receipt.',
};
const talkId = conversationIdOf('Vera');

afterEach(unmountAll);

const form = () => mountPart('hp-transfer-form', { conversationId: talkId, colleagues: COLLEAGUES });
const radio = (root: Element, said: string): HTMLElement => {
  const row = findAll(root, 'label').find((label) => label.textContent.includes(said));
  if (row === undefined) throw new Error(`No choice says ${said}.`);
  return find(row, 'input');
};

describe('bringing a visitor to somebody else', () => {
  it('[A110] it says who is there, who is free, and what they know, and sends whom, how, why and the note', async () => {
    const { element, requests } = await form();
    expect(textOf(element)).to.contain('Tom free');
    expect(textOf(element)).to.contain('Uma 2 wait');
    await click(radio(element, 'Tom'));
    await click(radio(element, 'Hand over at once'));
    await type(find(element, 'textarea'), ' Has the receipt. ');
    const submit = find(element, 'button[type=submit]');
    expect(textOf(submit)).to.equal('Bring to Tom');
    await click(submit);
    expect(requests).to.deep.equal([
      {
        type: 'transfer',
        conversationId: talkId,
        target: { kind: 'agent', agentId: 'tom' },
        mode: 'cold',
        reason: 'knows-more',
        note: ' Has the receipt. ',
      },
    ]);
  });

  it('[A110] a skill or a language is chosen like a person; nothing is sent before somebody is', async () => {
    const { element, requests } = await form();
    await click(find(element, 'button[type=submit]'));
    expect(requests).to.deep.equal([]);
    await click(radio(element, 'Vintage'));
    await click(find(element, 'button[type=submit]'));
    expect(requests[0]).to.deep.include({
      target: { kind: 'need', need: { skills: ['vintage'], languages: [] } },
      mode: 'warm',
    });
  });

  it('[A111] it looks who is there each time it is opened, and can be left by Escape', async () => {
    const { element, requests } = await mountPart('hp-transfer-button', {
      name: 'Vera',
      conversationId: talkId,
    });
    await click(find(element, 'button'));
    expect(requests).to.deep.equal([{ type: 'readColleagues' }]);
    const dialog = findDialog(element, 'hp-console-dialog', 'dialog');
    expect(dialog.open).to.equal(true);
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    await settled(element);
    expect(dialog.open).to.equal(false);
  });

  it('[A112] while somebody is sought the agent reads whom, and may cancel; why it came to nothing is said', async () => {
    const sought = conversation('Vera', { transfer: { ...way, to: face('Tom'), ringing: true } });
    const { element, requests, change } = await mountPart('hp-transfer-note', { conversation: sought });
    expect(textOf(element)).to.contain('Calling Tom…');
    await click(find(element, 'button'));
    expect(requests).to.deep.equal([{ type: 'cancelTransfer', conversationId: talkId }]);
    await change({ conversation: conversation('Vera', { transferEnd: { reason: 'stayed', at: 1 } }) });
    expect(textOf(element)).to.contain('Vera would rather stay with you.');
  });

  it('[A113] the next agent reads who brings the visitor, the note, and what was said before with whom', async () => {
    const earlierId = conversationIdOf('Vera before');
    const here = conversation('Vera', {
      cameFrom: way,
      guest: face('Mara'),
      earlier: [{ conversationId: earlierId, agent: face('Mara'), lastNumber: 2 }],
    });
    const before = thread('Vera before', {
      messages: [
        message('Vera before', 1, 'visitor', 'It buzzes.'),
        message('Vera before', 2, 'agent', 'Juno knows that.'),
      ],
    });
    const { element } = await mountConsole(
      signedIn({
        view: view({ conversations: [here] }),
        threads: new Map([
          [talkId, thread('Vera')],
          [earlierId, before],
        ]),
        openConversation: talkId,
      }),
    );
    const shown = find(element, 'hp-desk', 'hp-console-conversation');
    const said = textOf(shown);
    expect(said).to.contain('Mara brings this visitor');
    expect(said).to.contain('Has the receipt.');
    expect(said).to.contain('Mara is still here');
    expect(said.indexOf('It buzzes.')).to.be.below(said.indexOf('from my uncle'));
    expect(findAll(shown, 'hp-message-log', '.speaker').map(textOf)).to.deep.equal(['Mara']);
    await expect(element).to.be.accessible();
  });

  it('[A114] who stays reads along and speaks where the visitor is, and leaves by one press', async () => {
    const nextId = conversationIdOf('Vera next');
    const staying = conversation('Vera', {
      phase: { state: 'staying', conversationId: nextId, agent: face('Tom'), lastNumber: 2 },
    });
    const next = thread('Vera next', {
      messages: [
        message('Vera next', 1, 'guest', 'Tom, it is the nut.'),
        message('Vera next', 2, 'agent', 'I see.'),
      ],
    });
    const { element, requests } = await mountPart('hp-console-conversation', {
      conversation: staying,
      thread: thread('Vera'),
      threads: new Map([[nextId, next]]),
    });
    expect(findAll(element, 'hp-message-log', '.speaker').map(textOf)).to.deep.equal(['Tom']);
    expect(textOf(find(element, 'hp-message-log'))).to.contain('Tom, it is the nut.');
    const field = find(element, 'hp-composer', 'textarea');
    await type(field, 'Bye.');
    expect(requests.at(-1)).to.deep.equal({ type: 'type', conversationId: nextId, text: 'Bye.' });
    await click(find(element, 'hp-transfer-note', 'button'));
    expect(requests.at(-1)).to.deep.equal({ type: 'end', conversationId: talkId });
  });

  it('[A115] what ended a short while ago can be opened again while its visitor is free', async () => {
    const row = {
      conversationId: talkId,
      visitorName: 'Vera',
      endedAt: Date.now(),
      openUntil: Date.now() + 1,
    };
    const { element, requests } = await mountPart('hp-recent-list', {
      recent: [
        { ...row, visitorFree: true },
        { ...row, conversationId: conversationIdOf('Will'), visitorName: 'Will', visitorFree: false },
      ],
    });
    const [open, busy] = findAll(element, 'button');
    await click(busy ?? element);
    await click(open ?? element);
    expect(requests).to.deep.equal([{ type: 'reopen', conversationId: talkId }]);
  });

  it('[A116] out of order is offered to who may only, and asks for a reason', async () => {
    const line = { tickets: [ticket('Noor')], total: 1 };
    const { element, requests, change } = await mountPart('hp-line-list', { line });
    expect(findAll(element, 'hp-pick-button').length).to.equal(0);
    await change({ mayPick: true });
    const button = find(element, 'hp-pick-button');
    await click(find(button, 'button'));
    await click(find(button, 'button[type=submit]'));
    expect(requests).to.deep.equal([]);
    await click(find(button, 'input'));
    await click(find(button, 'button[type=submit]'));
    expect(requests).to.deep.equal([{ type: 'pick', ticketId: 'ticket-Noor', reason: 'urgent' }]);
  });

  it('[A117] an offer says who brings the visitor and shows the note', async () => {
    const { element } = await mountPart('hp-offer', { offer: offer('Vera', { transfer: way }) });
    expect(textOf(element)).to.contain('Mara brings this visitor: Knows more about this.');
    expect(textOf(element)).to.contain('Has the receipt.');
  });
});
