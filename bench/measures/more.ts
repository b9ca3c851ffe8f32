import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import type { Moment, SiteId } from '../../server/protocol/index.ts';
import { createSite, decide, type SiteEvent } from '../../server/core/index.ts';
import type { Text } from '../../server/store/index.ts';
import { AGENTS } from './month.ts';

const DAY_MILLISECONDS = 86_400_000;
const FIRINGS = 100_000;
const RULES = 12;

export const agentsAdded = (siteId: SiteId, at: Moment): readonly SiteEvent[] => {
  let state = createSite(siteId);
  return AGENTS.flatMap((agentId) => {
    const facts = { skills: [], languages: [], capacity: 2 };
    const decision = decide(state, { type: 'addAgent', agentId, facts }, at);
    if (!decision.ok) throw new Error(decision.refusal.message);
    state = decision.state;
    return decision.events;
  });
};

/** What the agents came to on each day of the month. */
export const agentDays = (startsAt: Moment, days: number): readonly Text[] =>
  Array.from({ length: days }, (_, day) => {
    const date = new Date(startsAt + day * DAY_MILLISECONDS + DAY_MILLISECONDS / 2)
      .toISOString()
      .slice(0, 10);
    return AGENTS.map((agentId, index): Text => {
      const times = { slotSeconds: 57_600, busySeconds: 20_000 + 300 * index, fairSeconds: 27_000 };
      const counts = { promised: 60, kept: 50, transferred: 1, judged: 70, resolved: 50, impressions: 900 };
      const talks = { handled: 120, talkSeconds: 40_000, wrapUpSeconds: 7_000 };
      return { kind: 'agentDay', day: { agentId, date, ...times, ...counts, ...talks } };
    });
  }).flat();

/**
 * What rules did in the month: each third firing led to a place in line. A server writes them one by one,
 * which would take long here, so that they are written all at once.
 */
export function writeFirings(folder: string, siteId: SiteId, startsAt: Moment, days: number): void {
  const sqlite = new SqliteFile(join(folder, 'handpick.db'));
  const insert = sqlite.prepare(
    `INSERT INTO firings (site_id, firing_id, rule_id, visit_id, at, path, agent_id, outcome, ticket_id)
     VALUES (?, ?, ?, ?, ?, '/products', NULL, ?, ?)`,
  );
  const outcomes = ['accepted', 'declined', 'lapsed', 'held-out'];
  sqlite.transaction(() => {
    for (let number = 0; number < FIRINGS; number += 1) {
      const at = startsAt + Math.floor((number / FIRINGS) * days * DAY_MILLISECONDS);
      const ticketId = number % 3 === 0 ? `ticket-${number}` : null;
      const outcome = outcomes[number % outcomes.length];
      insert.run(
        siteId,
        `firing-${number}`,
        `rule-${number % RULES}`,
        `visit-${number}`,
        at,
        outcome,
        ticketId,
      );
    }
  })();
  sqlite.close();
}
