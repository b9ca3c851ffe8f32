import { expect } from '@open-wc/testing';
import { refusal } from '../../../server/protocol/index.ts';
import type { Hours, TimeZone } from '../../../server/protocol/index.ts';
import { draftOfHours, hoursOf, problemOf, proposedHours } from '../../parts/hours-draft.ts';
import './hours-form.ts';
import '../side.ts';
import { selfAgent } from '../test/made-up.ts';
import {
  click,
  expectFocus,
  find,
  findAll,
  findField,
  mountPart,
  settled,
  textOf,
  type,
  unmountAll,
} from '../test/mount.ts';

afterEach(unmountAll);

const HOURS: Hours = {
  zone: 'Europe/Lisbon' as TimeZone,
  week: [
    { weekday: 1, from: '09:00', until: '12:00' },
    { weekday: 1, from: '13:00', until: '17:30' },
    { weekday: 5, from: '20:00', until: '24:00' },
    { weekday: 6, from: '00:00', until: '02:00' },
  ],
  exceptions: [
    { date: '2027-12-24', spans: [{ from: '09:00', until: '12:00' }] },
    { date: '2027-12-25', spans: [] },
  ],
};

const change = async (field: HTMLElement, value: string): Promise<void> => {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event('change'));
  const root = field.getRootNode() as ShadowRoot;
  await settled(root.host);
};
const save = (element: Element) => click(find(element, '[type="submit"]'));
const status = (element: Element) => textOf(find(element, '[role="status"]'));

describe('the agent’s own hours', () => {
  it('[A82] are shown by the day as they are, the end of a night included, and go back unchanged', async () => {
    expect(hoursOf(draftOfHours(HOURS))).to.deep.equal(HOURS);
    const { element, requests } = await mountPart('hp-hours-form', { hours: HOURS });
    expect(findField(element, '#zone').value).to.equal('Europe/Lisbon');
    const times = findAll(element, '#week-4', 'input').map((field) => (field as HTMLInputElement).value);
    expect(times).to.eql(['20:00', '00:00']);
    expect(findAll(element, '#week-1', 'input')).to.have.lengthOf(0);
    await save(element);
    expect(requests).to.eql([]);
  });

  it('[A82] begin with working days in the agent’s zone, and can be taken away again', async () => {
    const { element, requests, change: become } = await mountPart('hp-hours-form', { hours: null });
    expect(textOf(element)).to.contain('nobody can book a call with you');
    await click(find(element, '#begin'));
    await save(element);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(requests).to.eql([{ type: 'saveHours', hours: hoursOf(proposedHours(zone)) }]);
    await become({ hours: HOURS, pending: true });
    await become({ pending: false });
    expect(status(element)).to.equal('Saved. Visitors see them now.');
    const clear = findAll(element, 'button').find((button) => textOf(button) === 'No hours');
    await click(clear!);
    await save(element);
    expect(requests.at(-1)).to.eql({ type: 'saveHours', hours: null });
  });

  it('[A82] are changed, added and removed by the day, and other days by their date', async () => {
    const { element, requests } = await mountPart('hp-hours-form', { hours: HOURS });
    await change(findAll(element, '#week-0', 'input')[3]!, '18:00');
    await click(find(element, '#week-1', '#add'));
    await click(find(element, '#week-4', 'button'));
    await click(find(element, '#add-date'));
    const dates = findAll(element, '[type=date]');
    await change(dates[2]!, '2027-01-01');
    await save(element);
    const { week, exceptions } = (requests[0] as { hours: Hours }).hours;
    expect(week).to.deep.equal([
      { weekday: 1, from: '09:00', until: '12:00' },
      { weekday: 1, from: '13:00', until: '18:00' },
      { weekday: 2, from: '09:00', until: '17:00' },
      { weekday: 6, from: '00:00', until: '02:00' },
    ]);
    expect(exceptions).to.deep.equal([{ date: '2027-01-01', spans: [] }, ...HOURS.exceptions]);
  });

  it('[A83] that cannot be are said at the day, keep what was typed, and are not sent', async () => {
    const { element, requests } = await mountPart('hp-hours-form', { hours: HOURS });
    const monday = findAll(element, '#week-0', 'input');
    await change(monday[1]!, '14:00');
    await save(element);
    await settled(element);
    expect(requests).to.eql([]);
    expect(textOf(find(element, '#week-0', '#problem'))).to.equal('Monday: two of the times overlap.');
    expectFocus(findAll(element, '#week-0', 'input')[0]!);
    await change(findAll(element, '#week-0', 'input')[1]!, '08:00');
    expect(textOf(find(element, '#week-0', '#problem'))).to.contain('the later one last');
    await change(findAll(element, '#week-0', 'input')[1]!, '11:00');
    expect(textOf(find(element, '#week-0', '#problem'))).to.equal('');
    await type(findField(element, '#zone'), 'Lisbon');
    await save(element);
    expect(textOf(find(element, '#zone-problem'))).to.contain('This is no time zone');
    expect(requests).to.eql([]);
  });

  it('[A83] of other days need a date each, and each once', () => {
    const draft = draftOfHours(HOURS);
    const [first] = draft.exceptions;
    expect(problemOf({ ...draft, exceptions: [first!, first!] })).to.eql({
      kind: 'dateTwice',
      row: 'exception-1',
    });
    expect(problemOf({ ...draft, exceptions: [{ date: '', spans: [] }] })).to.eql({
      kind: 'dateMissing',
      row: 'exception-0',
    });
    expect(problemOf(draft)).to.equal(null);
  });

  it('[A83] that the server refuses stay typed, and live views leave them alone', async () => {
    const { element, requests, change: become } = await mountPart('hp-hours-form', { hours: HOURS });
    await change(findAll(element, '#week-0', 'input')[3]!, '18:00');
    await save(element);
    await become({ pending: true });
    await become({ pending: false, refusal: refusal('hours-invalid') });
    expect(status(element)).to.contain('could not be kept');
    await become({ hours: { ...HOURS, exceptions: [] } });
    expect(findField(element, '#week-0', 'input:last-of-type')).to.exist;
    expect((findAll(element, '#week-0', 'input')[3] as HTMLInputElement).value).to.equal('18:00');
    await become({ refusal: null });
    await save(element);
    expect(requests).to.have.lengthOf(2);
  });

  it('[A84] stand under the profile, and axe finds nothing', async () => {
    const { element, requests } = await mountPart('hp-side', {
      tab: 'profile',
      self: selfAgent({ hours: HOURS }),
    });
    const form = find(element, 'hp-hours-form');
    await expect(form).to.be.accessible({ ignoredRules: ['color-contrast'] });
    await change(findAll(form, '#week-0', 'input')[3]!, '18:00');
    await save(form);
    expect(requests.at(-1)).to.include({ type: 'saveHours' });
  });
});
