import { expect } from '@open-wc/testing';
import './line-list.ts';
import { flexibleLine, JUNO, ticket } from '../test/made-up.ts';
import { find, findAll, mountPart, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

describe('the line', () => {
  it('[A17] says who waits, for whom, since when, and how many more', async () => {
    const tickets = [
      ticket('Ivo'),
      ticket('Li', { choice: { kind: 'any' }, question: '' }),
      ticket('Noor', { connected: false }),
    ];
    const { element } = await mountPart('hp-line-list', { line: { tickets, total: 54 }, agentId: JUNO });
    const rows = findAll(element, 'li').map(textOf);
    expect(rows[0]).to.equal('Ivo you Does the Telecaster come with a case? 3 min');
    expect(rows[1]).to.equal('Li anyone No question written yet. 3 min');
    expect(rows[2]).to.contain('disconnected');
    expect(textOf(element)).to.contain('and 51 people more');
  });

  it('[A67] says from when on anyone may take who prefers this agent, and why anyone may by now', async () => {
    const { element } = await mountPart('hp-line-list', { line: flexibleLine(), agentId: JUNO });
    const rows = findAll(element, 'li').map(textOf);
    expect(rows[1]).to.match(/^Ivo you first .* anyone from \d+:\d+.*, in 5 min$/);
    expect(rows[2]).to.match(/^Li Na anyone .* preferred you; you would hardly be free in time$/);
    expect(rows[4]).to.match(/^Tove anyone .*under 1 min$/);
  });

  it('[A67] keeps quiet about whom somebody else preferred', async () => {
    const other = { kind: 'flex', agentId: 'ida' as typeof JUNO, patienceSeconds: 60 } as const;
    const tickets = [ticket('Bo', { choice: other, flexAt: Date.now(), released: 'agent-declined' })];
    const { element } = await mountPart('hp-line-list', { line: { tickets, total: 1 }, agentId: JUNO });
    expect(textOf(find(element, 'li'))).to.equal('Bo anyone Does the Telecaster come with a case? 3 min');
  });

  it('[A66] says how the line is ordered, and who was moved up, by how much and why', async () => {
    const { element, change } = await mountPart('hp-line-list', { line: flexibleLine(), agentId: JUNO });
    expect(textOf(find(element, 'section > p'))).to.equal(
      'First come, first served; being moved up counts as time waited.',
    );
    const [noor, ivo] = findAll(element, 'li').map(textOf);
    expect(noor).to.contain('moved up 60 s: we kept them waiting longer than promised');
    expect(ivo).not.to.contain('moved up');
    const told = ticket('Noor', { credits: [{ reason: 'promise-broken', seconds: 0 }] });
    await change({ line: { tickets: [told, ticket('Ivo')], total: 2 } });
    expect(textOf(find(element, 'section > p'))).to.equal('First come, first served.');
    expect(textOf(element)).not.to.contain('moved up');
  });

  it('[A100] says who asked for a moment more, and when they are back in line', async () => {
    const until = new Date(2026, 2, 3, 14, 30).getTime();
    const tickets = [ticket('Ivo', { postponedUntil: until }), ticket('Noor')];
    const { element } = await mountPart('hp-line-list', { line: { tickets, total: 2 }, agentId: JUNO });
    const [ivo, noor] = findAll(element, 'li').map(textOf);
    expect(ivo).to.match(/needs a moment more, back in line at \S*2:30/u);
    expect(noor).not.to.contain('a moment more');
  });

  it('[A17] says that nobody waits, and while away that none will be sent', async () => {
    const { element, change } = await mountPart('hp-line-list', { availability: 'available' });
    expect(textOf(find(element, 'section p'))).to.equal('Nobody is waiting.');
    await change({ availability: 'away' });
    expect(textOf(find(element, 'section p'))).to.contain('once you are available');
  });
});
