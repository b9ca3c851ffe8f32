import { STORY_LIMITS } from '../../protocol/index.ts';
import type { Moment, VisitorId } from '../../protocol/index.ts';
import type { OutcomePeriod } from '../outcome.ts';
import type { Look, LookFilter, LookText, StoryRow, StoryText } from '../story.ts';

/** How tries of the visitors of one site ended, and who looked at what. */
export class StoryMemory {
  /** Both oldest first. */
  #rows: readonly StoryRow[] = [];
  #looks: readonly Look[] = [];

  write(text: StoryText | LookText): void {
    if (text.kind === 'story') this.#rows = [...this.#rows, text.row];
    else this.add(text.look);
  }

  add(look: Look): void {
    this.#looks = [...this.#looks, { ...look }];
  }

  read(visitorId: VisitorId, limit: number): readonly StoryRow[] {
    return this.#rows
      .filter((row) => row.visitorId === visitorId)
      .sort((one, other) => other.endedAt - one.endedAt || (subjectOf(one) < subjectOf(other) ? 1 : -1))
      .slice(0, limit);
  }

  looks({ since, until, visitorId, agentId }: LookFilter, limit: number): readonly Look[] {
    return this.#looks
      .filter((look) => look.at >= since && look.at <= until)
      .filter((look) => visitorId === undefined || look.visitorId === visitorId)
      .filter((look) => agentId === undefined || look.agentId === agentId)
      .reverse()
      .sort((one, other) => other.at - one.at)
      .slice(0, limit);
  }

  /** Tries that ended because an answer in line was enough. */
  countAnswered({ since, until }: OutcomePeriod): number {
    return this.#rows.filter(
      ({ reason, endedAt }) => reason === 'answered' && endedAt >= since && endedAt <= until,
    ).length;
  }

  /** Looks stay: they say what agents did. */
  forget(visitorId: VisitorId): void {
    this.#rows = this.#rows.filter((row) => row.visitorId !== visitorId);
  }

  prune(now: Moment): void {
    this.#rows = this.#rows.filter(({ endedAt }) => endedAt >= now - STORY_LIMITS.storyKeptSeconds * 1_000);
    this.#looks = this.#looks.filter(({ at }) => at >= now - STORY_LIMITS.looksKeptSeconds * 1_000);
  }
}

const subjectOf = (row: StoryRow): string => (row.kind === 'talked' ? row.conversationId : row.ticketId);
