import { expect } from '@open-wc/testing';
import { fakeAgents } from '../test/fake-picker-session.ts';
import { orderDiffers, refreshRows, takeOrder } from './steady-rows.ts';

const agents = fakeAgents(1_780_000_000_000);
const [ana, marco, lena] = agents;

describe('rows under the eyes of a reader', () => {
  it('[P39] new figures come into the rows that stand, and nobody moves', () => {
    const rows = takeOrder([ana!, marco!]);
    const busier = { ...ana!, waiting: 9, score: -5 };
    const newest = refreshRows(rows, new Map([marco!, busier].map((agent) => [agent.agentId, agent])));
    expect(newest.map(({ agent }) => [agent.agentId, agent.waiting])).to.eql([
      ['ana', 9],
      ['marco', 0],
    ]);
  });

  it('[P39] who has left keeps the place, marked', () => {
    const newest = refreshRows(takeOrder([ana!, marco!]), new Map([[marco!.agentId, marco!]]));
    expect(newest.map(({ here }) => here)).to.eql([false, true]);
    expect(newest[0]!.agent.name).to.equal('Ana Ruiz');
  });

  it('[P39] an order differs when somebody came, left or stands elsewhere', () => {
    const rows = takeOrder([ana!, marco!]);
    expect(orderDiffers(rows, [ana!, marco!])).to.equal(false);
    expect(orderDiffers(rows, [marco!, ana!])).to.equal(true);
    expect(orderDiffers(rows, [ana!, marco!, lena!])).to.equal(true);
    expect(orderDiffers(rows, [ana!])).to.equal(true);
  });
});
