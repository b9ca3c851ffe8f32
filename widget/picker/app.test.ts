import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CommandId } from '../../server/protocol/index.ts';
import { refusal } from '../../server/protocol/index.ts';
import {
  FAKE_REVIEW_FORM,
  fakeConversation,
  fakeFace,
  fakeMessages,
  fakeTicket,
} from '../test/fake-picker-session.ts';
import { press, textOf } from '../test/hands.ts';
import { deepFocus, mountPicker, unmountPickers } from '../test/mount-picker.ts';

const now = Date.now();
const ticket = fakeTicket(now);
const conversation = fakeConversation(now);
const talking = {
  state: 'talking',
  conversation,
  messages: fakeMessages(now),
  outgoing: [],
  agentTypesUntil: 0,
  readNumber: 5,
  draft: '',
} as const;
const reviewing = {
  state: 'reviewing',
  draft: '',
  conversation,
  messages: fakeMessages(now),
  endedAt: now,
  endReason: 'visitor-ended',
  reviewable: true,
  reopenUntil: null,
  form: FAKE_REVIEW_FORM,
} as const;

describe('from choosing to thanks', () => {
  afterEach(unmountPickers);

  it('[P50] joining asks for a name and a question, both optional, and sends what is needed', async () => {
    const mounted = await mountPicker({ attributes: { skills: 'vintage' } });
    press(mounted, 'Join the line of Ana Ruiz');
    await mounted.settle();
    expect(deepFocus()?.matches('textarea')).to.equal(true);
    await sendKeys({ type: 'Is it real?' });
    mounted.find('dialog .primary')!.click();
    expect(mounted.session.requests.at(-1)).to.eql({
      type: 'join',
      choice: { kind: 'flex', agentId: 'ana', patienceSeconds: 300 },
      need: { skills: ['vintage'], languages: [] },
      name: '',
      question: 'Is it real?',
    });
    mounted.session.set({ view: { state: 'waiting', ticket } });
    await mounted.settle();
    expect(mounted.find('dialog')).to.equal(null);
    await waitUntil(() => textOf(deepFocus()) === 'You are next but one', 'the place has the focus');
  });

  it('[P50] Escape closes the sheet and gives the focus back to the button that opened it', async () => {
    const mounted = await mountPicker();
    press(mounted, 'Talk to Marco Bianchi');
    await mounted.settle();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => mounted.find('dialog') === null, 'the sheet is closed');
    expect(deepFocus()?.getAttribute('aria-label')).to.equal('Talk to Marco Bianchi');
    expect(mounted.session.requests.some(({ type }) => type === 'join')).to.equal(false);
  });

  it('[P50] a refusal is said in the sheet, and what was written stays', async () => {
    const mounted = await mountPicker();
    press(mounted, 'Talk to Marco Bianchi');
    await mounted.settle();
    await sendKeys({ type: 'Hello' });
    mounted.session.set({ refusal: refusal('site-full') });
    await mounted.settle();
    expect(textOf(mounted.find('dialog [role=alert]'))).to.contain('The line is full');
    expect(mounted.find<HTMLTextAreaElement>('dialog textarea')!.value).to.equal('Hello');
  });

  it('[P50] whoever leaves while the sheet is open is named in it, and what was written stays', async () => {
    const mounted = await mountPicker();
    press(mounted, 'Talk to Marco Bianchi');
    await mounted.settle();
    await sendKeys({ type: 'Hello' });
    const { list } = mounted.session.state;
    const others = list!.agents.filter(({ name }) => name !== 'Marco Bianchi');
    mounted.session.set({ list: { ...list!, agents: others } });
    await mounted.settle();
    expect(textOf(mounted.find('dialog[open] [role=alert]'))).to.contain('Marco Bianchi has just left.');
    expect(mounted.find<HTMLTextAreaElement>('dialog textarea')!.value).to.equal('Hello');
    mounted.find<HTMLFormElement>('dialog form')!.requestSubmit();
    expect(mounted.session.requests.some(({ type }) => type === 'join')).to.equal(false);
    press(mounted, 'Back to the list');
    await waitUntil(() => mounted.find('dialog') === null, 'the sheet is closed');
  });

  it('[P50] a sheet stays open when the last of all has left', async () => {
    const mounted = await mountPicker();
    press(mounted, 'Talk to Marco Bianchi');
    await mounted.settle();
    const { list } = mounted.session.state;
    const agents = list!.agents.map((one) => ({ ...one, availability: 'offline' as const }));
    mounted.session.set({ list: { ...list!, agents }, view: { state: 'closed', backAt: null } });
    await mounted.settle();
    expect(textOf(mounted.find('dialog[open] [role=alert]'))).to.contain('Marco Bianchi has just left.');
  });

  it('[P51] the place in line is said in words', async () => {
    const mounted = await mountPicker({ state: { view: { state: 'waiting', ticket } } });
    const place = (ahead: number): Promise<string> => {
      mounted.session.set({ view: { state: 'waiting', ticket: { ...ticket, ahead } } });
      return mounted.settle().then(() => textOf(mounted.find('h2')));
    };
    expect(await place(0)).to.equal('You are next');
    expect(await place(1)).to.equal('You are next but one');
    expect(await place(4)).to.equal('4 people are before you');
  });

  it('[P51] leaving is asked once', async () => {
    const mounted = await mountPicker({ state: { view: { state: 'waiting', ticket } } });
    press(mounted, 'Leave the line');
    await mounted.settle();
    expect(mounted.session.requests).to.eql([]);
    expect(textOf(deepFocus())).to.equal('Stay in line');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => textOf(deepFocus()) === 'Leave the line', 'the focus is back');
    press(mounted, 'Leave the line');
    await mounted.settle();
    press(mounted, 'Leave');
    expect(mounted.session.requests).to.eql([{ type: 'leave' }]);
  });

  it('[P52] picking someone else changes the line at once, without another sheet', async () => {
    const mounted = await mountPicker({ state: { view: { state: 'waiting', ticket } } });
    press(mounted, 'Pick someone else');
    await mounted.settle();
    await waitUntil(() => textOf(deepFocus()) === 'Pick someone else', 'the list has the focus');
    expect(textOf(mounted.find('hp-card .foot .button, .foot [aria-disabled]'))).to.equal(
      'You are in this line',
    );
    press(mounted, 'Switch to Tomáš Novotný');
    expect(mounted.session.requests).to.deep.include({
      type: 'choose',
      choice: { kind: 'agent', agentId: 'tomas' },
      need: { skills: [], languages: [] },
    });
    await mounted.settle();
    expect(mounted.find('hp-waiting')).to.exist;
  });

  it('[P52] somebody else who is free is offered quietly', async () => {
    const mounted = await mountPicker({ state: { view: { state: 'waiting', ticket } } });
    press(mounted, 'Switch to Marco');
    expect(mounted.session.requests.at(-1)).to.deep.include({
      type: 'choose',
      choice: { kind: 'agent', agentId: 'marco' },
    });
  });

  it('[P52] whoever is asked what to do may take the first who is free', async () => {
    const view = { state: 'asked', ticket, reason: 'agent-declined', answerBy: now + 60_000 } as const;
    const mounted = await mountPicker({ state: { view } });
    expect(textOf(mounted.find('h2'))).to.equal('Ana Ruiz cannot take this one');
    press(mounted, 'Take whoever is free first');
    expect(mounted.session.requests.at(-1)).to.deep.include({ type: 'choose', choice: { kind: 'any' } });
  });

  it('[P53] whoever was focused in the picker can write at once when the call is answered', async () => {
    const mounted = await mountPicker({
      state: { view: { state: 'ringing', ticket, agent: fakeFace(now), postponeSeconds: null } },
    });
    mounted.find('h2')!.focus();
    mounted.session.set({ view: talking });
    await waitUntil(() => deepFocus()?.matches('textarea'), 'the field has the focus');
    await sendKeys({ type: 'Thank you' });
    await sendKeys({ press: 'Enter' });
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'say', text: 'Thank you' });
  });

  it('[P53] the focus of the page is left alone when it is elsewhere', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const mounted = await mountPicker({
      state: { view: { state: 'ringing', ticket, agent: fakeFace(now), postponeSeconds: null } },
    });
    field.focus();
    mounted.session.set({ view: talking });
    await mounted.settle();
    expect(deepFocus()).to.equal(field);
    field.remove();
  });

  it('[P53] a change of view is said in a polite status', async () => {
    const mounted = await mountPicker({
      state: { view: { state: 'ringing', ticket, agent: fakeFace(now), postponeSeconds: null } },
    });
    const status = mounted.app.renderRoot.querySelector('[role=status]');
    expect(textOf(status)).to.equal('Ana Ruiz is being called.');
    mounted.session.set({ view: talking });
    await mounted.settle();
    expect(textOf(status)).to.equal('Ana Ruiz has answered. You can write now.');
  });

  it('[P54] a message that was not sent can be sent again or removed', async () => {
    const outgoing = [
      {
        commandId: 'c-1' as CommandId,
        text: 'Still there?',
        fileCount: 0,
        writtenAt: now,
        failure: refusal('too-many'),
      },
    ];
    const mounted = await mountPicker({ state: { view: { ...talking, outgoing } } });
    expect(textOf(mounted.find('.failure'))).to.contain('Not sent.');
    press(mounted, 'Send again');
    press(mounted, 'Remove');
    expect(mounted.session.requests).to.eql([
      { type: 'retryMessage', commandId: 'c-1' },
      { type: 'discardMessage', commandId: 'c-1' },
    ]);
  });

  it('[P54] the end is asked once', async () => {
    const mounted = await mountPicker({ state: { view: talking } });
    press(mounted, 'End the conversation');
    await mounted.settle();
    expect(mounted.session.requests).to.eql([]);
    press(mounted, 'End it');
    expect(mounted.session.requests).to.eql([{ type: 'end' }]);
  });

  it('[P55] a review needs stars; words are optional; skipping is one press', async () => {
    const mounted = await mountPicker({ state: { view: reviewing } });
    press(mounted, 'Send review');
    await mounted.settle();
    expect(textOf(mounted.find('hp-review-form')!.shadowRoot!.querySelector('[role=alert]'))).to.equal(
      'Choose one to five stars first.',
    );
    expect(mounted.session.requests).to.eql([]);
    mounted.findAll<HTMLInputElement>('input[type=radio]')[3]!.click();
    await mounted.settle();
    press(mounted, 'Send review');
    expect(mounted.session.requests.at(-1)).to.deep.include({ type: 'review', stars: 4, comment: '' });
    press(mounted, 'Skip');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'skipReview' });
  });

  it('[P55] no review is asked for where not both have written', async () => {
    const mounted = await mountPicker({ state: { view: { ...reviewing, reviewable: false } } });
    expect(mounted.find('hp-star-input')).to.equal(null);
    press(mounted, 'Done');
    expect(mounted.session.requests).to.eql([{ type: 'skipReview' }]);
  });

  it('[P56] a lost connection says what is kept, in the view that it concerns', async () => {
    const mounted = await mountPicker({
      state: { view: { state: 'waiting', ticket }, link: { state: 'lost', since: now } },
    });
    expect(textOf(mounted.find('hp-notice')!.shadowRoot!.querySelector('[role=alert]'))).to.contain(
      'Your place is kept while we reconnect.',
    );
    press(mounted, 'Try now');
    expect(mounted.session.requests).to.eql([{ type: 'reconnect' }]);
  });

  it('[P56] a lost connection moves nothing on the page', async () => {
    const mounted = await mountPicker();
    const top = mounted.find('ul.grid')!.getBoundingClientRect().top;
    const height = mounted.picker.offsetHeight;
    mounted.session.set({ link: { state: 'lost', since: now } });
    await mounted.settle();
    expect(mounted.find('ul.grid')!.getBoundingClientRect().top).to.equal(top);
    expect(mounted.picker.offsetHeight).to.equal(height);
  });

  it('[P57] nobody there: it says so, and when somebody is back in the time of the reader', async () => {
    const backAt = new Date(now).setHours(24 + 14, 30, 0, 0);
    const mounted = await mountPicker({
      state: { view: { state: 'closed', backAt } },
      attributes: { locale: 'en-GB' },
    });
    expect(textOf(mounted.find('h2'))).to.equal('Nobody is here right now');
    expect(textOf(mounted.find('hp-closed')!.shadowRoot!.querySelector('.lead'))).to.contain(
      'back tomorrow at 14:30 your time',
    );
  });
});
