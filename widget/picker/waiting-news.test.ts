import { expect, waitUntil } from '@open-wc/testing';
import type { LatenessReason, ReleaseReason, TicketView } from '../../server/protocol/index.ts';
import type { PickerState } from '../session/picker-state.ts';
import { fakeConversation, fakeFace, fakeList, fakeTicket } from '../test/fake-picker-session.ts';
import { press, saidBy, textOf } from '../test/hands.ts';
import { deepFocus, mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';
import { pickerStates } from '../test/picker-states.ts';

const now = Date.now();
const ticket = fakeTicket(now);
const list = fakeList(now);
/** Nobody is free, so that nothing else is held out. */
const busy = {
  ...list,
  agents: list.agents.map((agent) => ({ ...agent, estimate: ticket.estimate })),
};
const swap = { agent: fakeFace(now, 'marco'), answerBy: now + 20_000 };
const waiting = (changes: Partial<TicketView> = {}): Partial<PickerState> => ({
  view: { state: 'waiting', ticket: { ...ticket, ...changes } },
  list: busy,
});
const late = (reason: LatenessReason, creditSeconds: number): Partial<TicketView> => ({
  notice: { kind: 'promise-broken', at: now, reason, creditSeconds },
});

const status = (mounted: MountedPicker): string =>
  textOf(mounted.app.renderRoot.querySelector('[role=status]'));
const news = (mounted: MountedPicker): string => saidBy(mounted.find('hp-waiting-news'));
const top = (mounted: MountedPicker, selector: string): number =>
  mounted.find(selector)!.getBoundingClientRect().top;

describe('what somebody in line is told', () => {
  afterEach(unmountPickers);

  it('[P96] a swap names who is free, counts down, and says that a no costs nothing', async () => {
    const mounted = await mountPicker({ state: waiting({ swap }) });
    expect(news(mounted)).to.contain('Marco Bianchi is free now and can help you');
    expect(news(mounted)).to.contain('Saying no costs nothing: your place stays as it is.');
    expect(news(mounted)).to.match(/\d+ s\b/u);
    press(mounted, 'Yes, connect me');
    expect(mounted.session.requests).to.eql([{ type: 'answerSwap', accepted: true }]);
  });

  it('[P96] a no puts the card away at once, and the same person is not held out again', async () => {
    const mounted = await mountPicker({ state: { ...waiting({ swap }), list } });
    press(mounted, 'No, keep my place');
    expect(mounted.session.requests).to.eql([{ type: 'answerSwap', accepted: false }]);
    await mounted.settle();
    expect(news(mounted)).to.not.contain('Marco');
  });

  it('[P96] a swap moves nothing, is said at once, and takes no focus', async () => {
    const mounted = await mountPicker({ state: waiting() });
    mounted.find('#leave')!.focus();
    const before = [top(mounted, 'h2'), top(mounted, '#leave')];
    mounted.session.set(waiting({ swap }));
    await mounted.settle();
    expect([top(mounted, 'h2'), top(mounted, '#leave')]).to.eql(before);
    expect(deepFocus()?.id).to.equal('leave');
    expect(status(mounted)).to.contain('Marco Bianchi is free now');
  });

  it('[P96] a swap that is gone gives the focus back to the place in line', async () => {
    const mounted = await mountPicker({ state: waiting({ swap }) });
    mounted
      .findAll('hp-waiting-news, .news .button')
      .find((one) => one.matches('.button'))!
      .focus();
    mounted.session.set(waiting());
    await waitUntil(() => textOf(deepFocus()) === 'You are next but one', 'the heading has the focus');
  });

  it('[P96] a press by pointer just as the card comes means nothing; one by keyboard does', async () => {
    const mounted = await mountPicker({ state: waiting({ swap }) });
    const yes = mounted.findAll('button').find((one) => textOf(one) === 'Yes, connect me')!;
    yes.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    expect(mounted.session.requests).to.eql([]);
    yes.dispatchEvent(new MouseEvent('click', { detail: 0, bubbles: true }));
    expect(mounted.session.requests).to.have.length(1);
  });

  it('[P97] a broken promise is told first, with the reason, the new range, the credit and choices', async () => {
    const mounted = await mountPicker({ state: waiting() });
    mounted.session.set(waiting(late('conversations-longer', 60)));
    await mounted.settle();
    expect(status(mounted)).to.contain('This takes longer than we said. The conversations before you');
    for (const said of [
      'The conversations before you last longer than usual.',
      'About 2–7 min',
      'your place counts as if you had joined 60 seconds earlier',
    ]) {
      expect(news(mounted)).to.contain(said);
    }
    press(mounted, 'Take whoever is free first');
    expect(mounted.session.requests.at(-1)).to.deep.include({ type: 'choose', choice: { kind: 'any' } });
    press(mounted, 'Keep waiting');
    await mounted.settle();
    expect(news(mounted)).to.equal('');
  });

  it('[P97] every reason has its sentence; a second time no credit is claimed', async () => {
    const mounted = await mountPicker({ state: waiting() });
    const sentences = {
      'conversations-longer': 'last longer than usual',
      'agent-away': 'Ana is taking a break',
      'offer-unanswered': 'Ana was called and did not answer',
      'agent-lost': 'The connection to the one who helped you was lost',
    } satisfies Record<LatenessReason, string>;
    for (const [reason, sentence] of Object.entries(sentences)) {
      mounted.session.set(waiting(late(reason as LatenessReason, 0)));
      await mounted.settle();
      expect(news(mounted)).to.contain(sentence);
      expect(news(mounted)).to.not.contain('earlier');
    }
  });

  it('[P97] from the card one can go to somebody else, and whoever takes anyone is not offered that', async () => {
    const mounted = await mountPicker({
      state: waiting({ ...late('agent-lost', 0), choice: { kind: 'any' }, agent: null }),
    });
    expect(news(mounted)).to.not.contain('Take whoever is free first');
    const other = mounted.findAll('.news .button, .button').find((one) => {
      const inNews = one.closest('.news') !== null;
      return inNews && textOf(one) === 'Pick someone else';
    });
    other!.click();
    await mounted.settle();
    expect(mounted.find('hp-browse')).to.exist;
  });

  it('[P98] a chosen person who is long on a break is told of once it is known, and can be put away', async () => {
    const mounted = await mountPicker({ state: waiting({ notice: { kind: 'agent-away', at: now } }) });
    expect(news(mounted)).to.contain('Ana has been on a break for a while');
    press(mounted, 'Keep waiting');
    await mounted.settle();
    expect(news(mounted)).to.equal('');
    mounted.session.set(waiting({ notice: { kind: 'agent-away', at: now + 1 } }));
    await mounted.settle();
    expect(news(mounted), 'another absence is news').to.contain('break');
  });

  it('[P98] a released ticket says why anyone may take it, in the place where the patience stood', async () => {
    const mounted = await mountPicker({ state: waiting() });
    const sentences = {
      'patience-ended': 'the time you set for Ana is over',
      early: 'Ana would hardly have been free in time',
      'agent-declined': 'Ana cannot take this one',
      'agent-draining': 'Ana takes nobody else before a break',
      'agent-offline': 'Ana has left',
      'agent-removed': 'Ana is no longer here',
      'agent-lost': 'the connection to Ana was lost',
    } satisfies Record<ReleaseReason, string>;
    for (const [released, sentence] of Object.entries(sentences)) {
      mounted.session.set(waiting({ released: released as ReleaseReason }));
      await mounted.settle();
      expect(textOf(mounted.find('.next .lead'))).to.equal(
        `Anyone suitable may take you now, because ${sentence}.`,
      );
    }
  });

  it('[P98] credits are named in line, and the way to the person once it rings and in the conversation', async () => {
    const credits = [{ reason: 'promise-broken', seconds: 60 }] as const;
    const mounted = await mountPicker({ state: waiting({ credits }) });
    expect(saidBy(mounted.find('hp-waiting'))).to.contain(
      'Your place counts 60 seconds earlier: we took longer than we said.',
    );
    const why = { ticket: 'longest-waiting', agent: 'only-one-free', ticketCount: 3, agentCount: 1 } as const;
    const explanation = { kind: 'offer', why } as const;
    const mara = { ...fakeFace(now), name: 'Mara Lind' };
    mounted.session.set({
      view: { state: 'ringing', ticket: { ...ticket, explanation }, agent: mara, postponeSeconds: null },
    });
    await mounted.settle();
    expect(saidBy(mounted.find('hp-ringing'))).to.contain('Mara was free, and you had waited longest.');
    const conversation = { ...fakeConversation(now), agent: mara, explanation };
    const { view } = pickerStates(now).talking!;
    mounted.session.set({ view: { ...view, conversation } as PickerState['view'] });
    await mounted.settle();
    expect(textOf(mounted.find('.how'))).to.equal('Mara was free, and you had waited longest.');
  });
});
