import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { busyDesk, conversation, conversationIdOf, message, thread, view } from './test/made-up.ts';
import { mountConsole, unmountAll } from './test/mount.ts';

const [MAYA, SAM] = [conversationIdOf('Maya'), conversationIdOf('Sam')];

/** Both conversations were opened, and Maya has just written; `open` is the one in front. */
const desk = (open: typeof MAYA, newest: number) =>
  busyDesk({
    openConversation: open,
    view: view({ conversations: [conversation('Maya', { lastNumber: newest }), conversation('Sam')] }),
    threads: new Map([
      [MAYA, thread('Maya', { messages: words.slice(0, newest) })],
      [SAM, thread('Sam')],
    ]),
  });
const words = [...thread('Maya').messages, message('Maya', 4, 'visitor', 'Are you there?')];

/** Observers are told of what is in view once the page has been drawn. */
const drawn = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(unmountAll);

describe('a conversation behind another', () => {
  it('[A197] is not taken for read, and is once it is in front', async () => {
    const { session, become } = await mountConsole(desk(MAYA, 3));
    await drawn();
    await become(desk(SAM, 3));
    await drawn();
    await become(desk(SAM, 4));
    await drawn();
    const read = () => session.asked('read').filter(({ conversationId }) => conversationId === MAYA);
    expect(read()).to.eql([]);
    await become(desk(MAYA, 4));
    await drawn();
    expect(read()).to.eql([{ type: 'read', conversationId: MAYA, number: 4 }]);
  });
});
