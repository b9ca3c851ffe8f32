import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { busyDesk, conversation, view } from './test/made-up.ts';
import { click, expectFocus, find, focused, mountConsole, unmountAll } from './test/mount.ts';

const wrappingUp = conversation('Maya', {
  phase: {
    state: 'wrap-up',
    endedAt: Date.now(),
    endReason: 'visitor-ended',
    endsAt: Date.now() + 60_000,
    mayProlong: false,
  },
});
const closed = () => busyDesk({ view: view(), openConversation: null });

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(unmountAll);

describe('the focus after a conversation', () => {
  it('[A196] is on what is the case now when the conversation that had it is done with', async () => {
    const { element, become } = await mountConsole(busyDesk({ view: view({ conversations: [wrappingUp] }) }));
    const finish = find(element, 'hp-desk', 'hp-console-conversation', 'hp-wrap-up', '.primary');
    finish.focus();
    await click(finish);
    await become(closed());
    expectFocus(find(element, 'hp-desk', '.none h2'));
  });

  it('[A196] is on the people where only one column fits', async () => {
    await setViewport({ width: 400, height: 800 });
    const { element, become } = await mountConsole(busyDesk({ view: view({ conversations: [wrappingUp] }) }));
    find(element, 'hp-desk', 'hp-console-conversation', 'hp-wrap-up', '.primary').focus();
    await become(closed());
    expectFocus(find(element, 'hp-desk', 'hp-people', 'h2'));
  });

  it('[A196] is left where it is when it was elsewhere', async () => {
    const { element, become } = await mountConsole(busyDesk({ view: view({ conversations: [wrappingUp] }) }));
    const tab = find(element, 'hp-desk', 'hp-side', '#tab-reviews');
    tab.focus();
    await become(closed());
    expect(focused()?.id).to.equal('tab-reviews');
  });
});
