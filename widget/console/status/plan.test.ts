import { expect } from '@open-wc/testing';
import './plan-note.ts';
import './plan.ts';
import { selfAgent, view } from '../test/made-up.ts';
import { click, expectFocus, find, findAll, mountPart, press, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

describe('the plans', () => {
  it('[A62] open beside the status, and close on Escape, outside and when one is sent', async () => {
    const { element, requests } = await mountPart('hp-plan', { view: view() });
    const opener = find(element, '.opener');
    const panels = () => findAll(element, '.panel').length;
    await click(opener);
    expect(panels()).to.equal(1);
    await expect(element).to.be.accessible();
    await press(find(element, 'hp-break-form', 'input'), 'Escape');
    expect(panels()).to.equal(0);
    expectFocus(opener);
    await click(opener);
    find(element, 'hp-break-form', 'input').focus();
    find(element, 'hp-break-form', 'input').blur();
    await element.updateComplete;
    expect(panels()).to.equal(0);
    await click(opener);
    await click(find(element, 'hp-break-form', '[type="submit"]'));
    expect(panels()).to.equal(0);
    expectFocus(opener);
    expect(requests).to.deep.equal([{ type: 'drain', more: 1 }]);
  });
});

describe('the note of the plans', () => {
  const said = (element: Element) => textOf(find(element, '[role="status"]'));

  it('[A63] says what is planned, each with a way back that is asked for once', async () => {
    const leavesAt = Date.now() + 60_000;
    const { element, requests, change } = await mountPart('hp-plan-note', {
      self: selfAgent({ takingMore: 2, leavesAt }),
    });
    expect(said(element)).to.match(/^Taking 2 more, then a break\. .*Your day ends .*at \d+:\d+/);
    const [drain, dayEnd] = findAll(element, 'button');
    await click(drain!);
    await click(dayEnd!);
    await change({ pending: true });
    await click(drain!);
    expect(requests).to.deep.equal([
      { type: 'drain', more: null },
      { type: 'leaveAt', leavesAt: null },
    ]);
  });

  it('[A63] is silent when nothing is planned, when the day is over, and of a break that has begun', async () => {
    const { element, change } = await mountPart('hp-plan-note', { self: selfAgent() });
    expect(said(element)).to.equal('');
    await change({ self: selfAgent({ leavesAt: Date.now() - 1 }) });
    expect(said(element)).to.equal('');
    await change({ self: selfAgent({ availability: 'away', takingMore: 1 }) });
    expect(said(element)).to.equal('');
  });
});
