import type { LiveSite } from './live-site.ts';
import { MarkKeeper } from '../marks.ts';
import type { Notices } from '../notices.ts';
import type { Surroundings } from '../surroundings.ts';

/** Keeps how far people have come in the conversations of a site, and tells both sides of it. */
export function keepMarks(site: LiveSite, notices: Notices, surroundings: Surroundings): MarkKeeper {
  const { clock, store, log } = surroundings;
  const { siteId } = site.row;
  return new MarkKeeper(clock, {
    state: () => site.state,
    marksOf: (conversationId) => site.words.marks.get(conversationId),
    write: (marks) => store.moveMarks(siteId, marks),
    moved: (marks) => {
      site.words.marked(marks);
      const talks = marks.flatMap((mark) => site.state.conversations.get(mark.conversationId) ?? []);
      const visitorIds = talks.map(({ ticket }) => ticket.visitorId);
      notices.changedFor(visitorIds, [...new Set(talks.map(({ agentId }) => agentId))]);
    },
    warn: (error) => log.warn({ error, siteId }, 'How far people have read could not be written.'),
  });
}
