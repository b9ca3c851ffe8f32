import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { LIMITS } from '../../server/protocol/index.ts';
import type { AgentId } from '../../server/protocol/index.ts';
import { fakeList } from '../test/fake-picker-session.ts';
import { mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';
import type { Browse } from './browse.ts';

const list = fakeList(Date.now());
const twice = list.agents.map((agent) => ({
  ...agent,
  agentId: `${agent.agentId}-2` as AgentId,
  score: agent.score - 100,
  availability: 'available' as const,
}));
const many = {
  ...list,
  agents: [...list.agents.map((agent) => ({ ...agent, availability: 'available' as const })), ...twice],
};

const reports = (mounted: MountedPicker): readonly (readonly string[])[] =>
  mounted.session.requests.flatMap((request) => (request.type === 'reportSeen' ? [request.agentIds] : []));

const PATIENT = { timeout: 4_000 };
const SEEN_AFTER = 1_000;
const real = window.setTimeout.bind(window);
/** The pauses that were asked for; none of them is waited for. */
let pauses: number[] = [];

/** Every row on the screen at once, watched. */
async function mountSmall(style: Readonly<Record<string, string>> = {}): Promise<MountedPicker> {
  const mounted = await mountPicker({ state: { list: many } });
  Object.assign(mounted.picker.style, { zoom: '0.2', ...style });
  mounted.app.later.want();
  await waitUntil(() => mounted.find<Browse>('hp-browse')?.behind != null, 'it is watched', PATIENT);
  await mounted.settle();
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  return mounted;
}

/** The page as its scripts see it when another tab is in front; the result brings it back. */
function hidePage(): () => void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
  return () => {
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  };
}

describe('cards that were really seen', () => {
  beforeEach(() => {
    pauses = [];
    const hurried = (handler: () => void, milliseconds = 0) => {
      pauses.push(milliseconds);
      // Only the pauses of what is tested; those of the test stay.
      const ours = milliseconds === SEEN_AFTER || milliseconds > PATIENT.timeout;
      return real(handler, ours ? 0 : milliseconds);
    };
    window.setTimeout = hurried as unknown as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = real;
    unmountPickers();
  });

  it('[P92] those of the first rows are reported together once they were on the screen for a second', async () => {
    const mounted = await mountSmall();
    await waitUntil(() => reports(mounted).flat().length >= LIMITS.exposureRows, 'all are reported', PATIENT);
    const ids = reports(mounted).flat();
    expect([...ids].sort()).to.eql(list.agents.map(({ agentId }) => agentId).sort());
    expect(pauses.filter((pause) => pause === SEEN_AFTER).length).to.be.at.least(LIMITS.exposureRows);
  });

  it('[P92] the next report waits its time, and nobody is in it who has just been counted', async () => {
    const mounted = await mountSmall();
    await waitUntil(() => reports(mounted).flat().length >= LIMITS.exposureRows, 'all are reported', PATIENT);
    pauses = [];
    const turned = many.agents.map((agent) => ({ ...agent, score: -agent.score }));
    mounted.session.set({ list: { ...many, agents: turned } });
    await waitUntil(
      () => reports(mounted).flat().length >= 2 * LIMITS.exposureRows,
      'the others are too',
      PATIENT,
    );
    const ids = reports(mounted).flat();
    expect(new Set(ids).size).to.equal(ids.length);
    const longest = Math.max(...pauses.filter((pause) => pause <= LIMITS.exposureReportMilliseconds));
    expect(longest).to.be.greaterThan(LIMITS.exposureReportMilliseconds / 2);
  });

  it('[P92] nothing counts while the page is hidden', async () => {
    const show = hidePage();
    const mounted = await mountSmall();
    expect(pauses).to.not.include(SEEN_AFTER);
    expect(reports(mounted)).to.eql([]);
    show();
    await waitUntil(() => reports(mounted).length > 0, 'it counts when it is seen', PATIENT);
  });

  it('[P92] nothing counts in a picker that the page hides and leaves where it is', async () => {
    for (const style of [{ visibility: 'hidden' }, { opacity: '0' }]) {
      const mounted = await mountSmall(style);
      await waitUntil(
        () => pauses.filter((pause) => pause === SEEN_AFTER).length > 2 * LIMITS.exposureRows,
        'it looks again',
        PATIENT,
      );
      expect(reports(mounted)).to.eql([]);
      Object.assign(mounted.picker.style, { visibility: '', opacity: '' });
      await waitUntil(() => reports(mounted).length > 0, 'it counts when it is shown', PATIENT);
      unmountPickers();
    }
  });
});
