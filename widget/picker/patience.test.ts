import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Choice, TicketView } from '../../server/protocol/index.ts';
import { fakeTicket, MINUTE_MILLISECONDS } from '../test/fake-picker-session.ts';
import { press, saidBy, textOf } from '../test/hands.ts';
import { deepFocus, mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';

const now = Date.now();
const ticket = fakeTicket(now);
const flexible: TicketView = {
  ...ticket,
  choice: { kind: 'flex', agentId: 'ana' as never, patienceSeconds: 300 },
  flexAt: new Date(2026, 2, 3, 14, 35).getTime(),
};

const way = (mounted: MountedPicker, value: string): HTMLInputElement =>
  mounted.find<HTMLInputElement>(`hp-patience input[value=${value}], input[name=way][value=${value}]`)!;

async function openSheet(): Promise<MountedPicker> {
  const mounted = await mountPicker();
  press(mounted, 'Join the line of Ana Ruiz');
  await mounted.settle();
  return mounted;
}

function joined(mounted: MountedPicker): unknown {
  mounted.find('dialog .primary')!.click();
  const request = mounted.session.requests.at(-1);
  return request?.type === 'join' ? request.choice : null;
}

describe('this person, or anyone suitable after a while', () => {
  afterEach(unmountPickers);

  it('[P94] joining begins with five minutes for the chosen person, and says what happens sooner', async () => {
    const mounted = await openSheet();
    expect(way(mounted, 'flex').checked).to.equal(true);
    expect(saidBy(mounted.find('hp-patience'))).to.contain(
      'If Ana cannot be free in time, we connect you sooner. The time counts from joining.',
    );
    expect(joined(mounted)).to.eql({ kind: 'flex', agentId: 'ana', patienceSeconds: 300 });
  });

  it('[P94] another time, only that person, or whoever is free first can be chosen by keyboard', async () => {
    const mounted = await openSheet();
    const select = mounted.find<HTMLSelectElement>('fieldset select')!;
    expect([...select.options].map(textOf)).to.eql(['2 min', '5 min', '10 min', '20 min']);
    select.value = '20';
    select.dispatchEvent(new Event('change'));
    await mounted.settle();
    expect(joined(mounted)).to.eql({ kind: 'flex', agentId: 'ana', patienceSeconds: 1_200 });
    way(mounted, 'flex').focus();
    await sendKeys({ press: 'ArrowDown' });
    await mounted.settle();
    expect(joined(mounted)).to.eql({ kind: 'agent', agentId: 'ana' });
    await sendKeys({ press: 'ArrowDown' });
    await mounted.settle();
    expect(joined(mounted)).to.eql({ kind: 'flex', agentId: 'ana', patienceSeconds: 0 });
  });

  it('[P94] whoever takes the first is asked nothing about patience', async () => {
    const mounted = await mountPicker();
    press(mounted, 'Take the first: whoever is free first');
    await mounted.settle();
    expect(mounted.find('hp-patience')).to.equal(null);
    expect(joined(mounted)).to.eql({ kind: 'any' });
  });

  it('[P95] in line it says until when, and the choice can be changed with the place kept', async () => {
    const mounted = await mountPicker({
      state: { view: { state: 'waiting', ticket: flexible } },
      attributes: { locale: 'en-GB' },
    });
    expect(textOf(mounted.find('.next .lead'))).to.equal(
      'We wait for Ana until 14:35; then anyone suitable may take you.',
    );
    press(mounted, 'Change');
    await mounted.settle();
    expect(saidBy(mounted.find('form.patience'))).to.contain('You keep your place, whatever you choose.');
    way(mounted, 'insist').click();
    await mounted.settle();
    expect(mounted.session.requests, 'nothing is sent before it is saved').to.eql([]);
    press(mounted, 'Save');
    const choice: Choice = { kind: 'agent', agentId: ticket.agent!.agentId };
    expect(mounted.session.requests).to.eql([{ type: 'choose', choice, need: flexible.need }]);
    await waitUntil(() => textOf(deepFocus()) === 'Change', 'the focus is back');
    expect(textOf(mounted.find('.next [role=status]')), 'not said before the server has it').to.equal('');
    mounted.session.set({ view: { state: 'waiting', ticket: { ...ticket, choice } } });
    await mounted.settle();
    expect(textOf(mounted.find('.next [role=status]'))).to.equal('Saved. You keep your place.');
  });

  it('[P95] a choice that is the same as before sends nothing', async () => {
    const mounted = await mountPicker({ state: { view: { state: 'waiting', ticket: flexible } } });
    press(mounted, 'Change');
    await mounted.settle();
    press(mounted, 'Save');
    expect(mounted.session.requests).to.eql([]);
  });

  it('[P102] whoever switches stays as patient; once released, the new person is insisted on', async () => {
    const mounted = await mountPicker({ state: { view: { state: 'waiting', ticket: flexible } } });
    const switchToTomas = async (): Promise<unknown> => {
      press(mounted, 'Pick someone else');
      await mounted.settle();
      press(mounted, 'Switch to Tomáš Novotný');
      const request = mounted.session.requests.findLast(({ type }) => type === 'choose');
      return request?.type === 'choose' ? request.choice : null;
    };
    expect(await switchToTomas()).to.eql({ kind: 'flex', agentId: 'tomas', patienceSeconds: 300 });
    const late = now - MINUTE_MILLISECONDS;
    mounted.session.set({
      view: { state: 'waiting', ticket: { ...flexible, flexAt: late, released: 'patience-ended' } },
    });
    await mounted.settle();
    expect(await switchToTomas()).to.eql({ kind: 'agent', agentId: 'tomas' });
  });
});
