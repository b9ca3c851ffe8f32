import { expect, fixture, html } from '@open-wc/testing';
import type { AgentFace, Need, TransferView } from '../../server/protocol/index.ts';
import { ENGLISH } from '../test/english.ts';
import { fakeConversation, fakeMessages } from '../test/fake-picker-session.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import './review.ts';
import './talking.ts';
import './way.ts';
import type { Way } from './way.ts';

const NOTHING: Need = { skills: [], languages: [] };
const mara: AgentFace = {
  agentId: 'mara' as AgentFace['agentId'],
  name: 'Mara',
  headline: '',
  photoUrl: null,
};
const tom: AgentFace = { ...mara, agentId: 'tom' as AgentFace['agentId'], name: 'Tom' };
const way: TransferView = {
  from: mara,
  to: tom,
  need: NOTHING,
  mode: 'cold',
  reason: 'knows-more',
  turnedBack: false,
  ringing: false,
};
const now = Date.now();
const talk = { ...fakeConversation(now), agent: mara };
const said = (element: Element): string =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function shown(changes: Partial<Way>): Promise<{ element: Way; requests: PickerRequest[] }> {
  const requests: PickerRequest[] = [];
  const element = await fixture<Way>(html`<hp-way .words=${ENGLISH}></hp-way>`);
  element.addEventListener('hp-request', (event) =>
    requests.push((event as CustomEvent<PickerRequest>).detail),
  );
  Object.assign(element, changes);
  await element.updateComplete;
  return { element, requests };
}

describe('the way from one agent to another', () => {
  it('[P290] a visitor in line reads who brings them to whom, why, and that nothing is lost', async () => {
    const { element } = await shown({ transfer: way });
    for (const words of ['Mara brings you to Tom', 'Tom knows more about this.', 'what you said go along'])
      expect(said(element)).to.contain(words);
    await expect(element).to.be.accessible();
  });

  it('[P290] and that they go back, where nobody took over', async () => {
    const { element } = await shown({ transfer: { ...way, turnedBack: true } });
    expect(said(element)).to.contain('you go back to Mara');
  });

  it('[P291] who still talks reads who is sought, and may rather stay', async () => {
    const seeking = { ...talk, transfer: { ...way, mode: 'warm' as const, ringing: true } };
    const { element, requests } = await shown({ conversation: seeking });
    expect(said(element)).to.contain('Mara is calling Tom');
    element.shadowRoot?.querySelector('button')?.click();
    expect(requests).to.deep.equal([{ type: 'cancelTransfer' }]);
    await expect(element).to.be.accessible();
  });

  it('[P294] by which channel the conversation goes on is told, and nothing of the chat', async () => {
    const { element } = await shown({ conversation: { ...talk, channel: 'call' } });
    expect(said(element)).to.equal('The conversation with Mara goes on by telephone.');
    await expect(element).to.be.accessible();
    element.conversation = { ...talk, channel: 'chat' };
    await element.updateComplete;
    expect(said(element)).to.equal('');
  });

  it('[P292] what was said before stays readable with whose words it was, and so do those of a guest', async () => {
    const messages = fakeMessages(now);
    const before = { conversationId: 'before' as typeof talk.conversationId, agent: mara, lastNumber: 5 };
    const guestSaid = { ...messages[0]!, author: 'guest' as const, text: 'Tom, it is the nut.' };
    const element = await fixture(html`
      <hp-talking
        .words=${ENGLISH}
        .conversation=${{ ...talk, agent: tom, guest: mara, earlier: [before] }}
        .messages=${[guestSaid]}
        .earlier=${[{ part: before, messages }]}
      ></hp-talking>
    `);
    const log = element.shadowRoot?.querySelector('hp-message-log');
    const speakers = [...(log?.shadowRoot?.querySelectorAll('.speaker') ?? [])].map(
      (each) => each.textContent,
    );
    expect(new Set(speakers)).to.deep.equal(new Set(['Mara']));
    expect(speakers.length).to.be.above(1);
    expect(said(log!)).to.contain('Tom, it is the nut.');
  });

  it('[P293] a conversation that ended can be opened again for a while, and not after it', async () => {
    const requests: PickerRequest[] = [];
    const render = (until: number | null) =>
      fixture(html`
        <hp-review
          .words=${ENGLISH}
          .conversation=${talk}
          .reopenUntil=${until}
          @hp-request=${(event: CustomEvent<PickerRequest>) => requests.push(event.detail)}
        ></hp-review>
      `);
    const element = await render(now + 60_000);
    element.shadowRoot?.querySelector<HTMLElement>('#reopen')?.click();
    expect(requests).to.deep.equal([{ type: 'reopen' }]);
    expect((await render(now - 1)).shadowRoot?.querySelector('#reopen')).to.equal(null);
    expect((await render(null)).shadowRoot?.querySelector('#reopen')).to.equal(null);
  });
});
