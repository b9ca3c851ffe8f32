import { expect } from '@open-wc/testing';
import './line-list.ts';
import { ticket } from './test/made-up.ts';
import { find, findAll, mountPart, textOf, unmountAll } from './test/mount.ts';

afterEach(unmountAll);

describe('the line', () => {
  it('[A17] says who waits, for whom, since when, and how many more', async () => {
    const tickets = [
      ticket('Ivo'),
      ticket('Li', { choice: { kind: 'any' }, question: '' }),
      ticket('Noor', { connected: false }),
    ];
    const { element } = await mountPart('hp-line-list', { line: { tickets, total: 54 } });
    const rows = findAll(element, 'li').map(textOf);
    expect(rows[0]).to.equal('Ivo you Does the Telecaster come with a case? 3 min');
    expect(rows[1]).to.equal('Li anyone No question written yet. 3 min');
    expect(rows[2]).to.contain('disconnected');
    expect(textOf(element)).to.contain('and 51 people more');
  });

  it('[A17] says that nobody waits, and while away that none will be sent', async () => {
    const { element, change } = await mountPart('hp-line-list', { availability: 'available' });
    expect(textOf(find(element, 'section p'))).to.equal('Nobody is waiting.');
    await change({ availability: 'away' });
    expect(textOf(find(element, 'section p'))).to.contain('once you are available');
  });
});
