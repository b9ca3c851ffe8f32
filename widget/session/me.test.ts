import { expect } from '@open-wc/testing';
import type { AgentRequests, ReviewId, Session, SkillId } from '../../server/protocol/index.ts';
import { besideRead, type BesideAct } from './beside-talk.ts';
import type { ConsoleAccount } from './console-account.ts';
import type { ConsoleRead } from './console-reads.ts';
import { reduceConsole, type ConsoleModel, type SignedIn } from './console-reducer.ts';
import { NOTHING_OF_ME } from './me.ts';
import { withDispute, withModeration } from './own-replies.ts';
import { ada } from './test/samples.ts';

type Asked = { readonly name: string; readonly body: object };
const NOW = 1_800_000_000_000;
const session = { siteId: 'shop', agentId: ada, name: 'Ada' } as Session;
const model: ConsoleModel = reduceConsole(
  { state: 'starting' },
  { type: 'signedIn', session, drafts: new Map() },
  NOW,
);

async function after(before: ConsoleModel, act: BesideAct, answer: unknown, asked: Asked[] = []) {
  const ask = (async (name: string, body: object) => {
    asked.push({ name, body });
    return answer;
  }) as unknown as Parameters<ConsoleRead['read']>[0];
  const next = reduceConsole(before, await besideRead(act).read(ask, {} as ConsoleAccount), NOW);
  return next as SignedIn & ConsoleModel;
}

describe('what an agent reads of the own work', () => {
  it('[A178] asks for a period and keeps what came; a refusal is said and changes nothing', async () => {
    const asked: Asked[] = [];
    const measures = { period: 'week' } as AgentRequests['readMeasures']['result']['measures'];
    const read = await after(
      model,
      { type: 'readMeasures', period: 'week' },
      { ok: true, result: { measures } },
      asked,
    );
    expect(asked).to.deep.equal([{ name: 'readMeasures', body: { period: 'week' } }]);
    expect(read.beside.me).to.deep.equal({ ...NOTHING_OF_ME, measures });
    const decided = await after(read, { type: 'readDecisions' }, { ok: true, result: { decisions: [] } });
    expect(decided.beside.me).to.deep.equal({ ...NOTHING_OF_ME, measures, decisions: [] });
    const refused = await after(decided, { type: 'readDecisions' }, null);
    expect(refused.refusal?.code).to.equal('no-answer');
    expect(refused.beside.me).to.equal(decided.beside.me);
  });

  it('[A217] reads what skills are chosen from; where that fails, what was known before stays', async () => {
    const asked: Asked[] = [];
    const read: BesideAct = { type: 'readSkills' };
    expect(model.state === 'signed-in' && model.beside.me.skills).to.deep.equal({ state: 'unread' });
    const free = await after(model, read, { ok: true, result: { skills: null } }, asked);
    expect(asked).to.deep.equal([{ name: 'readSkills', body: {} }]);
    expect(free.beside.me.skills).to.deep.equal({ state: 'free' });
    const offered = [{ skillId: 'electric' as SkillId, label: 'Electric' }];
    const chosen = await after(free, read, { ok: true, result: { skills: offered } });
    expect(chosen.beside.me.skills).to.deep.equal({ state: 'catalogue', offered });
    const failed = await after(chosen, read, null);
    expect(failed.beside.me.skills).to.equal(chosen.beside.me.skills);
    expect(failed.refusal).to.equal(null);
  });

  it('[A179] shows a dispute at once with the review that it is about', () => {
    const own = { stars: 1, comment: '', tags: [], publishedAt: NOW, reply: null };
    const [one, other] = ['one', 'other'].map((id) => ({ ...own, reviewId: id as ReviewId }));
    const shown = { state: 'shown', reviews: [one!, other!], nextPage: null } as const;
    const body = { reviewId: one!.reviewId, reason: 'They meant another shop.' };
    const told = withDispute(shown, { ...body, commandId: 'c' as never });
    expect(told.state === 'shown' && told.reviews.map(({ dispute }) => dispute)).to.deep.equal([
      { reason: body.reason, standing: 'open' },
      undefined,
    ]);
    expect(withDispute({ state: 'unread' }, { ...body, commandId: 'c' as never })).to.deep.equal({
      state: 'unread',
    });
  });

  it('[H493] shows at once that a review is hidden, or shown again, and how the dispute about it ended', () => {
    const own = { stars: 1, comment: '', tags: [], publishedAt: NOW, reply: null };
    const dispute = { reason: 'They meant another shop.', standing: 'open' } as const;
    const [one, other] = ['one', 'other'].map((id) => ({ ...own, reviewId: id as ReviewId, dispute }));
    const shown = { state: 'shown', reviews: [one!, other!], nextPage: null } as const;
    const { reviewId } = one!;
    const hidden = withModeration(shown, { reviewId, hidden: 'spam', standing: 'upheld' });
    expect(hidden).to.deep.equal({
      ...shown,
      reviews: [{ ...one, hidden: 'spam', dispute: { ...dispute, standing: 'upheld' } }, other],
    });
    const back = withModeration(hidden, { reviewId, hidden: null, standing: 'rejected' });
    expect(back).to.deep.equal({
      ...shown,
      reviews: [{ ...one, dispute: { ...dispute, standing: 'rejected' } }, other],
    });
  });
});
