import { expect } from '@open-wc/testing';
import type { PickerState } from '../session/picker-state.ts';
import { fakeFace, fakeList, fakeTicket } from '../test/fake-picker-session.ts';
import { press, saidBy, textOf } from '../test/hands.ts';
import { deepFocus, mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';

const now = Date.now();
const SECOND = 1_000;
const ticket = fakeTicket(now);

/** What is asked has so many seconds left, as of the moment of the call. */
const asked = (seconds: number, prolongable = true): Partial<PickerState> => ({
  view: {
    state: 'asked',
    ticket: { ...ticket, prolongable },
    reason: 'agent-offline',
    answerBy: Date.now() + seconds * SECOND,
  },
});
const swapped = (seconds: number, prolongable = true): Partial<PickerState> => {
  const swap = { agent: fakeFace(now, 'marco'), answerBy: Date.now() + seconds * SECOND };
  return { view: { state: 'waiting', ticket: { ...ticket, swap, prolongable } }, list: fakeList(now) };
};
const CASES = [
  { what: 'what to do', shows: asked, where: 'hp-asked', warnedSeconds: 20, wholeSeconds: 60 },
  { what: 'a swap', shows: swapped, where: 'hp-waiting-news', warnedSeconds: 10, wholeSeconds: 20 },
] as const;

const heard = (mounted: MountedPicker): string =>
  textOf(mounted.find('hp-running-out')!.shadowRoot!.querySelector('[role=status]'));
const moreTime = (mounted: MountedPicker): HTMLElement =>
  mounted.findAll('button').find((button) => textOf(button) === 'More time')!;

for (const { what, shows, where, warnedSeconds, wholeSeconds } of CASES) {
  describe(`more time for ${what}`, () => {
    afterEach(unmountPickers);

    it('[P262] stands beside the countdown and is taken at one press', async () => {
      const mounted = await mountPicker({ state: shows(wholeSeconds) });
      press(mounted, 'More time');
      expect(mounted.session.requests).to.eql([{ type: 'prolong' }]);
      mounted.session.set({ ...shows(wholeSeconds), pending: 'prolong' });
      await mounted.settle();
      press(mounted, 'More time');
      expect(mounted.session.requests, 'once').to.have.lengthOf(1);
    });

    it('[P262] keeps the focus where it was, and the countdown begins anew', async () => {
      const mounted = await mountPicker({ state: shows(5) });
      moreTime(mounted).focus();
      mounted.session.set(shows(wholeSeconds));
      await mounted.settle();
      expect(textOf(deepFocus())).to.equal('More time');
      expect(saidBy(mounted.find('hp-countdown'))).to.match(/^(?:1:00|5[89] s|20 s|1[89] s)$/u);
    });

    it('[P263] is said to be spent, without taking the focus away, once no more is given', async () => {
      const mounted = await mountPicker({ state: shows(wholeSeconds) });
      moreTime(mounted).focus();
      mounted.session.set(shows(wholeSeconds, false));
      await mounted.settle();
      expect(textOf(deepFocus())).to.equal('More time');
      expect(moreTime(mounted).getAttribute('aria-disabled')).to.equal('true');
      press(mounted, 'More time');
      expect(mounted.session.requests).to.eql([]);
    });

    it(`[P264] what runs out is said once, ${warnedSeconds} seconds before the end`, async () => {
      const mounted = await mountPicker({ state: shows(warnedSeconds + 1) });
      expect(mounted.find(where)).to.exist;
      expect(heard(mounted)).to.equal('');
      const region = mounted.find('hp-running-out')!.shadowRoot!.querySelector('[role=status]')!;
      const changes: string[] = [];
      const observer = new MutationObserver(() => changes.push(textOf(region)));
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      await mounted.waitFor('hp-countdown');
      await new Promise<void>((resolve) => {
        const stop = new MutationObserver(() => {
          if (/\b(\d+) s/u.exec(saidBy(mounted.find('hp-countdown')))?.[1] !== String(warnedSeconds - 1))
            return;
          stop.disconnect();
          resolve();
        });
        const drawn = mounted.find('hp-countdown')!.shadowRoot!;
        stop.observe(drawn, { childList: true, characterData: true, subtree: true });
      });
      observer.disconnect();
      expect(changes).to.eql([`Time left to answer: ${warnedSeconds} seconds`]);
    });

    it('[P264] how much time there is now is said when more was taken', async () => {
      const mounted = await mountPicker({ state: shows(wholeSeconds / 2 + 2) });
      mounted.session.set(shows(wholeSeconds));
      await mounted.settle();
      expect(heard(mounted)).to.equal(`Time left to answer: ${wholeSeconds} seconds`);
    });
  });
}

describe('a swap that was not answered', () => {
  afterEach(unmountPickers);

  const lapsed: Partial<PickerState> = {
    view: { state: 'waiting', ticket: { ...ticket, swap: null } },
    list: fakeList(now),
  };
  const toMarco = { type: 'choose', choice: { kind: 'agent', agentId: 'marco' }, need: ticket.need };

  it('[P96] costs nothing: the same person is held out as free, without a limit of time', async () => {
    const mounted = await mountPicker({ state: swapped(20) });
    mounted.session.set(lapsed);
    await mounted.settle();
    expect(mounted.find('hp-countdown'), 'no limit').to.equal(null);
    press(mounted, 'Switch to Marco');
    expect(mounted.session.requests).to.eql([toMarco]);
  });

  it('[P96] leaves that person in the list behind “Pick someone else”', async () => {
    const mounted = await mountPicker({ state: swapped(20) });
    mounted.session.set(lapsed);
    await mounted.settle();
    press(mounted, 'Pick someone else');
    await mounted.waitFor('hp-card');
    await mounted.settle();
    const card = mounted.findAll('hp-card').find((one) => saidBy(one).includes('Marco Bianchi'))!;
    card.shadowRoot!.querySelector<HTMLElement>('[part=action]')!.click();
    expect(mounted.session.requests[0]).to.deep.include({ type: 'choose', choice: toMarco.choice });
  });
});
