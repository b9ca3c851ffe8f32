import { expect } from '@open-wc/testing';
import './away-note.ts';
import { backInMinutes, nextTimeOfDay } from './back-at.ts';
import { selfAgent } from '../test/made-up.ts';
import { click, find, findAll, mountPart, textOf, unmountAll, findField } from '../test/mount.ts';

afterEach(unmountAll);

const away = (changes = {}) => selfAgent({ availability: 'away', awayReason: 'chosen', ...changes });

describe('the note while away', () => {
  it('[A7] says why when the server set the agent away', async () => {
    const { element, change } = await mountPart('hp-away-note', {
      self: away({ awayReason: 'offers-lapsed' }),
    });
    const said = () => textOf(find(element, '[role="status"]'));
    expect(said()).to.contain('Two offers lapsed; you are away. Go back to available when ready.');
    await change({ self: away({ availability: 'offline', awayReason: 'connection-lost' }) });
    expect(said()).to.contain('Your connection was lost for too long; you are offline.');
    await change({ self: away() });
    expect(said()).to.equal('Visitors read: taking a break.');
    await change({ self: away({ availability: 'offline' }) });
    expect(said()).to.equal('Visitors read: not here.');
  });

  it('[A7] says that a planned break has begun, and that the day has ended', async () => {
    const { element, change } = await mountPart('hp-away-note', { self: away({ awayReason: 'drained' }) });
    const said = () => textOf(find(element, '[role="status"]'));
    expect(said()).to.contain('Your planned break has begun.');
    await change({ self: away({ availability: 'offline', awayReason: 'day-ended' }) });
    expect(said()).to.contain('Your day has ended; you are offline.');
  });

  it('[A184] lets the agent say why, keeps it with the time, and says that nobody outside reads it', async () => {
    const { element, requests, change } = await mountPart('hp-away-note', { self: away() });
    const why = find(element, 'select') as HTMLSelectElement;
    expect(why.title).to.equal('Visitors do not read why.');
    why.value = 'meeting';
    why.dispatchEvent(new Event('change'));
    const said = { type: 'setAvailability', availability: 'away', backAt: null } as const;
    expect(requests.at(-1)).to.deep.equal({ ...said, pause: 'meeting' });
    await change({ self: away({ pause: 'meeting' }) });
    await click(findAll(element, 'button.chip')[0]!);
    expect(requests.at(-1)).to.include({ type: 'setAvailability', pause: 'meeting' });
    why.value = '';
    why.dispatchEvent(new Event('change'));
    expect(requests.at(-1)).to.deep.equal({ ...said, pause: null });
  });

  it('[A8] lets the agent say when they are back, and take it back', async () => {
    const { element, requests, change } = await mountPart('hp-away-note', { self: away() });
    const before = Date.now();
    await click(findAll(element, 'button.chip')[0]!);
    const [asked] = requests;
    expect(asked).to.include({ type: 'setAvailability', availability: 'away' });
    const backAt = asked?.type === 'setAvailability' ? (asked.backAt ?? 0) : 0;
    expect(backAt - before).to.be.within(15 * 60_000, 16 * 60_000 + 1_000);
    await change({ self: away({ backAt }) });
    expect(textOf(find(element, '[role="status"]'))).to.contain('Visitors read: back at');
    await click(findAll(element, 'button.chip').at(-1)!);
    expect(requests.at(-1)).to.deep.equal({ type: 'setAvailability', availability: 'away', backAt: null });
  });

  it('[A8] takes a time of day for the next one of that name', async () => {
    const noon = new Date(2026, 10, 22, 12, 0).getTime();
    expect(nextTimeOfDay('14:30', noon)).to.equal(new Date(2026, 10, 22, 14, 30).getTime());
    expect(nextTimeOfDay('09:15', noon)).to.equal(new Date(2026, 10, 23, 9, 15).getTime());
    expect(nextTimeOfDay('12:00', noon)).to.equal(new Date(2026, 10, 23, 12, 0).getTime());
    expect(nextTimeOfDay('', noon)).to.equal(null);
    expect(nextTimeOfDay('25:00', noon)).to.equal(null);
    expect(backInMinutes(15, noon + 1)).to.equal(noon + 16 * 60_000);
    const { element, requests } = await mountPart('hp-away-note', { self: away() });
    findField(element, 'input').value = '14:30';
    await click(find(element, '[type="submit"]'));
    expect(requests).to.have.length(1);
  });
});
