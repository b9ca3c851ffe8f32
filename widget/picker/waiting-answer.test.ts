import { expect } from '@open-wc/testing';
import type { AnswerId, TicketView, WaitingAnswer } from '../../server/protocol/index.ts';
import type { PickerState } from '../session/picker-state.ts';
import { fakeFace, fakeList, fakeTicket } from '../test/fake-picker-session.ts';
import { press, saidBy, textOf } from '../test/hands.ts';
import { deepFocus, mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';

const now = Date.now();
const ticket = fakeTicket(now);
const list = fakeList(now);
/** Nobody is free, so that nothing else is held out. */
const busy = { ...list, agents: list.agents.map((agent) => ({ ...agent, estimate: ticket.estimate })) };
const TEXT = 'The parcels of Monday come tomorrow.';
const answer = (changes: Partial<WaitingAnswer> = {}): WaitingAnswer => ({
  answerId: 'one' as AnswerId,
  agent: fakeFace(now, 'marco'),
  text: TEXT,
  answeredAt: now,
  stays: false,
  ...changes,
});
const waiting = (changes: Partial<TicketView> = {}): Partial<PickerState> => ({
  view: { state: 'waiting', ticket: { ...ticket, ...changes } },
  list: busy,
});

const status = (mounted: MountedPicker): string =>
  textOf(mounted.app.renderRoot.querySelector('[role=status]'));
const news = (mounted: MountedPicker): string => saidBy(mounted.find('hp-waiting-news'));
const top = (mounted: MountedPicker, selector: string): number =>
  mounted.find(selector)!.getBoundingClientRect().top;

describe('an answer that comes to somebody in line', () => {
  afterEach(unmountPickers);

  it('[P305] it says who answered and what, is told at once, moves nothing and takes no focus', async () => {
    const mounted = await mountPicker({ state: waiting() });
    mounted.find('#leave')!.focus();
    const before = [top(mounted, 'h2'), top(mounted, '#leave')];
    mounted.session.set(waiting({ answers: [answer()] }));
    await mounted.settle();
    expect(news(mounted)).to.contain('Marco Bianchi has answered').and.to.contain(TEXT);
    expect([top(mounted, 'h2'), top(mounted, '#leave')]).to.eql(before);
    expect(deepFocus()?.id).to.equal('leave');
    expect(status(mounted)).to.contain(`Marco Bianchi has answered. ${TEXT}`);
  });

  it('[P306] one leaves with it', async () => {
    const mounted = await mountPicker({ state: waiting({ answers: [answer()] }) });
    press(mounted, 'This answers it, I leave');
    expect(mounted.session.requests).to.eql([{ type: 'takeAnswer', enough: true }]);
  });

  it('[P306] or stays in line, and it can be read on', async () => {
    const mounted = await mountPicker({ state: waiting({ answers: [answer()] }) });
    press(mounted, 'Stay in line');
    expect(mounted.session.requests).to.eql([{ type: 'takeAnswer', enough: false }]);
    await mounted.settle();
    expect(news(mounted)).to.not.contain(TEXT);
    expect(textOf(mounted.find('.answer'))).to.contain(TEXT);
    mounted.session.set(waiting({ answers: [answer({ stays: true })] }));
    await mounted.settle();
    expect(textOf(mounted.find('.answer'))).to.contain(TEXT);
    expect(news(mounted)).to.not.contain(TEXT);
  });
});
