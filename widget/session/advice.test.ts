import { expect } from '@open-wc/testing';
import type { ConsoleView, KnowledgeId, Session, Suggestion } from '../../server/protocol/index.ts';
import { conversation, conversationIdOf, view } from '../console/test/made-up.ts';
import { adviceRead, inPlace, reduceAdvice, type AdviceAct, type AdviceChange } from './advice.ts';
import type { ConsoleAccount } from './console-account.ts';
import { reduceConsole, type ConsoleModel, type SignedIn } from './console-reducer.ts';

const conversationId = conversationIdOf('Maya');
const entry = (entryId: string, title = entryId) =>
  ({ kind: 'reply', entryId: entryId as KnowledgeId, title, text: 'Words.' }) as const;
const reply = (entryId: string, title = entryId): Suggestion => ({ ...entry(entryId, title), because: [] });
const [one, two, three, four] = ['one', 'two', 'three', 'four'].map((id) => reply(id)) as [
  Suggestion,
  Suggestion,
  Suggestion,
  Suggestion,
];

function signedIn(shown: ConsoleView): SignedIn {
  const session = { agentId: 'juno', siteId: 'demo', name: 'Juno' } as unknown as Session;
  const drafts = new Map<string, string>();
  let model: ConsoleModel = reduceConsole({ state: 'starting' }, { type: 'signedIn', session, drafts }, 0);
  model = reduceConsole(model, { type: 'viewHeard', view: shown }, 0);
  if (model.state !== 'signed-in') throw new Error('signed in');
  return model;
}
const desk = signedIn(view({ conversations: [conversation('Maya')] }));
const after = (model: SignedIn, ...changes: readonly AdviceChange[]): SignedIn =>
  changes.reduce(reduceAdvice, model);
const answered = (...suggestions: readonly Suggestion[]): AdviceChange => ({
  type: 'suggestionsAnswered',
  conversationId,
  answer: { ok: true, result: { suggestions } },
});
const adviceOf = (model: SignedIn) => model.advice.get(conversationId);
const gone = { ok: false, refusal: { code: 'not-found', message: 'Gone.' } } as const;

describe('what could be done next', () => {
  it('[A147] what is still suggested stays in its place, what is new takes one that became empty', () => {
    expect(inPlace([], [one, two])).to.deep.equal([one, two]);
    expect(inPlace([one, two, three], [three, one])).to.deep.equal([one, three]);
    expect(inPlace([one, two, three], [four, three, one])).to.deep.equal([one, four, three]);
    expect(inPlace([one], [two, one, three])).to.deep.equal([one, two, three]);
    expect(inPlace([one], [reply('one', 'Renamed')])).to.deep.equal([reply('one', 'Renamed')]);
  });

  it('[A147] the same again changes nothing, and a failure leaves what is there', () => {
    const shown = after(desk, answered(one, two));
    expect(after(shown, answered(reply('one'), reply('two')))).to.equal(shown);
    const failed = { type: 'suggestionsAnswered', conversationId, answer: gone } as const;
    expect(after(shown, failed)).to.equal(shown);
    expect(after(shown, { ...answered(three), conversationId: conversationIdOf('Gone') })).to.equal(shown);
  });

  it('[A152] what is taken or dismissed is gone at once; a refusal is said', () => {
    const subject = { kind: 'reply', entryId: 'one' as KnowledgeId } as const;
    const left = after(desk, answered(one, two), { type: 'suggestionGone', conversationId, subject });
    expect(adviceOf(left)?.suggestions).to.deep.equal([two]);
    const refused = after(left, { type: 'suggestionAnswered', conversationId, answer: gone });
    expect(refused.refusal?.message).to.equal('Gone.');
  });

  it('[A153] only the answer to what was sought last is shown', () => {
    const found = (text: string, id: string): AdviceChange => ({
      type: 'knowledgeFound',
      conversationId,
      text,
      answer: { ok: true, result: { entries: [entry(id)] } },
    });
    const sought = (text: string): AdviceChange => ({ type: 'knowledgeSought', conversationId, text });
    const late = after(desk, sought('ret'), sought('return'), found('return', 'two'), found('ret', 'one'));
    expect(adviceOf(late)?.found).to.deep.equal([entry('two')]);
    expect(adviceOf(after(late, sought('')))).to.deep.include({ found: null, sought: '' });
  });

  it('[A153] what was sought is told with the next question', async () => {
    const asked: unknown[] = [];
    const act: AdviceAct = { type: 'readSuggestions', conversationId };
    const sought = after(desk, { type: 'knowledgeSought', conversationId, text: 'return' });
    const read = adviceRead(act, sought.advice);
    if (!('kind' in read)) throw new Error('a question');
    const ask = (name: string, body: object): Promise<null> => {
      asked.push([name, body]);
      return Promise.resolve(null);
    };
    await read.read(ask, {} as ConsoleAccount);
    expect(asked).to.deep.equal([['readSuggestions', { conversationId, sought: 'return' }]]);
  });
});
