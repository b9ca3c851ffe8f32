import { expect } from '@open-wc/testing';
import type { ConsoleView, Session, StorySubject, VisitorStory } from '../../server/protocol/index.ts';
import { refusal } from '../../server/protocol/index.ts';
import { createConsoleAccount } from './console-account.ts';
import { earlierTalkRead, storyRead, type ConsoleRead } from './console-reads.ts';
import { reduceConsole, type ConsoleChange, type ConsoleModel } from './console-reducer.ts';
import { ada, consoleView, deskConversation, message, otherTalk, START, talk } from './test/samples.ts';

const session = { siteId: 'shop', agentId: ada, name: 'Ada' } as Session;
const subject: StorySubject = { kind: 'conversation', conversationId: talk };
const STORY: VisitorStory = {
  timeline: [],
  more: false,
  preferred: null,
  frustration: { score: 0, level: 'calm', signs: [] },
};
const seen = (view: ConsoleView): ConsoleChange => ({ type: 'viewHeard', view });

class Desk {
  model: ConsoleModel = { state: 'starting' };
  readonly asked: string[] = [];
  #answers: unknown[];

  constructor(...answers: readonly unknown[]) {
    this.#answers = [...answers];
    this.apply({ type: 'signedIn', session, drafts: new Map() });
    this.apply(seen(consoleView([deskConversation(2)])));
  }

  apply(change: ConsoleChange): void {
    this.model = reduceConsole(this.model, change, START);
  }

  get stories() {
    if (this.model.state !== 'signed-in') throw new Error('Nobody is signed in.');
    return this.model.stories;
  }

  async read(read: ConsoleRead | null): Promise<void> {
    if (read === null) throw new Error('Nothing is asked.');
    if (read.awaited) this.apply(read.awaited);
    const ask = async (name: string, body: object) => {
      this.asked.push(`${name} ${'after' in body ? String(body.after) : ''}`.trim());
      return this.#answers.shift() ?? null;
    };
    const account = createConsoleAccount('https://help.example', fetch);
    this.apply(await read.read(ask as never, account));
  }

  readStory(): Promise<void> {
    return this.read(storyRead({ type: 'readStory', subject }, this.stories));
  }

  readWords(): Promise<void> {
    const request = { type: 'readEarlierTalk', subject, conversationId: otherTalk } as const;
    return this.read(earlierTalkRead(request, this.stories));
  }
}

const told = { ok: true, result: { story: STORY } };
const said = (...numbers: readonly number[]) => ({
  ok: true,
  result: { messages: numbers.map((number) => message(number, { author: 'visitor' })), lastNumber: 3 },
});

describe('what a console keeps of visitors', () => {
  it('[A144] is read once for a conversation, and let go with it', async () => {
    const desk = new Desk(told);
    await desk.readStory();
    expect(desk.stories.get(talk)).to.deep.equal({ state: 'shown', story: STORY, talks: new Map() });
    expect(storyRead({ type: 'readStory', subject }, desk.stories), 'a second look').to.equal(null);
    desk.apply(seen(consoleView([])));
    expect(desk.stories.size).to.equal(0);
  });

  it('[A144] is asked for again where no answer came, or a refusal', async () => {
    const desk = new Desk(null, { ok: false, refusal: refusal('conversation-unknown') }, told);
    await desk.readStory();
    expect(desk.stories.get(talk)?.state).to.equal('failed');
    await desk.readStory();
    expect(desk.stories.get(talk)?.state).to.equal('failed');
    await desk.readStory();
    expect(desk.stories.get(talk)?.state).to.equal('shown');
  });

  it('[A144] has the words of an earlier conversation page by page, after those that were read', async () => {
    const desk = new Desk(told, said(1, 2), null, said(3));
    await desk.readStory();
    await desk.readWords();
    await desk.readWords();
    expect(desk.stories.get(talk)?.talks.get(otherTalk)?.state).to.equal('failed');
    await desk.readWords();
    const words = desk.stories.get(talk)?.talks.get(otherTalk);
    expect(words?.state).to.equal('read');
    expect(words?.messages.map(({ number }) => number)).to.deep.equal([1, 2, 3]);
    expect(desk.asked.slice(1)).to.deep.equal([
      'readEarlierTalk 0',
      'readEarlierTalk 2',
      'readEarlierTalk 2',
    ]);
  });
});
