import { expect, waitUntil } from '@open-wc/testing';
import { REFUSALS } from '../../server/protocol/index.ts';
import { press, saidBy } from '../test/hands.ts';
import { mountPicker, unmountPickers } from '../test/mount-picker.ts';
import { refusedStates } from '../test/refused-states.ts';
import './talk-views.ts';

const LOCALE = { locale: 'en' };
const states = refusedStates(Date.now());

const shownIn = async (name: string) => {
  const mounted = await mountPicker({ state: states[name]!, attributes: LOCALE });
  await mounted.settle();
  return mounted;
};

/** What is wrong and what can be done, as it is read. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'refused-full': ['The line is full. Try again in a few minutes.'],
  'refused-blocked': ['Nobody can be reached from this address. Please tell whoever runs this page.'],
  'refused-unknown': ['Nobody can be reached through this page.'],
  'refused-old': ['This page is older than what stands behind it. Load it again.'],
  'refused-blocked-waiting': ['This page cannot connect', 'Please tell whoever runs this page.'],
  'refused-lost-waiting': ['Connection lost', 'Your place is kept while we reconnect.', 'Try now'],
  'refused-no-answer': ['No answer came. Check your connection and try again.'],
  'refused-files': [
    'Send an image (JPEG, PNG or WebP) or a PDF.',
    'Send one of at most 5 MB.',
    'No more files can be kept here. Describe in words what they show.',
    'Try again',
  ],
  'refused-conversation-full': ['This conversation is full. End it and start a new one.'],
  'refused-mail': ['Check the address, or save the conversation as a file.'],
  'refused-message': [
    'And does the case come with it?',
    'This conversation is full.',
    'Send again',
    'Remove',
  ],
};

describe('what goes wrong', () => {
  afterEach(unmountPickers);

  for (const name of Object.keys(states)) {
    it(`[P273] is said in words of our own, with what to do: ${name}`, async () => {
      const { picker } = await shownIn(name);
      const general = 'That did not work.';
      await waitUntil(() => !saidBy(picker).includes(general), 'the words for it come', { timeout: 4_000 });
      const said = saidBy(picker);
      for (const sentence of SAID[name] ?? expect.fail(`nothing is expected of ${name}`)) {
        expect(said).to.contain(sentence);
      }
      // What the server says is for developers: it speaks of origins, attributes and bodies.
      for (const { advice } of [REFUSALS['origin-refused'], REFUSALS['site-unknown']]) {
        expect(said).not.to.contain(advice);
      }
    });
  }

  it('[P273] who is blocked or lost can try again', async () => {
    for (const name of ['refused-blocked', 'refused-lost-waiting']) {
      const mounted = await shownIn(name);
      press(mounted, 'Try now');
      expect(mounted.session.requests).to.eql([{ type: 'reconnect' }]);
      unmountPickers();
    }
  });

  it('[P273] a message that was refused is tried again or put away', async () => {
    const mounted = await shownIn('refused-message');
    press(mounted, 'Send again');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'retryMessage', commandId: 'c-9' });
    press(mounted, 'Remove');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'discardMessage', commandId: 'c-9' });
  });
});
