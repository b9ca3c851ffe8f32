import { expect, fixture, html } from '@open-wc/testing';
import type { PickerView } from '../../session/picker-state.ts';
import { setVisibility } from '../../session/test/visibility.ts';
import { fakeConversation, fakeFace, fakeMessages, fakeTicket } from '../../test/fake-picker-session.ts';
import { clearSign, showSign } from './page-sign.ts';
import { isTurn } from './turn.ts';
import './turn-alert.ts';
import './turn-switches.ts';
import type { TurnAlert } from './turn-alert.ts';
import type { TurnSwitches } from './turn-switches.ts';
import { wishForTurn } from './turn-wishes.ts';
import { ENGLISH } from '../../test/english.ts';

const now = Date.now();
const loading: PickerView = { state: 'loading' };
const waiting: PickerView = { state: 'waiting', ticket: fakeTicket(now) };
const ringing = { state: 'ringing', ticket: fakeTicket(now), agent: fakeFace(now) } as PickerView;
const asked: PickerView = {
  state: 'asked',
  ticket: fakeTicket(now),
  reason: 'agent-offline',
  answerBy: now + 60_000,
};
const talking = (count: number, readNumber = 0): PickerView => ({
  state: 'talking',
  conversation: fakeConversation(now),
  messages: fakeMessages(now).slice(0, count),
  outgoing: [],
  agentTypesUntil: 0,
  readNumber,
  draft: '',
});
const withSwap: PickerView = {
  state: 'waiting',
  ticket: fakeTicket(now, { swap: { agent: fakeFace(now, 'marco'), answerBy: now + 20_000 } }),
};
const late: PickerView = {
  state: 'waiting',
  ticket: fakeTicket(now, {
    notice: { kind: 'promise-broken', at: now, reason: 'agent-away', creditSeconds: 0 },
  }),
};

describe('your turn', () => {
  it('[P156] is a call, an answer, words, a question, an offer and a broken promise, each once', () => {
    const turns: readonly (readonly [PickerView, PickerView])[] = [
      [waiting, ringing],
      [ringing, talking(0)],
      [talking(0), talking(1)],
      [talking(3), talking(4)],
      [waiting, asked],
      [waiting, withSwap],
      [waiting, late],
    ];
    for (const [before, after] of turns) {
      expect(isTurn(before, after), after.state).to.equal(true);
      expect(isTurn(after, after), after.state).to.equal(false);
      expect(isTurn(loading, after), 'a reload').to.equal(false);
    }
    expect(isTurn(talking(1), talking(3)), 'own words').to.equal(false);
    expect(isTurn(asked, waiting)).to.equal(false);
  });

  describe('while the page is hidden', () => {
    let giveBack: () => void;
    let alert: TurnAlert;
    let rings = 0;
    let told: string[] = [];
    const title = document.title;
    const icons = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')];
    const show = async (view: PickerView): Promise<void> => {
      alert.view = view;
      await alert.updateComplete;
    };
    beforeEach(async () => {
      giveBack = setVisibility('hidden');
      rings = 0;
      told = [];
      wishForTurn({ sound: true, notification: false });
      alert = await fixture<TurnAlert>(
        html`<hp-turn-alert .words=${ENGLISH} .view=${waiting}></hp-turn-alert>`,
      );
      alert.ring = () => rings++;
      alert.notify = (text) => told.push(text);
    });
    afterEach(() => {
      giveBack();
      localStorage.removeItem('handpick/turn');
    });

    it('[P157] the title says who calls, the icon has a badge and a sound rings, until somebody looks', async () => {
      const own = document.createElement('link');
      own.rel = 'icon';
      own.href = 'data:,';
      document.head.append(own);
      const before = icons();
      await show(ringing);
      expect(document.title).to.equal('Ana Ruiz is being called');
      expect(icons()).to.have.lengthOf(1).and.not.to.include(own);
      expect((await fetch(icons()[0]!.href)).headers.get('content-type')).to.contain('svg');
      await show(talking(1));
      expect(document.title).to.equal('Ana Ruiz wrote to you');
      await show(talking(4));
      expect(document.title).to.equal('(2) Ana Ruiz wrote to you');
      expect(rings).to.equal(3);
      setVisibility('visible');
      expect(document.title).to.equal(title);
      expect(icons()).to.deep.equal(before);
      own.remove();
    });

    it('[P157] nothing is said of what the visitor did, or to one who looks', async () => {
      await show(talking(1));
      await show(talking(3));
      setVisibility('visible');
      await show(talking(4));
      expect(rings).to.equal(1);
      expect(document.title).to.equal(title);
    });

    it('[P157] a page with two pickers has its own title back when both are done', () => {
      const [one, other] = [{}, {}];
      showSign(one, 'One');
      showSign(other, 'Other');
      clearSign(one);
      expect(document.title).to.equal('Other');
      clearSign(other);
      expect(document.title).to.equal(title);
    });

    it('[P158] who wants no sound hears none, and no notification comes that nobody asked for', async () => {
      wishForTurn({ sound: false });
      await show(ringing);
      expect([rings, told.length]).to.deep.equal([0, 0]);
      expect(document.title).not.to.equal(title);
    });

    it('[P158] a notification says who it is, and nobody’s words', async () => {
      wishForTurn({ notification: true });
      const asks = Object.getOwnPropertyDescriptor(Notification, 'permission')!;
      Object.defineProperty(Notification, 'permission', { configurable: true, get: () => 'granted' });
      await show(talking(1));
      Object.defineProperty(Notification, 'permission', asks);
      expect(told).to.deep.equal(['Ana Ruiz wrote to you']);
    });
  });

  it('[P158] sound is turned off and on, and remembered only once somebody did', async () => {
    localStorage.removeItem('handpick/turn');
    wishForTurn({ sound: true, notification: false });
    localStorage.removeItem('handpick/turn');
    const switches = await fixture<TurnSwitches>(
      html`<hp-turn-switches .words=${ENGLISH}></hp-turn-switches>`,
    );
    let rings = 0;
    switches.ring = () => rings++;
    const sound = switches.renderRoot.querySelector<HTMLElement>('button')!;
    expect(sound.getAttribute('aria-pressed')).to.equal('true');
    expect(localStorage.getItem('handpick/turn')).to.equal(null);
    for (const pressed of ['false', 'true']) {
      sound.click();
      await switches.updateComplete;
      expect(sound.getAttribute('aria-pressed')).to.equal(pressed);
      expect(JSON.parse(localStorage.getItem('handpick/turn')!)).to.include({ sound: pressed === 'true' });
    }
    expect(rings).to.equal(1);
    localStorage.removeItem('handpick/turn');
  });
});
