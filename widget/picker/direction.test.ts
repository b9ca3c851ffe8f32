import { expect } from '@open-wc/testing';
import { fakeList, fakePage } from '../test/fake-picker-session.ts';
import { findAllDeep, mountPicker, unmountPickers } from '../test/mount-picker.ts';

const ARABIC = { headline: 'خبير في القيثارات', biography: 'أعمل في هذا المحل منذ عشرين عامًا.' };

/** How the text that holds these words runs. */
function directionOf(root: Element, words: string): string {
  const holders = findAllDeep<HTMLElement>(root, 'bdi, p, div, span');
  const innermost = holders.filter(({ textContent }) => textContent.trim() === words).at(-1);
  return innermost === undefined ? 'not there' : getComputedStyle(innermost).direction;
}

describe('what people write', () => {
  afterEach(unmountPickers);

  it('[P243] runs in its own direction, whatever the language of the picker', async () => {
    const now = Date.now();
    const list = fakeList(now);
    const agents = list.agents.map((agent) =>
      agent.agentId === 'ana' ? { ...agent, headline: ARABIC.headline } : agent,
    );
    const shown = fakePage(now);
    const page = {
      ...shown,
      agent: { ...shown.agent, headline: ARABIC.headline },
      biography: ARABIC.biography,
    };
    const { picker, session, settle } = await mountPicker({ state: { list: { ...list, agents } } });
    expect(directionOf(picker, ARABIC.headline)).to.equal('rtl');
    session.set({ page: { state: 'shown', agentId: page.agent.agentId, page, loadingMore: false } });
    await settle();
    expect(directionOf(picker, ARABIC.headline)).to.equal('rtl');
    expect(directionOf(picker, ARABIC.biography)).to.equal('rtl');
    expect(directionOf(picker, shown.agent.name)).to.equal('ltr');
  });
});
