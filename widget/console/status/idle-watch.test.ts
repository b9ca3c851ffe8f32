import { expect, waitUntil } from '@open-wc/testing';
import './idle-watch.ts';
import { conversation, offer, selfAgent, view } from '../test/made-up.ts';
import { click, find, mountPart, press, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

const idleAfter = (idleSeconds: number, changes = {}) =>
  view({ self: selfAgent({ idleSeconds }), ...changes });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const QUICK_SECONDS = 0.6;

describe('a console that is left alone', () => {
  it('[A180] warns first, says for how long yet, and then tells it once', async () => {
    const { element, requests } = await mountPart('hp-idle-watch', { view: idleAfter(QUICK_SECONDS) });
    let warnings = 0;
    element.addEventListener('hp-idle-soon', () => warnings++);
    expect(textOf(element)).to.equal('');
    await waitUntil(() => textOf(element).includes('Are you still there?'));
    expect(requests).to.deep.equal([]);
    await waitUntil(() => requests.length > 0);
    expect(requests).to.deep.equal([{ type: 'tellIdle' }]);
    expect(warnings).to.equal(1);
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
  });

  it('[A181] goes on as before after a press of any key or of the button, and tells the other pages', async () => {
    const { element, requests } = await mountPart('hp-idle-watch', { view: idleAfter(2) });
    await waitUntil(() => textOf(element).includes('Are you still there?'), undefined, { timeout: 3_000 });
    await press(document, 'a');
    expect(textOf(element)).to.equal('');
    expect(requests).to.deep.equal([{ type: 'tellUsed' }]);
    await waitUntil(() => textOf(element).includes('Are you still there?'), undefined, { timeout: 3_000 });
    await click(find(element, '.primary'));
    expect(textOf(element)).to.equal('');
  });

  it('[A181] is not alone while the agent uses another page', async () => {
    const { element, requests, change } = await mountPart('hp-idle-watch', { view: idleAfter(1) });
    await waitUntil(() => textOf(element).includes('Are you still there?'));
    await change({ usedElsewhereAt: Date.now() });
    expect(textOf(element)).to.equal('');
    expect(requests).to.deep.equal([]);
  });

  it('[A182] is never idle with a call, with a conversation, away, or where the site asks for nothing', async () => {
    const busy = [
      idleAfter(QUICK_SECONDS, { offers: [offer('Maya')] }),
      idleAfter(QUICK_SECONDS, { conversations: [conversation('Maya')] }),
      view({ self: selfAgent({ idleSeconds: QUICK_SECONDS, availability: 'away' }) }),
      idleAfter(0),
    ];
    const watches = await Promise.all(busy.map((each) => mountPart('hp-idle-watch', { view: each })));
    const free = await mountPart('hp-idle-watch', { view: idleAfter(QUICK_SECONDS) });
    await waitUntil(() => free.requests.length > 0);
    await pause(0);
    for (const { requests } of watches) expect(requests).to.deep.equal([]);
  });
});
