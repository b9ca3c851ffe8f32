import { expect } from '@open-wc/testing';
import type { VisitContext } from '../../server/protocol/index.ts';
import { contextOf } from './page-visit.ts';
import { FakeStorage } from './test/fake-storage.ts';
import { join, setUp } from './test/picker-setup.ts';
import { AHEAD, ada, agent, browsing, list, self, START } from './test/samples.ts';

describe('what the page says of a visit', () => {
  it('[P208] goes along with the visitor who joins, and with nothing before', async () => {
    const visit = {
      attributes: { basket: 3 },
      touchpoints: [{ name: 'cart-filled', at: START - 1_000, data: { value: 120 } }],
    };
    const up = setUp(new FakeStorage(), undefined, undefined, visit);
    await up.line.goLive();
    await up.line.waiting('readList').reply(list(10, [agent(ada)]));
    up.session.request(join);
    await up.line.waiting('identify').reply(self(browsing));
    const { circumstances, ...context } = up.line.waiting('join').body.context as VisitContext;
    expect(context).to.deep.equal({
      page: { address: location.href.split('#')[0], title: document.title },
      attributes: { basket: 3 },
      // On the server's clock.
      touchpoints: [{ name: 'cart-filled', at: START - 1_000 + AHEAD, data: { value: 120 } }],
    });
    expect(circumstances?.path.at(-1)?.address).to.equal(location.href.split(/[?#]/u)[0]);
    expect(circumstances?.path.at(-1)?.seconds).to.be.within(0, 3_600);
    expect(circumstances?.device).to.deep.include({ width: screen.width, height: screen.height });
    expect(circumstances?.zone).to.equal(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(up.line.asked.filter(({ body }) => 'context' in body)).to.have.lengthOf(1);
    up.stop();
  });

  it('[P208] keeps within the bounds of the contract', () => {
    const attributes = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`key-${at}`, 'x'.repeat(300)]),
    );
    const context = contextOf({ attributes, touchpoints: [] }, 0);
    expect(Object.values(context.attributes).map((value) => String(value).length)).to.eql(
      Array.from({ length: 20 }, () => 200),
    );
  });
});
