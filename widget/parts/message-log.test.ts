import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LoggedMessage } from './message-groups.ts';
import type { MessageLog } from './message-log.ts';
import { setVisibility } from '../session/test/visibility.ts';
import './message-log.ts';
import { ENGLISH } from '../test/english.ts';

const start = new Date(2026, 2, 3, 12, 0, 0).getTime();

const said = (count: number, own = false): LoggedMessage[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `${index}`,
    own: own && index === count - 1,
    text: `message ${index}`,
    attachments: [],
    fileCount: 0,
    at: start + index * 60_000,
    delivery: 'sent',
    commandId: null,
    failure: null,
  }));

async function create(count: number) {
  const log = await fixture<MessageLog>(
    html`<hp-message-log .words=${ENGLISH} .otherName=${'Ana'}></hp-message-log>`,
  );
  log.style.height = '300px';
  log.messages = said(count);
  await log.updateComplete;
  const box = log.renderRoot.querySelector('.log')!;
  const atEnd = (): boolean => box.scrollHeight - box.clientHeight - box.scrollTop < 2;
  const show = async (messages: LoggedMessage[]): Promise<void> => {
    log.messages = messages;
    await log.updateComplete;
  };
  return { log, box, atEnd, show };
}

describe('the log of a conversation', () => {
  it('[P73] is a log with a name', async () => {
    const { log } = await create(2);
    const region = log.renderRoot.querySelector('[role=log]')!;
    expect(region.getAttribute('aria-label')).to.equal('Conversation with Ana');
  });

  it('[P73] follows new messages, and stays at its end when it becomes lower', async () => {
    const { log, atEnd, show } = await create(30);
    expect(atEnd()).to.equal(true);
    await show(said(31));
    expect(atEnd()).to.equal(true);
    log.style.height = '200px';
    await waitUntil(atEnd, 'it shows its end');
  });

  it('[P73] a reader who has scrolled up is not moved, and is told of what is new', async () => {
    const { log, box, atEnd, show } = await create(30);
    box.scrollTop = 0;
    box.dispatchEvent(new Event('scroll'));
    await show(said(31));
    expect(box.scrollTop).to.equal(0);
    log.renderRoot.querySelector<HTMLElement>('.below button')!.click();
    await log.updateComplete;
    expect(atEnd()).to.equal(true);
    expect(log.renderRoot.querySelector('.below')).to.equal(null);
  });

  it('[P73] an own message is always brought into view', async () => {
    const { box, atEnd, show } = await create(30);
    box.scrollTop = 0;
    box.dispatchEvent(new Event('scroll'));
    await show(said(31, true));
    expect(atEnd()).to.equal(true);
  });

  const states = (log: MessageLog) =>
    [...log.renderRoot.querySelectorAll('.meta')].map((meta) => meta.textContent.split('·')[1]?.trim() ?? '');

  it('[P151] says under the last own message alone how far it has come', async () => {
    const { log, show } = await create(2);
    for (const [delivery, word] of [
      ['sending', 'Sending'],
      ['sent', 'Sent'],
      ['delivered', 'Delivered'],
      ['read', 'Read'],
    ] as const) {
      await show(said(3, true).map((message) => (message.own ? { ...message, delivery } : message)));
      expect(states(log)).to.eql(['', '', word]);
    }
  });

  it('[P151] says nothing of it once it is answered, or when the conversation is over', async () => {
    const { log, show } = await create(2);
    await show(said(4).map((message, index) => ({ ...message, own: index === 2 })));
    expect(states(log)).to.eql(['', '', '', '']);
    log.past = true;
    await show(said(3, true));
    expect(states(log)).to.eql(['', '', '']);
  });

  it('[P153] tells that the newest was read while it is on the screen of a page that can be seen', async () => {
    const { log, box, show } = await create(30);
    let reads = 0;
    let count = 31;
    log.addEventListener('hp-log-read', () => reads++);
    const readsAnew = async (): Promise<boolean> => {
      reads = 0;
      await show(said(++count));
      return reads > 0;
    };
    await show(said(31));
    await waitUntil(() => reads > 0, 'it is read');
    const giveBack = setVisibility('hidden');
    expect(await readsAnew()).to.equal(false);
    giveBack();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(reads).to.equal(1);

    box.scrollTop = 0;
    box.dispatchEvent(new Event('scroll'));
    await waitUntil(async () => !(await readsAnew()), 'what is out of sight is not read');
    log.renderRoot.querySelector<HTMLElement>('.below button')!.click();
    await waitUntil(() => reads > 0, 'it is read again');
    log.style.display = 'none';
    await waitUntil(async () => !(await readsAnew()), 'what is not shown is not read');
  });
});
