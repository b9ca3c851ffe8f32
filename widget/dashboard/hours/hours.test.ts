import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Hours, TimeZone } from '../../../server/protocol/index.ts';
import { textOf } from '../../console/test/mount.ts';
import { act, deep, field, settle } from '../test/act.ts';
import { focused } from '../test/focused.ts';
import { CHANGED, fakeClient, no, yes } from '../test/fake-client.ts';
import { ACCOUNT, HOURS } from '../test/made-up.ts';
import { mountScene, unmountAll } from '../test/mount.ts';
import { comingDays } from './coming-days.ts';

before(() => setViewport({ width: 1280, height: 900 }));
afterEach(unmountAll);

type Overrides = Parameters<typeof fakeClient>[0];

async function open(hash: string, overrides: Overrides = {}) {
  const { client, asked } = fakeClient(overrides);
  const mounted = await mountScene({
    state: { state: 'signed-in', account: ACCOUNT },
    hash,
    client,
    acts: [],
  });
  const does = async (...acts: readonly string[]) => {
    for (const doing of acts) await act(mounted.element, doing);
  };
  return { ...mounted, asked, does };
}
const zone = (name: string) => name as TimeZone;
const BERLIN = zone('Europe/Berlin');
const NEW_YORK = zone('America/New_York');

/** Open every day from nine to five, in Berlin. */
const DAILY: Hours = {
  zone: BERLIN,
  week: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: '09:00', until: '17:00' })),
  exceptions: [],
};
const hoursAt = (where: string, moment: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: where, hour: '2-digit', minute: '2-digit' }).format(moment);

