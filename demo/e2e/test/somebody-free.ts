import type { AgentList } from '../../../server/protocol/index.ts';
import { until } from '../../test/until.ts';
import type { Product } from './product.ts';

/** The people of a simulated crowd sign in one by one: waits for the first who is there. */
export const somebodyFree = ({ server }: Product): Promise<void> =>
  until('somebody is free', async () => {
    const response = await fetch(`${server}/v1/sites/demo/agents`);
    const { agents } = (await response.json()) as AgentList;
    return agents.some(({ availability }) => availability === 'available');
  });
