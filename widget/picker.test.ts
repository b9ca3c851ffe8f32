import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeConversation, fakeMessages, fakeTicket } from './test/fake-picker-session.ts';
import { createPicker, deepFocus, findAllDeep, mountPicker, unmountPickers } from './test/mount-picker.ts';

const now = Date.now();
const ticket = fakeTicket(now);

describe('<agent-picker>', () => {
  afterEach(unmountPickers);

  it('[P60] a launcher is one button and loads nothing until somebody opens it', async () => {
    const { picker, session } = createPicker({ attributes: { layout: 'launcher' } });
    const bubble = picker.shadowRoot!.querySelector<HTMLButtonElement>('.bubble')!;
    expect(bubble.textContent).to.equal('Choose who helps you');
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.started).to.equal(false);
    expect(findAllDeep(picker, 'hp-picker-app')).to.eql([]);
    bubble.click();
    await waitUntil(() => session.started, 'it is started', { timeout: 4_000 });
    await waitUntil(() => findAllDeep(picker, 'hp-browse').length === 1, 'the list is there');
  });

  it('[P60] Escape closes the panel and gives the focus back to the button', async () => {
    const mounted = await mountPicker({ attributes: { layout: 'launcher' } });
    await waitUntil(() => deepFocus()?.matches('h2'), 'the heading has the focus');
    await sendKeys({ press: 'Escape' });
    expect(mounted.picker.shadowRoot!.querySelector('.panel')).to.have.attribute('hidden');
    expect(deepFocus()).to.have.class('bubble');
  });

  it('[P60] a press is heard while what it opens is on its way, and only what is wanted still opens', async () => {
    const { picker } = createPicker({ attributes: { layout: 'launcher' } });
    const bubble = picker.shadowRoot!.querySelector<HTMLButtonElement>('.bubble')!;
    bubble.click();
    expect(bubble).to.have.attribute('aria-busy', 'true');
    picker.close();
    const panel = () => picker.shadowRoot!.querySelector<HTMLElement>('.panel');
    await waitUntil(() => panel() !== null, 'it has come', { timeout: 4_000 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(panel()!.hidden).to.equal(true);
    expect(bubble).not.to.have.attribute('aria-busy');
    bubble.click();
    await waitUntil(() => !panel()!.hidden, 'it is open');
    expect(bubble.hidden).to.equal(true);
  });

  it('[P50] Escape closes the sheet over a panel, and the panel stays', async () => {
    const mounted = await mountPicker({ attributes: { layout: 'launcher' } });
    await waitUntil(() => deepFocus()?.matches('h2'), 'the heading has the focus');
    const act = mounted.find('[aria-label="Talk to Marco Bianchi"]')!;
    act.focus();
    act.click();
    await mounted.waitFor('dialog[open]');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => mounted.find('dialog') === null, 'the sheet is closed');
    expect(mounted.picker.shadowRoot!.querySelector('.panel')).not.to.have.attribute('hidden');
    expect(deepFocus()).to.equal(act);
  });

  it('[P60] the button tells what goes on while the panel is closed', async () => {
    const mounted = await mountPicker({ attributes: { layout: 'launcher' } });
    mounted.picker.close();
    mounted.session.set({ view: { state: 'waiting', ticket: { ...ticket, ahead: 0 } } });
    await mounted.settle();
    expect(mounted.picker.shadowRoot!.querySelector('.bubble')!.textContent).to.contain('You are next');
  });

  it('[P60] the button tells that the other one wrote, until that is answered', async () => {
    const mounted = await mountPicker({ attributes: { layout: 'launcher' } });
    mounted.picker.close();
    const messages = fakeMessages(now);
    const bubble = mounted.picker.shadowRoot!.querySelector('.bubble')!;
    const says = async (text: string, count: number): Promise<void> => {
      const shown = { outgoing: [], agentTypesUntil: 0, readNumber: 0, draft: '' };
      const talk = { conversation: fakeConversation(now), ...shown };
      mounted.session.set({ view: { state: 'talking', ...talk, messages: messages.slice(0, count) } });
      // What it says comes with the views behind the list.
      await waitUntil(() => bubble.textContent === text, `it says ${text}`, { timeout: 4_000 });
    };
    await says('Ana Ruiz wrote to you', 4);
    await says('Talking to Ana Ruiz', 5);
  });

  it('[P61] calls before anything is loaded are kept', async () => {
    const { picker } = createPicker({ attributes: { layout: 'launcher' } });
    picker.choose('lena');
    await waitUntil(() => findAllDeep(picker, 'dialog[open]').length === 1, 'the sheet is open');
    expect(findAllDeep(picker, 'dialog h2')[0]!.textContent).to.equal('Talk to Lena Vogt');
  });

  it('[P61] a choice before the list has come waits for it', async () => {
    const { picker, session } = createPicker({ state: { view: { state: 'loading' }, list: null } });
    const { list } = createPicker().session.state;
    picker.choose('lena');
    await waitUntil(() => findAllDeep(picker, 'hp-skeleton').length === 1, 'it is loading');
    session.set({ view: { state: 'browsing' }, list });
    await waitUntil(() => findAllDeep(picker, 'dialog[open]').length === 1, 'the sheet is open');
  });

  it('[P62] its events reach the page, and a person choosing can be taken elsewhere', async () => {
    const mounted = await mountPicker();
    const chosen: unknown[] = [];
    const takeOver = (event: CustomEvent<unknown>): void => {
      chosen.push(event.detail);
      event.preventDefault();
    };
    document.addEventListener('agent-chosen', takeOver as EventListener);
    mounted.findAll('hp-card')[0]!.shadowRoot!.querySelector<HTMLElement>('.foot button')!.click();
    document.removeEventListener('agent-chosen', takeOver as EventListener);
    await mounted.settle();
    expect(chosen).to.eql([{ agentId: 'ana', name: 'Ana Ruiz' }]);
    expect(mounted.find('dialog')).to.equal(null);
  });

  it('[P62] choosing by the method tells no agent-chosen', async () => {
    const mounted = await mountPicker();
    let told = 0;
    mounted.picker.addEventListener('agent-chosen', () => (told += 1));
    mounted.picker.choose('ana');
    await mounted.waitFor('dialog[open]');
    expect(told).to.equal(0);
  });

  it('[P62] the queue, the conversation and the review are told with their details', async () => {
    const mounted = await mountPicker();
    setTimeout(() => mounted.session.set({ view: { state: 'waiting', ticket } }));
    const queue = await oneEvent(mounted.picker, 'queue-changed');
    expect(queue.detail).to.deep.include({ state: 'waiting', agentId: 'ana', ahead: 1 });
    expect(queue.composed).to.equal(true);
    const conversation = fakeConversation(now);
    const view = {
      state: 'talking',
      conversation,
      messages: fakeMessages(now),
      outgoing: [],
      agentTypesUntil: 0,
      readNumber: 0,
      draft: '',
    };
    setTimeout(() => mounted.session.set({ view } as never));
    const started = await oneEvent(mounted.picker, 'conversation-started');
    expect(started.detail).to.eql({ conversationId: 'conversation-1', agentId: 'ana' });
  });

  it('[P62] nothing that happens inside reaches the page but its own events', async () => {
    const leaked: string[] = [];
    const note = (event: Event): unknown => leaked.push(event.type);
    const inner = [
      'hp-request',
      'hp-chosen',
      'hp-card-act',
      'hp-filters-changed',
      'hp-join-confirmed',
      'hp-summary',
    ];
    for (const type of inner) document.addEventListener(type, note);
    const mounted = await mountPicker();
    mounted.findAll('button.chip')[0]!.click();
    mounted.findAll('hp-card')[0]!.shadowRoot!.querySelector<HTMLElement>('.foot button')!.click();
    await mounted.settle();
    mounted.find<HTMLFormElement>('dialog form')!.requestSubmit();
    for (const type of inner) document.removeEventListener(type, note);
    expect(leaked).to.eql([]);
    expect(mounted.session.requests.at(-1)?.type).to.equal('join');
  });

  it('[P63] the script may be loaded twice', async () => {
    const first = customElements.get('agent-picker');
    await import(`./picker.ts?again=${now}`);
    expect(customElements.get('agent-picker')).to.equal(first);
    await mountPicker();
  });

  it('[P63] taken off the page it stops, and put back it goes on', async () => {
    const mounted = await mountPicker();
    mounted.picker.remove();
    await waitUntil(() => !mounted.session.started, 'it has stopped');
    document.body.append(mounted.picker);
    expect(mounted.session.started).to.equal(true);
    mounted.session.set({ view: { state: 'waiting', ticket } });
    await mounted.settle();
    expect(mounted.find('hp-waiting')).to.exist;
  });

  it('[P64] works under a strict policy with trusted types, in every state', async function () {
    this.timeout(30_000);
    const frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '700';
    document.body.append(frame);
    for (const state of [
      'browsing',
      'page',
      'waiting',
      'asked',
      'ringing',
      'talking-lost',
      'reviewing',
      'closed',
    ]) {
      frame.src = new URL(`test/gallery.html?state=${state}&photos=off`, import.meta.url).href;
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const page = frame.contentDocument!;
      const rendered = (): boolean => {
        const picker = page.querySelector('agent-picker');
        return picker !== null && findAllDeep(picker, 'h2').length > 0;
      };
      await waitUntil(rendered, `${state} is shown`, { timeout: 5_000 });
      const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content');
      expect(policy).to.contain("require-trusted-types-for 'script'");
      expect(page.documentElement.dataset.violations ?? '', state).to.equal('');
    }
    frame.remove();
  });
});
