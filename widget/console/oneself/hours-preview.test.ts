import { expect } from '@open-wc/testing';
import type { OpenSpan } from '../../../server/protocol/index.ts';
import './card-preview.ts';
import { draftOf } from './profile-draft.ts';
import { selfAgent } from '../test/made-up.ts';
import { find, mountPart, settled, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Nine in the morning, UTC, a few days ahead. */
const nine = (days: number) => Math.floor(Date.now() / DAY) * DAY + days * DAY + 9 * HOUR;
const span = (days: number): OpenSpan => ({ startsAt: nine(days), endsAt: nine(days) + 8 * HOUR });

const mount = async (ahead: { hours: readonly OpenSpan[]; nextFreeAt: number | null }) => {
  const self = selfAgent({ ahead });
  const { element } = await mountPart('hp-card-preview', { self, draft: draftOf(self) });
  find(element, 'details').setAttribute('open', '');
  return find(element, 'hp-hours-preview');
};

async function choose(preview: Element, zone: string): Promise<void> {
  const select = find(preview, '#zone') as HTMLSelectElement;
  select.value = zone;
  select.dispatchEvent(new Event('change'));
  await settled(preview);
}

const weekday = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone }).format(at);

describe('the preview of the hours', () => {
  it('[A166] says when visitors read that the agent is there, by the clock of their zone', async () => {
    const preview = await mount({ hours: [span(2), span(3)], nextFreeAt: nine(2) });
    await choose(preview, 'UTC');
    expect(textOf(find(preview, 'dl'))).to.match(/9:00.*AM.*5:00.*PM.*9:00.*AM/u);
    const next = `Next call that can be booked: ${weekday(nine(2), 'UTC')}`;
    expect(textOf(preview)).to.contain(next);
    expect(textOf(preview)).to.match(/Until then, whoever finds nobody reads that somebody is back .+9:00/u);
    await choose(preview, 'Asia/Tokyo');
    expect(textOf(find(preview, 'dl'))).to.contain('6:00');
    expect(textOf(preview)).to.contain(weekday(nine(2), 'Asia/Tokyo'));
    await expect(preview).to.be.accessible({ ignoredRules: ['color-contrast'] });
  });

  it('[A166] promises nothing where the agent is there by the hours, or has none', async () => {
    const now = Date.now();
    const open = await mount({ hours: [{ startsAt: now - HOUR, endsAt: now + HOUR }], nextFreeAt: null });
    expect(textOf(open)).not.to.contain('finds nobody');
    const none = await mount({ hours: [], nextFreeAt: null });
    expect(textOf(none)).to.contain('no hours');
  });
});
