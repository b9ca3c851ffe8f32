import { fairnessOf, type FairnessMeasures } from '../../server/core/fairness/index.ts';
import { evolve, type SiteState } from '../../server/core/index.ts';
import { lawOf } from '../../server/core/estimate/learner.ts';
import { agentStatisticsOf } from '../../server/core/estimate/statistics.ts';
import type { AgentId, Moment } from '../../server/protocol/index.ts';
import type { Day, PlannedAct, PlannedVisit } from './day.ts';
import { Hours } from './hours.ts';
import { Chance, seedOfText } from './random.ts';
import type { RecordedDay } from './read-log.ts';
import { replay, type Replay } from './replay.ts';
import type { Settings } from './settings.ts';
import { ShiftLog } from './shift-log.ts';
import { withCapacity, withMore, type Hired } from './shifts.ts';
import { VisitLog, type LoggedVisit } from './visit-log.ts';

const TALK_SECONDS = 480;
const ACCEPT_SECONDS = 5;
const WRAP_UP_SECONDS = 40;
const SWAP_ANSWER_SECONDS = 6;
/** Before anybody was seen to leave: one in so many seconds of waiting. */
const PATIENCE_SECONDS = 1_800;
const AGREEING = 0.5;

/** The day as it was recorded, measured without playing anything. */
export function replayOfRecord({ before, events, midnight }: RecordedDay): Replay {
  const hours = new Hours();
  let state = before;
  let visits = 0;
  for (const event of events) {
    if (event.type === 'ticketJoined') visits++;
    if (event.type === 'conversationStarted') {
      const joinedAt = state.tickets.get(event.ticketId)?.joinedAt ?? event.at;
      hours.addWait(Math.max(0, joinedAt - midnight) / 1_000, (event.at - joinedAt) / 1_000);
    }
    state = evolve(state, event);
  }
  const measures: FairnessMeasures = fairnessOf(
    { ...before, lastAt: midnight },
    events,
    midnight + 86_399_000,
  );
  return { visits, turnedAway: 0, measures, hours: hours.between(0, 24) };
}

export const replayRecorded = (recorded: RecordedDay, settings: Settings): Replay =>
  replay(recorded.before, [plannedDay(recorded, settings)], settings);

/**
 * Arrivals, choices, durations and presence as the log has them; what the log cannot know is filled in from
 * the same day: the patience of those who were served, and the length of conversations that never were.
 */
export function plannedDay({ before, events, midnight }: RecordedDay, settings: Settings): Day {
  const visitLog = new VisitLog(before);
  const shiftLog = new ShiftLog(before);
  let state = before;
  for (const event of events) {
    visitLog.note(event, state);
    shiftLog.note(event);
    state = evolve(state, event);
  }
  const { visits } = visitLog;
  const likely = likelyOf(visits);
  const hired = hiredBy(before, shiftLog.acts);
  const { acts, shifts } = withMore(settings.agentsMore, hired, shiftLog.acts, midnight);
  const { capacity } = settings;
  const begun = [...resized(hired, before, capacity, midnight), ...acts];
  return {
    midnight,
    fromHour: 0,
    toHour: 24,
    shifts: capacity === null ? shifts : withCapacity(capacity, shifts),
    acts: [...(capacity === null ? begun : withCapacity(capacity, begun)), ...looseEnds(before, events)],
    visits: visits.map((visit) => plannedVisit(visit, before, likely)),
  };
}

/** Agents of the day as it found them, or as they were added in it. */
function hiredBy(before: SiteState, acts: readonly PlannedAct[]): readonly Hired[] {
  const there = [...before.agents.values()].map(({ agentId, facts, availability, presence }) => ({
    agentId,
    facts,
    availability,
    isConnected: presence.connections.length > 0,
  }));
  const added = acts.flatMap(({ command }): Hired[] =>
    command.type === 'addAgent'
      ? [{ agentId: command.agentId, facts: command.facts, availability: 'offline', isConnected: false }]
      : [],
  );
  return [...there, ...added];
}

function resized(
  hired: readonly Hired[],
  before: SiteState,
  capacity: number | null,
  at: Moment,
): readonly PlannedAct[] {
  if (capacity === null) return [];
  return hired
    .filter(({ agentId }) => before.agents.has(agentId))
    .map(({ agentId, facts }) => ({ at, command: { type: 'changeAgent', agentId, facts } }));
}