describe('the page of hours', () => {
  it('[B22] the site’s hours are shown, changed and saved with their list of holidays', async () => {
    const { element, asked, does } = await open('#/hours');
    expect(field(element, 'Time zone').value).to.equal('Europe/Berlin');
    expect(field(element, 'Monday, time 1: from').value).to.equal('09:00');
    expect(textOf(element)).to.contain('Christmas Day');
    await does('Monday, time 1: from=10:00', 'Holidays=pt', 'Save hours');
    const [[saved, tag]] = asked('hours.saveSite') as [[{ hours: Hours; holidayList: string }, string]];
    expect(saved.hours.week[0]).to.eql({ weekday: 1, from: '10:00', until: '12:30' });
    expect([saved.holidayList, tag]).to.eql(['pt', '"1"']);
    expect(asked('hours.holidays')).to.eql([['de-BE'], ['pt']]);
    expect(textOf(element)).to.contain('Saved. Visitors see them now.');
  });

  it('[B22] an agent’s hours have an address of their own, and their own zone', async () => {
    const { element, asked, does } = await open('#/hours/juno');
    expect(asked('hours.readAgent')).to.eql([['juno']]);
    expect(textOf(element)).to.contain('Hours of Juno Albrecht');
    await does('Time zone=Asia/Tokyo', 'Save hours');
    const [[agentId, saved]] = asked('hours.saveAgent') as [[string, Hours]];
    expect([agentId, saved.zone]).to.eql(['juno', 'Asia/Tokyo']);
    await does('Whose hours=site');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settle(element);
    expect(location.hash).to.equal('#/hours');
    expect(textOf(element)).to.contain('When the site is open');
  });

  it('[B22] hours that cannot be are said where they are, keep what was typed, and are not sent', async () => {
    const { element, asked, does } = await open('#/hours');
    await does('Monday, time 1: until=08:00', 'Save hours');
    expect(textOf(element)).to.contain('Monday: give both times, the later one last.');
    await focused(element, 'Monday, time 1: from');
    expect(asked('hours.saveSite')).to.eql([]);
    await does('Monday, time 1: until=12:30', 'Time zone=Berlin', 'Save hours');
    expect(textOf(element)).to.contain('This is no time zone');
    expect(field(element, 'Time zone').value).to.equal('Berlin');
    expect(asked('hours.saveSite')).to.eql([]);
  });

  it('[B9] hours that somebody else changed meanwhile are not overwritten unasked', async () => {
    let saves = 0;
    const { element, asked, does } = await open('#/hours', {
      hours: { saveSite: (hours) => (saves++ === 0 ? no(CHANGED) : yes(hours, '"9"')) },
    });
    await does('Time zone=Europe/Lisbon', 'Save hours');
    expect(textOf(element)).to.contain('Somebody else was faster');
    expect(field(element, 'Time zone').value).to.equal('Europe/Lisbon');
    await does('Show theirs');
    expect(field(element, 'Time zone').value).to.equal('Europe/Berlin');
    saves = 0;
    await does('Time zone=Europe/Lisbon', 'Save hours', 'Save mine over it');
    expect(asked('hours.saveSite').length).to.equal(3);
    expect(textOf(element)).to.contain('Saved.');
  });

  it('[B23] what visitors see follows what is typed, before it is saved', async () => {
    const { element, does } = await open('#/hours', {
      hours: { readSite: () => yes({ hours: DAILY, holidayList: null }) },
    });
    const preview = () => textOf(deep(element).find(({ localName }) => localName === 'hp-hours-outlook')!);
    // Of today only what is still to come is told.
    expect(preview().match(/9:00\sAM\s–/gu)).to.have.length.at.least(6);
    expect(preview()).to.match(/Open now, until|Closed now\. Opens/u);
    await does('Remove all hours');
    expect(preview()).to.contain('No hours: nothing is said of them.');
    expect(HOURS.zone).to.equal('Europe/Berlin');
  });

  it('[B23] each day stands by the clock of whoever looks, on both days of a clock change', () => {
    // Berlin changes on 29 March 2026, New York had on 8 March: five hours apart, then six.
    const saturday = Date.UTC(2026, 2, 28, 0, 30);
    const seen = comingDays(DAILY, [], NEW_YORK, saturday, 3);
    expect(seen.map(({ spans }) => spans.map(({ startsAt }) => hoursAt(NEW_YORK, startsAt)))).to.eql([
      [],
      ['04:00'],
      ['03:00'],
    ]);
    // And back on 25 October, New York a week later.
    const autumn = comingDays(DAILY, [], BERLIN, Date.UTC(2026, 9, 24, 6), 3);
    expect(
      autumn.map(({ spans }) => spans.map(({ startsAt, endsAt }) => (endsAt - startsAt) / 3_600_000)),
    ).to.eql([[8], [8], [8]]);
    expect(autumn.map(({ spans: [span] }) => hoursAt('UTC', span!.startsAt))).to.eql([
      '07:00',
      '08:00',
      '08:00',
    ]);
  });

  it('[B23] no day is left out when the night is short, and a span stands on the day on which it begins there', () => {
    const evening: Hours = {
      ...DAILY,
      week: DAILY.week.map((day) => ({ ...day, from: '20:00', until: '22:00' })),
    };
    const beforeShortNight = Date.UTC(2026, 2, 28, 22, 30);
    const dates = (where: TimeZone) =>
      comingDays(evening, [], where, beforeShortNight, 3).map(({ moment, spans: [span] }) => [
        new Intl.DateTimeFormat('en-GB', { timeZone: where, day: 'numeric' }).format(moment),
        span === undefined ? null : hoursAt(where, span.startsAt),
      ]);
    expect(dates(BERLIN)).to.eql([
      ['28', null],
      ['29', '20:00'],
      ['30', '20:00'],
    ]);
    expect(dates(zone('Asia/Tokyo'))).to.eql([
      ['29', null],
      ['30', '03:00'],
      ['31', '03:00'],
    ]);
  });

  it('[B23] a holiday is a closed day with its name, but for one that has times of its own', () => {
    const days = [
      { date: '2026-12-24', name: 'Christmas Eve' },
      { date: '2026-12-25', name: 'Christmas Day' },
    ];
    const own: Hours = {
      ...DAILY,
      exceptions: [{ date: '2026-12-24', spans: [{ from: '09:00', until: '12:00' }] }],
    };
    const seen = comingDays(own, days, BERLIN, Date.UTC(2026, 11, 24, 5), 2);
    expect(seen.map(({ spans, holiday }) => [spans.length, holiday])).to.eql([
      [1, null],
      [0, 'Christmas Day'],
    ]);
  });
});
