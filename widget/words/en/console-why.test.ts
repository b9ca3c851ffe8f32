import { expect } from '@open-wc/testing';
import type {
  AgentId,
  CreditReason,
  OfferWhy,
  ReleaseReason,
  WhyAgent,
  WhyTicket,
} from '../../../server/protocol/index.ts';
import { whyWords } from './console-why.ts';

const juno = 'juno' as AgentId;
const ida = 'ida' as AgentId;
const explain = (changes: Partial<OfferWhy>) => {
  const why: OfferWhy = {
    ticket: 'longest-waiting',
    agent: 'chosen',
    ticketCount: 3,
    agentCount: 2,
    ...changes,
  };
  return whyWords.explain({ kind: 'offer', why }).map(({ question, answer }) => `${question}: ${answer}`);
};

describe('the reasons in the words of an agent', () => {
  it('[A64] name why me and why this visitor', () => {
    expect(explain({ agent: 'longest-idle' })).to.deep.equal([
      'Why you: Free the longest of the 2 who were free.',
      'Why now: Has waited longest of the 3 you could take.',
    ]);
    expect(explain({ ticketCount: 1 })).to.deep.equal(['Why now: Nobody else waited.']);
    expect(explain({ ticketCount: 8 })).to.deep.equal([
      'Why now: Has waited longest of the 8 or more you could take.',
    ]);
  });

  it('[A64] have words of their own for every reason there is', () => {
    const agents = ['chosen', 'former', 'only-one-free', 'least-occupied', 'longest-idle'] as const;
    const tickets = ['longest-waiting', 'credit'] as const;
    const said = [
      ...agents.map((agent) => explain({ agent }).join()),
      ...tickets.slice(1).map((ticket) => explain({ ticket }).join()),
    ];
    expect(new Set(said).size).to.equal(said.length);
    expect(said.join()).not.to.match(/undefined|null/);
    // These fail to compile when a reason is added that is not asked about above.
    const everyAgent: Exclude<WhyAgent, (typeof agents)[number]>[] = [];
    const everyTicket: Exclude<WhyTicket, (typeof tickets)[number]>[] = [];
    expect([...everyAgent, ...everyTicket]).to.deep.equal([]);
  });

  it('[A64] tell a release and a swap without the name of anybody else', () => {
    const reasons = Object.keys(whyWords.releasedFromYou) as ReleaseReason[];
    const said = reasons.map((reason) => whyWords.explain({ kind: 'release', reason })[0]!.answer);
    expect(new Set(said).size).to.equal(reasons.length);
    expect(said[0]).to.contain('Anyone may help now.');
    expect(whyWords.explain({ kind: 'swap', outcome: 'accepted' })[0]!.answer).to.contain(
      'Agreed to come to you',
    );
  });

  it('[A65] say whom a visitor wants, to the one who reads it', () => {
    const flexible = (agentId: AgentId, patienceSeconds: number) =>
      ({ kind: 'flex', agentId, patienceSeconds }) as const;
    expect(whyWords.choice({ kind: 'agent', agentId: juno }, juno)).to.equal('chose you');
    expect(whyWords.choice(flexible(juno, 300), juno)).to.equal('prefers you, or anyone after 5 min');
    expect(whyWords.choice(flexible(juno, 10), juno)).to.equal('prefers you, or anyone after 1 min');
    expect(whyWords.choice(flexible(juno, 0), juno)).to.equal('prefers you, or anyone');
    expect(whyWords.choice(flexible(ida, 300), juno)).to.equal('takes anyone');
    expect(whyWords.chosen(flexible(juno, 5_400), juno)).to.equal('you, or anyone after 1 h 30 min');
    expect(whyWords.chosen({ kind: 'any' }, juno)).to.equal('anyone who is free');
  });

  it('[A66] say what moved somebody up, by how much and why', () => {
    const said = (['promise-broken', 'priority', 'frustration'] satisfies CreditReason[]).map((reason) =>
      whyWords.credit({ reason, seconds: 60 }),
    );
    expect(said[0]).to.equal('moved up 60 s: we kept them waiting longer than promised');
    expect(new Set(said).size).to.equal(3);
  });
});
