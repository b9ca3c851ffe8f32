import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LoggedMessage } from './message-groups.ts';
import type { MessageLog } from './message-log.ts';
import './message-log.ts';

const start = new Date(2026, 2, 3, 12, 0, 0).getTime();

const said = (count: number, own = false): LoggedMessage[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `${index}`,
    own: own && index === count - 1,
    text: `message ${index}`,
    at: start + index * 60_000,
    delivery: 'sent',
    commandId: null,
    failure: null,
  }));

async function create(count: number) {
  const log = await fixture<MessageLog>(html`<hp-message-log .otherName=${'Ana'}></hp-message-log>`);
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

  it('[P73] says under the last own message alone that it was sent', async () => {
    const { log, show } = await create(2);
    await show(said(3, true));
    const states = [...log.renderRoot.querySelectorAll('.meta')].map((meta) =>
      meta.textContent.includes('Sent'),
    );
    expect(states).to.eql([false, false, true]);
  });
});
