import { expect } from '@open-wc/testing';
import type { HistoryAsk, TimeZone } from '../../../server/protocol/index.ts';
import {
  askedIn,
  FIRST_ASKED,
  partOf,
  spanAsked,
  stepAsked,
} from '../../session/dashboard/measures-asked.ts';
import { beforeQueryOf, comparedWith, spanBefore, spanOf } from '../../session/dashboard/measures-span.ts';
import { dashboardWords } from '../../words/dashboard.ts';
import { words as german } from '../../words/de/dashboard.ts';
import { createFormats } from '../../words/formats.ts';
import { act, button, deep, settle } from '../test/act.ts';
import { fakeClient, yes } from '../test/fake-client.ts';
import { ACCOUNT } from '../test/made-up.ts';
import { historyOf } from '../test/made-up-measures.ts';
import { mountScene, unmountAll } from '../test/mount.ts';
import { changeOf, detailText, tileOf, valueText } from './figure-text.ts';

const open = (hash: string, client = fakeClient().client) =>
  mountScene({ state: { state: 'signed-in', account: ACCOUNT }, hash, client, acts: [] });
const asks = (asked: (name: string) => readonly (readonly unknown[])[]) =>
  asked('measures.history').map(([ask]) => ask as HistoryAsk);
const saidIn = (element: Element, selector: string) =>
  deep(element)
    .filter((each) => each.matches(selector))
    .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
/** With common blanks where a line may not break. */
const plain = (text: string | null | undefined) => text?.replaceAll('\u00A0', ' ');

afterEach(unmountAll);

