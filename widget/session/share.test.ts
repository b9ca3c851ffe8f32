import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Session } from '../../server/protocol/index.ts';
import type { ConsoleChange, SignedIn } from './console-reducer.ts';
import { reduceConsole } from './console-reducer.ts';
import { share } from './share.ts';
import { ada, consoleView, deskConversation, otherTalk, START } from './test/samples.ts';

const copyOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const at = (changes: readonly ConsoleChange[]): SignedIn => {
  const session = { siteId: 'shop', agentId: ada, name: 'Ada' } as Session;
  const all: readonly ConsoleChange[] = [
    { type: 'signedIn', session, drafts: new Map() },
    { type: 'linkChanged', change: { state: 'live' } },
    ...changes,
  ];
  const model = all.reduce<Parameters<typeof reduceConsole>[0]>(
    (known, change) => reduceConsole(known, change, START),
    { state: 'starting' },
  );
  if (model.state !== 'signed-in') throw new Error('Nobody is signed in.');
  return model;
};

describe('what a change leaves as it was', () => {
  it('[A195] is the same object in the next view, and what changed is another', () => {
    const [first, second] = [deskConversation(1), deskConversation(2, otherTalk)];
    const before = consoleView([first, second], 1);
    const moved = consoleView([first, { ...second, lastNumber: 3 }], 2);
    const heard = at([
      { type: 'viewHeard', view: before },
      { type: 'viewHeard', view: copyOf(moved) },
    ]).view;
    expect(heard).to.deep.equal(moved);
    expect(heard?.line).to.equal(before.line);
    expect(heard?.self).to.equal(before.self);
    expect(heard?.conversations[0]).to.equal(first);
    expect(heard?.conversations[1]).not.to.equal(second);
  });

  it('[A195] never changes what is said, whatever stood there before', () => {
    fc.assert(
      fc.property(fc.jsonValue().map(copyOf), fc.jsonValue().map(copyOf), (before, after) => {
        expect(share(before, after)).to.deep.equal(after);
        expect(share(before, copyOf(before))).to.equal(before);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