/** What was under way when the day began comes to the end that it had. */
function* looseEnds(before: SiteState, events: RecordedDay['events']): Iterable<PlannedAct> {
  for (const event of events) {
    const { at } = event;
    if (event.type === 'conversationEnded') {
      const talk = before.conversations.get(event.conversationId);
      if (talk === undefined || event.reason === 'agent-lost') continue;
      const by = { kind: 'visitor', visitorId: talk.ticket.visitorId } as const;
      yield { at, command: { type: 'end', by, conversationId: event.conversationId } };
    } else if (event.type === 'wrapUpFinished') {
      const { conversationId } = event;
      const agentId = before.conversations.get(conversationId)?.agentId;
      if (agentId !== undefined) yield { at, command: { type: 'finishWrapUp', agentId, conversationId } };
    } else if (event.type === 'conversationStarted') {
      const phase = before.tickets.get(event.ticketId)?.phase;
      if (phase?.state !== 'offered' || phase.offerId !== event.offerId) continue;
      const { agentId, offerId, conversationId } = event;
      yield { at, command: { type: 'accept', agentId, offerId, conversationId } };
    }
  }
}

/** What is usual in a day, for what its log does not say of a visit. */
type Likely = {
  readonly patienceSeconds: number;
  readonly talkSeconds: readonly number[];
  readonly wrapUpSeconds: number;
  readonly acceptSeconds: number;
  readonly agreeing: number;
};

function likelyOf(visits: readonly LoggedVisit[]): Likely {
  const waited = visits.reduce((sum, { waitedSeconds }) => sum + (waitedSeconds ?? 0), PATIENCE_SECONDS);
  const left = visits.filter(({ hasLeft }) => hasLeft).length + 1;
  const answers = visits.flatMap(({ swapAnswer }) => swapAnswer ?? []);
  const talkSeconds = visits.flatMap((visit) => visit.talkSeconds ?? []);
  return {
    patienceSeconds: waited / left,
    talkSeconds: talkSeconds.length === 0 ? [TALK_SECONDS] : talkSeconds,
    wrapUpSeconds: meanOf(visits, ({ wrapUpSeconds }) => wrapUpSeconds) ?? WRAP_UP_SECONDS,
    acceptSeconds: meanOf(visits, ({ acceptSeconds }) => acceptSeconds) ?? ACCEPT_SECONDS,
    agreeing:
      answers.length === 0 ? AGREEING : answers.filter((answer) => answer === 'yes').length / answers.length,
  };
}

function meanOf(visits: readonly LoggedVisit[], of: (visit: LoggedVisit) => number | null): number | null {
  const known = visits.flatMap((visit) => of(visit) ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Who was served would have waited on: by how long is drawn from the patience of the day, without memory. */
function plannedVisit(visit: LoggedVisit, before: SiteState, likely: Likely): PlannedVisit {
  const { visitorId, ticketId, joinedAt, wasWaiting, need, known, choice, changes, servedBy } = visit;
  const chance = new Chance(seedOfText(ticketId));
  const further = -Math.log(chance.next()) * likely.patienceSeconds;
  const drawn = likely.talkSeconds[Math.floor(chance.next() * likely.talkSeconds.length)] ?? TALK_SECONDS;
  const answered = chance.next() < likely.agreeing ? 'yes' : 'no';
  const talkSeconds = visit.talkSeconds ?? drawn;
  return {
    visitorId,
    ticketId,
    arrivesAt: joinedAt,
    isWaiting: wasWaiting,
    need,
    known,
    rows: 0,
    choose: () => choice,
    changes,
    patienceSeconds: (visit.waitedSeconds ?? 0) + (visit.hasLeft ? 0 : further),
    swapAnswer: visit.swapAnswer ?? answered,
    swapAnswerSeconds: visit.swapAnswerSeconds ?? SWAP_ANSWER_SECONDS,
    acceptSeconds: visit.acceptSeconds ?? likely.acceptSeconds,
    talkSecondsWith: (agentId) => talkSeconds * paceRatio(before, servedBy ?? agentId, agentId),
    wrapUpSeconds: visit.wrapUpSeconds ?? likely.wrapUpSeconds,
    starsFor: () => visit.stars,
  };
}

/** Another agent needs as much longer, or shorter, as was learned of both by the beginning of the day. */
function paceRatio({ statistics, lastAt }: SiteState, from: AgentId, to: AgentId): number {
  if (from === to) return 1;
  const paceOf = (agentId: AgentId): number =>
    lawOf(statistics.learned, agentStatisticsOf(statistics, agentId, lastAt).pace).mean;
  return Math.exp(paceOf(to) - paceOf(from));
}
