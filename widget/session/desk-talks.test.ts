import { expect } from '@open-wc/testing';
import { reduceConsole, type ConsoleModel } from './console-reducer.ts';
import { consoleStateOf, talkingConversations, wantedMessages } from './console-view.ts';
import { ada, consoleView, deskConversation, face, message, otherTalk, START, talk } from './test/samples.ts';

const session = { siteId: 'shop', agentId: ada, name: 'Ada' } as never;
const staying = deskConversation(2, talk, {
  phase: { state: 'staying', conversationId: otherTalk, agent: face, lastNumber: 1 },
});

function after(...changes: readonly Parameters<typeof reduceConsole>[1][]): ConsoleModel {
  const signedIn = { type: 'signedIn', session, drafts: new Map<string, string>() } as const;
  const live = { type: 'linkChanged', change: { state: 'live' } } as const;
  return [signedIn, live, ...changes].reduce<ConsoleModel>(
    (model, change) => reduceConsole(model, change, START),
    { state: 'starting' },
  );
}
const heard = (conversation: typeof staying, number = 1) =>
  ({ type: 'viewHeard', view: consoleView([conversation], number) }) as const;
const draftIn = (model: ConsoleModel, id = otherTalk): string | undefined => {
  const state = consoleStateOf(model, []);
  return state.state === 'signed-in' ? state.threads.get(id)?.draft : undefined;
};

describe('what the console reads and where it speaks', () => {
  it('[A118] it reads the parts before and the conversation in which its agent stays', () => {
    const earlier = [{ conversationId: otherTalk, agent: face, lastNumber: 1 }];
    const model = after(heard(deskConversation(0, talk, { earlier })));
    expect(wantedMessages(model)).to.deep.equal({ conversationId: otherTalk, after: 0 });
    const read = reduceConsole(
      model,
      { type: 'messagesHeard', conversationId: otherTalk, messages: [message(1)] },
      START,
    );
    expect(wantedMessages(read)).to.equal(null);
  });

  it('[A118] who stays speaks where the visitor is by now, and what stood in the field goes along', () => {
    const talking = heard(deskConversation(2));
    const drafted = { type: 'drafted', conversationId: talk, text: 'One more' } as const;
    const model = after(talking, drafted, heard(staying, 2));
    expect(draftIn(model)).to.equal('One more');
    expect(draftIn(model, talk)).to.equal('');
    expect([...(talkingConversations(model) ?? [])]).to.deep.equal([otherTalk]);
    const returned = { type: 'wordsReturned', conversationId: talk, text: 'Wait' } as const;
    expect(draftIn(reduceConsole(model, returned, START))).to.equal('Wait\n\nOne more');
  });
});
