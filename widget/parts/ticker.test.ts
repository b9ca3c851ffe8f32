import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { define } from './define.ts';
import type { Countdown } from './countdown.ts';
import './countdown.ts';
import { ticker } from './ticker.ts';
import { ENGLISH } from '../test/english.ts';

describe('the one timer of a page', () => {
  it('[P76] runs once for all that listen, and not at all when nobody does', async () => {
    const { setInterval: begin, clearInterval: end } = window;
    let running = 0;
    window.setInterval = ((...args: Parameters<typeof begin>) => {
      running += 1;
      return begin(...args);
    }) as typeof begin;
    window.clearInterval = ((timer?: number) => {
      if (timer !== undefined) running -= 1;
      end(timer);
    }) as typeof end;
    const stops = [ticker.subscribe(() => undefined), ticker.subscribe(() => undefined)];
    const whileTwo = running;
    for (const stop of stops) stop();
    window.setInterval = begin;
    window.clearInterval = end;
    expect(whileTwo).to.equal(1);
    expect(running).to.equal(0);
  });

  it('[P76] a countdown goes down by itself and stops at nought', async () => {
    const clock = await fixture<Countdown>(
      html`<hp-countdown
        .words=${ENGLISH}
        .startsAt=${Date.now() - 9_000}
        .endsAt=${Date.now() + 1_200}
      ></hp-countdown>`,
    );
    const text = (): string => clock.renderRoot.textContent.trim();
    expect(text()).to.equal('2 s');
    await waitUntil(() => text() === '0 s', 'it is at nought', { timeout: 5_000 });
  });

  it('[P63] a tag that is taken stays with its first class', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('hp-test-twice')(First);
    define('hp-test-twice')(Second);
    expect(customElements.get('hp-test-twice')).to.equal(First);
  });
});
