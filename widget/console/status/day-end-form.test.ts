import { expect } from '@open-wc/testing';
import { dayEndAt, timeOfDay } from './day-end.ts';
import './day-end-form.ts';
import {
  click,
  expectFocus,
  find,
  findAll,
  findField,
  mountPart,
  textOf,
  unmountAll,
} from '../test/mount.ts';

afterEach(unmountAll);

const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime();
/** The server's clock stands at this moment: it is `now` less the browser's own. */
const offsetFor = (now: number) => now - Date.now();

describe('the end of the day', () => {
  it('[A61] is a time of today by the clock here, or of the night that has begun', () => {
    expect(dayEndAt('17:30', at(22, 9))).to.equal(at(22, 17, 30));
    expect(dayEndAt('23:00', at(22, 9))).to.equal(at(22, 23));
    expect(dayEndAt('02:00', at(22, 22))).to.equal(at(23, 2));
    expect(dayEndAt('13:00', at(22, 14))).to.equal('passed');
    expect(dayEndAt('14:00', at(22, 14))).to.equal('passed');
    expect(dayEndAt('', at(22, 9))).to.equal(null);
    expect(timeOfDay(at(22, 7, 5))).to.equal('07:05');
  });

  it('[A61] is asked for, shown in its field and cleared', async () => {
    const { element, requests, change } = await mountPart('hp-day-end-form', {
      clockOffset: offsetFor(at(22, 9)),
    });
    expect(findAll(element, 'button')).to.have.length(1);
    findField(element, 'input').value = '17:30';
    await click(find(element, '[type="submit"]'));
    await change({ leavesAt: at(22, 17, 30) });
    expect(findField(element, 'input').value).to.equal('17:30');
    await click(findAll(element, 'button')[1]!);
    await change({ leavesAt: null });
    expect(findField(element, 'input').value).to.equal('');
    expect(requests).to.deep.equal([
      { type: 'leaveAt', leavesAt: at(22, 17, 30) },
      { type: 'leaveAt', leavesAt: null },
    ]);
  });

  it('[A61] says at its field what is wrong, and sends nothing', async () => {
    const { element, requests } = await mountPart('hp-day-end-form', { clockOffset: offsetFor(at(22, 14)) });
    const field = findField(element, 'input');
    await click(find(element, '[type="submit"]'));
    expect(textOf(find(element, '[role="alert"]'))).to.equal('Enter a time of day.');
    expectFocus(field);
    field.value = '13:00';
    await click(find(element, '[type="submit"]'));
    expect(textOf(find(element, '[role="alert"]'))).to.contain('has passed today');
    expect(field.value).to.equal('13:00');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(requests).to.deep.equal([]);
  });
});
