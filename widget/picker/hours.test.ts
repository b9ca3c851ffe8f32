import { expect } from '@open-wc/testing';
import type { AgentId, AgentPage, OpenSpan } from '../../server/protocol/index.ts';
import { fakePage } from '../test/fake-picker-session.ts';
import { saidBy } from '../test/hands.ts';
import { mountPicker, unmountPickers } from '../test/mount-picker.ts';
import { hoursByDay } from './hours.ts';

/** The hour of a day, in the time of the reader: 0 is today. */
const at = (day: number, hour: number): number => {
  const moment = new Date();
  moment.setDate(moment.getDate() + day);
  return moment.setHours(hour, 0, 0, 0);
};
const open = (day: number, from: number, until: number): OpenSpan => ({
  startsAt: at(day, from),
  endsAt: at(day, until),
});

describe('the hours of somebody', () => {
  afterEach(unmountPickers);

  const opened = async (changes: Partial<AgentPage>): Promise<string> => {
    const page = { ...fakePage(Date.now()), ...changes };
    const mounted = await mountPicker({
      state: { page: { state: 'shown', agentId: 'ana' as AgentId, page, loadingMore: false } },
      attributes: { locale: 'en-GB' },
    });
    return saidBy(await mounted.waitFor('hp-agent-page'));
  };

  it('[P123] are told day by day in the time of the reader, with the next free time', async () => {
    const hours = [open(1, 9, 12), open(1, 13, 17), open(3, 9, 12)];
    const said = await opened({ hours, nextFreeAt: at(1, 14) });
    expect(said).to.match(/Hours tomorrow 0?9:00 ?– ?12:00 13:00 ?– ?17:00/u);
    expect(said).to.contain('Next free time for a call: tomorrow at 14:00.');
    expect(said).to.contain('In your time: ');
  });

  it('[P123] are not spoken of where none are known', async () => {
    expect(await opened({ hours: [], nextFreeAt: null })).to.not.match(/Hours|free time/u);
  });

  it('[P123] leave out what is over, and make a night one span of the evening it begins in', () => {
    const evening = { startsAt: at(1, 20), endsAt: at(2, 0) };
    const night = { startsAt: at(2, 0), endsAt: at(2, 4) };
    expect(hoursByDay([open(0, 9, 11), evening, night], at(0, 12))).to.eql([
      { day: at(1, 0), spans: [{ startsAt: at(1, 20), endsAt: at(2, 4) }] },
    ]);
    expect(hoursByDay([open(0, 9, 17)], at(0, 12))).to.eql([{ day: at(0, 0), spans: [open(0, 9, 17)] }]);
  });
});