describe('the page of measures', () => {
  it('[B46] keeps all that was chosen in its address, and shows the same from there', () => {
    const asked = {
      ...FIRST_ASKED,
      section: 'waiting',
      period: 'own',
      from: '2026-10-01',
      until: '2026-10-31',
      step: 'week',
      by: 'page',
      within: 60,
      filter: { agent: 'juno', segment: '', page: '/a&b=c ?' },
    } as const;
    expect(askedIn(partOf(asked))).to.eql(asked);
    expect(partOf(FIRST_ASKED)).to.equal('');
    expect(askedIn('nonsense?period=never&within=7&by=star&step=minute')).to.eql(FIRST_ASKED);
  });

  it('[B47] knows periods by name on the calendar of the site, and compares with as many days before', () => {
    expect(spanOf('lastMonth', '2026-03-01')).to.eql({ from: '2026-02-01', until: '2026-02-28' });
    expect(spanOf('month', '2026-03-10')).to.eql({ from: '2026-03-01', until: '2026-03-10' });
    expect(spanBefore({ from: '2026-03-01', until: '2026-03-31' })).to.eql({
      from: '2026-01-29',
      until: '2026-02-28',
    });
    const own = (from: string, until: string) => spanAsked({ period: 'own', from, until }, '2026-11-22');
    expect(own('', '2026-01-01')).to.equal('from-missing');
    expect(own('2026-01-02', '2026-01-01')).to.equal('backwards');
    expect(own('2020-01-01', '2026-01-01')).to.equal('too-long');
    const year = spanOf('year', '2026-11-22');
    expect(stepAsked({ step: 'hour' }, year), 'too many hours').to.equal('month');
  });

  it('[B47] asks for the days, for those before, and for the split, by the filter', async () => {
    const { client, asked } = fakeClient();
    const hash =
      '#/measures/waiting?period=own&from=2026-10-08&until=2026-10-14&by=skill&agent=juno&within=60';
    await open(hash, client);
    const [total, before, split] = asks(asked);
    expect([total?.from, total?.until, total?.by, total?.step]).to.eql([
      '2026-10-08',
      '2026-10-14',
      'none',
      'day',
    ]);
    expect([before?.from, before?.until, before?.agent]).to.eql(['2026-10-01', '2026-10-07', 'juno']);
    expect([split?.by, split?.agent, split?.within]).to.eql(['skill', 'juno', '60']);
    const days90 = fakeClient();
    unmountAll();
    await open('#/measures?period=days90', days90.client);
    expect(
      asks(days90.asked).map(({ step }) => step),
      'totals of exactly these days, however long the steps',
    ).to.eql(['day', 'day', 'week']);
  });

  it('[B47] compares a day that is not over with the one before up to the same hour', () => {
    const berlin = 'Europe/Berlin' as TimeZone;
    const now = Date.parse('2026-11-22T11:20:00+01:00');
    const before = comparedWith(berlin, { from: '2026-11-22', until: '2026-11-22' }, now);
    expect(beforeQueryOf(berlin, before)).to.eql({
      from: String(Date.parse('2026-11-21T00:00:00+01:00')),
      until: String(Date.parse('2026-11-21T12:00:00+01:00')),
    });
    const week = comparedWith(berlin, { from: '2026-11-16', until: '2026-11-22' }, now);
    expect(beforeQueryOf(berlin, week)).to.eql({ from: '2026-11-09', until: '2026-11-15' });
  });

  it('[B48] says what cannot be asked at the field, and asks nothing then', async () => {
    const { client, asked } = fakeClient();
    const { element } = await open('#/measures?period=own&from=2026-10-08&until=2026-10-01', client);
    expect(asks(asked)).to.eql([]);
    expect(saidIn(element, '#until-problem')).to.eql(['The last day is before the first one.']);
    expect(deep(element).find(({ id }) => id === 'until')).to.have.attribute('aria-invalid', 'true');
  });

  it('[B49] a choice changes the address and what is shown, which stays until the other comes', async () => {
    const { client, asked } = fakeClient();
    const { element } = await open('#/measures', client);
    await act(element, 'Split by=channel');
    await settle(element);
    expect(location.hash).to.equal('#/measures/?by=channel');
    expect(asks(asked).at(-1)?.by).to.equal('channel');
    expect(saidIn(element, 'tbody th')).to.include('Telephone');
    await act(element, 'Handling');
    await settle(element);
    expect(location.hash).to.equal('#/measures/handling?by=channel');
    expect(button(element, 'Save as CSV')).to.have.attribute('href', '/v1/history.csv');
  });

  it('[B50] each figure has its unit, part and whole, its change, and how it is computed', () => {
    const words = dashboardWords();
    const share = (part: number, of: number) =>
      ({ name: 'serviceLevel', unit: 'share', state: 'shown', value: part / of, part, of }) as const;
    const tile = tileOf(share(30, 40), share(24, 40), words, 20);
    expect([tile.value, tile.detail]).to.eql(['75%', '30 of 40']);
    expect(tile.change).to.eql({ text: '+15 points, better · before: 60%', tone: 'good' });
    expect(tile.formula).to.equal('served within it ÷ (served + abandoned)');
    const wait = (value: number) =>
      ({ name: 'speedOfAnswer', unit: 'seconds', state: 'shown', value, part: value * 9, of: 9 }) as const;
    expect(plain(valueText(wait(200), words))).to.equal('3 min 20 s');
    expect(plain(changeOf(wait(200), wait(180), words)?.text)).to.contain('+20 s, worse');
    const nps = {
      name: 'recommendation',
      unit: 'points',
      state: 'shown',
      value: -0.12,
      part: -3,
      of: 25,
    } as const;
    expect(valueText(nps, words)).to.equal('−12');
    expect(changeOf(wait(200), { ...wait(180), state: 'none' } as never, words)).to.equal(undefined);
  });

  it('[B51] of too few cases only the counts are told, and what is not kept is said to be so', () => {
    const words = dashboardWords();
    const few = { name: 'satisfaction', unit: 'share', state: 'few', part: 2, of: 3 } as const;
    expect([valueText(few, words), detailText(few, words)]).to.eql([null, 'fewer than five cases: 2 of 3']);
    const hidden = { name: 'recommendation', unit: 'points', state: 'few', part: 0, of: 3 } as const;
    expect(detailText(hidden, words)).to.equal('fewer than five answers: 3');
    const unkept = { name: 'occupancy', unit: 'share', state: 'not-kept' } as const;
    expect(tileOf(unkept, undefined, words, 20).how).to.contain('for nothing finer');
  });

  it('[B52] speaks of numbers, times and money as the language does', () => {
    const words = german(createFormats('de'));
    const time = { name: 'handled', unit: 'count', state: 'counted', value: 12_345 } as const;
    expect(valueText(time, words)).to.equal('12.345');
    const stars = { name: 'rating', unit: 'stars', state: 'shown', value: 4.75, part: 19, of: 4 } as const;
    expect(plain(valueText(stars, words))).to.equal('4,8 ★');
    expect(words.figures.speedOfAnswer.name).to.equal('Zeit bis zur Antwort (ASA)');
  });

  it('[B53] tells fairness, what invitations bring beside the hold-out, and what was sold by currency', async () => {
    const { element } = await open('#/measures/fairness');
    expect(saidIn(element, 'li .value').slice(0, 3)).to.eql(['0.96', '0.92', '0.81 ×']);
    unmountAll();
    const lift = await open('#/measures/invitations');
    const cells = saidIn(lift.element, 'td');
    expect(cells).to.include('+8 points (+1 to +12) · more with it');
    expect(cells).to.include('nobody is held out, so there is nothing to compare with');
    unmountAll();
    const sold = await open('#/measures/outcomes');
    const headings = saidIn(sold.element, 'figcaption');
    expect(headings).to.include('Value per customer by day, EUR');
    expect(saidIn(sold.element, 'caption')).to.include('New business by segment');
  });

  it('[B54] what is to come is no zero, and what did not happen is one of a count only', async () => {
    const { client } = fakeClient({
      measures: { history: (ask) => yes({ ...historyOf(ask), series: historyOf(ask).series.slice(0, 1) }) },
    });
    const { element } = await open('#/measures?period=today&step=hour', client);
    const plot = deep(element).find(({ localName }) => localName === 'hp-plot') as unknown as {
      names: readonly string[];
    };
    const hours = new Date().toLocaleString('en', {
      timeZone: 'Europe/Berlin',
      hour: 'numeric',
      hourCycle: 'h23',
    });
    expect(plot.names.length).to.equal(Number(hours) + 1);
  });
});
