import { expect } from '@open-wc/testing';
import type { AgentId, PublicAgent } from '../../server/protocol/index.ts';
import { fakeAgents } from '../test/fake-picker-session.ts';
import { type Order, orderAgents } from './order.ts';

const now = 1_780_000_000_000;
const agents = fakeAgents(now);
const ids = (order: Order, list: readonly PublicAgent[] = agents): string[] =>
  orderAgents(list, order, now, 'en').map(({ agentId }) => agentId);

describe('orders of the list', () => {
  it('[P37] recommended follows the score of the server', () => {
    expect(ids('recommended').slice(0, 3)).to.eql(['ana', 'marco', 'lena']);
  });

  it('[P37] whoever is there stands before who is on a break, and both before who is not here', () => {
    for (const order of ['recommended', 'soonest', 'rating'] as const) {
      expect(ids(order).slice(-2)).to.eql(['maelle', 'oskar']);
    }
  });

  it('[P37] soonest goes by the upper end of the range', () => {
    expect(ids('soonest').slice(0, 6)).to.eql(['marco', 'aiko', 'tomas', 'lena', 'ana', 'samuel']);
  });

  it('[P37] best rated does not put two perfect reviews before a hundred good ones', () => {
    const lucky = { ...agents[3]!, agentId: 'lucky' as AgentId, rating: { average: 5, count: 2 } };
    const order = ids('rating', [...agents, lucky]);
    expect(order.indexOf('ana')).to.be.below(order.indexOf('lucky'));
  });

  it('[P37] by name goes by the rules of the language', () => {
    expect(ids('name')[0]).to.equal('aiko');
    expect(ids('name').at(-1)).to.equal('tomas');
  });

  it('[P37] equal ones stand in the same order every time', () => {
    const twins = [agents[0]!, { ...agents[0]!, agentId: 'a-twin' as AgentId }];
    expect(ids('recommended', twins)).to.eql(ids('recommended', [...twins].reverse()));
  });
});
