import { expect } from '@open-wc/testing';
import { NOTHING_OF_ME, type Me } from '../../session/me.ts';
import './me.ts';
import { ownDecisions, ownMeasures } from '../test/own-work.ts';
import { click, find, findAll, mountPart, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

const READ: Me = { ...NOTHING_OF_ME, measures: ownMeasures('day'), decisions: ownDecisions() };
const mount = (me: Me = READ) => mountPart('hp-me', { me });

describe('the agent’s own work', () => {
  it('[A171] says each measure with how it is computed and from what, and never a share of few', async () => {
    const { element } = await mount();
    const items = findAll(element, 'section:first-of-type li');
    expect(items).to.have.length(9);
    const said = items.map(textOf);
    expect(said[0]).to.match(/Time for a conversation \(AHT\) 4 min How it is computed .*divided by/);
    expect(said[2]).to.match(/Satisfied visitors \(CSAT\) 3 of 4: too few for a share/);
    expect(said[3]).to.match(/Not asked on this site/);
    expect(said[4]).to.match(/62%.* 3 h 6 min of 5 h$/);
    for (const item of items) {
      const summary = item.querySelector('summary')!;
      expect(summary.getAttribute('aria-label')).to.contain('How it is computed: ');
    }
  });

  it('[A172] reads the period that is chosen, and shows none of another', async () => {
    const { element, requests, change } = await mount();
    const week = findAll(element, '.periods button')[1]!;
    await click(week);
    expect(requests).to.deep.equal([{ type: 'readMeasures', period: 'week' }]);
    await change({});
    expect(week.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(find(element, 'section'))).to.contain('Loading…');
    await change({ me: { ...READ, measures: ownMeasures('week') } });
    expect(textOf(find(element, 'section'))).to.contain('Time for a conversation');
  });

  it('[A173] draws four weeks, and says the same in a table', async () => {
    const { element } = await mount();
    const worked = ownMeasures('day').days.filter(({ handled }) => handled > 0);
    expect(findAll(element, 'rect')).to.have.length(worked.length);
    expect(find(element, 'svg').getAttribute('aria-hidden')).to.equal('true');
    const rows = findAll(element, 'tbody tr').map(textOf);
    expect(rows).to.have.length(28);
    expect(rows[0]).to.match(/^2026-11-22 9 4 min$/);
  });

  it('[A174] says in sentences why visitors came, or went to somebody else', async () => {
    const { element, requests, change } = await mount({ ...READ, decisions: null });
    await click(find(element, 'section:last-of-type button'));
    expect(requests).to.deep.equal([{ type: 'readDecisions' }]);
    await change({ me: READ });
    const said = findAll(element, 'section:last-of-type li').map(textOf);
    expect(said[0]).to.contain('A visitor came to you: of 3 who were free you had been least busy.');
    expect(said[1]).to.contain(
      'A visitor went to somebody else: of 2 who were free they had been free longer.',
    );
    expect(said[2]).to.contain('A visitor who preferred you may go to anyone: you declined.');
    expect(said[4]).to.contain('You took a visitor before 2 others: it was urgent.');
    expect(said[5]).to.contain('A visitor came to you by accepting an invitation in your name.');
    await change({ me: { ...READ, decisions: [] } });
    expect(textOf(element)).to.contain('Nothing was decided about you lately.');
  });
});
